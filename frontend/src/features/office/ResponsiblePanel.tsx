import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfficeDetail, ResponsibleShown } from '../../api/generated/schema'
import { formatDate, formatText } from '../../lib/format'
import { Permitted } from '../../session/Permitted'
import { Panel } from '../../ui/Panel'
import { NamePersons } from './NamePersons'
import styles from './office.module.css'
import { ResponsibleTag } from './ResponsibleTag'

type Props = { detail: OfficeDetail; reload: () => void }

/** The two who answer for an office, and until when they are to be named. */
export function ResponsiblePanel({ detail, reload }: Props) {
  const { t } = useTranslation('office')
  const [editing, setEditing] = useState(false)
  const { leader, technical, state, dueOn, version } = detail.responsible
  if (editing) {
    return <NamePersons key={version} detail={detail} done={() => setEditing(false)} reload={reload} />
  }
  return (
    <Panel title={t('responsible.title')} extra={<ResponsibleTag state={state} />}>
      {state !== 'named' && (
        <p>{dueOn ? t('responsible.askedBy', { day: formatDate(dueOn) }) : t('responsible.asked')}</p>
      )}
      <div className={styles.pair}>
        <Person title={t('role.leader')} person={leader} />
        <Person title={t('role.technical')} person={technical} />
      </div>
      <div className={styles.buttons}>
        <Permitted action="name-persons" on={detail}>
          <Button type="primary" onClick={() => setEditing(true)}>
            {t(leader || technical ? 'responsible.change' : 'responsible.name')}
          </Button>
        </Permitted>
      </div>
    </Panel>
  )
}

function Person({ title, person }: { title: string; person: ResponsibleShown | null }) {
  const { t } = useTranslation('office')
  return (
    <section aria-label={title}>
      <h3 className={styles.role}>{title}</h3>
      {person ? (
        <dl className={styles.person}>
          {(
            [
              [t('person.name'), person.name],
              [t('person.post'), person.post],
              [t('person.officePhone'), person.officePhone],
              [t('person.mobile'), person.mobileMask],
              [t('person.email'), formatText(person.email)],
              [t('person.namedAt'), formatDate(person.namedAt)],
            ] as const
          ).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.quiet}>{t('responsible.nobody')}</p>
      )}
    </section>
  )
}
