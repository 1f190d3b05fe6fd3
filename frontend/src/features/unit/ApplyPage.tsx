import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { meQuery } from '../../session/me'
import { readerOf } from '../../session/reader'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { ApplyForm } from './ApplyForm'
import styles from './unit.module.css'

type Props = { ways: { signIn: string; register: string } }

/** How a unit asks to be opened: what is needed, for everybody; the form, for whoever is signed in as themselves. */
export function ApplyPage({ ways }: Props) {
  const { t } = useTranslation('application')
  // The door around the page has asked; to ask again where nobody is signed in would close it meanwhile.
  const { data } = useQuery({ ...meQuery, enabled: false })
  const reader = data && readerOf(data)
  const individual = reader?.account.role === 'individual'
  return (
    <PageFrame
      title={t('apply.title')}
      note={t('apply.note')}
      actions={individual && <Onward to="/unit-applications">{t('mine')}</Onward>}
    >
      <Panel title={t('apply.needed')}>
        <ol className={styles.steps}>
          {(['one', 'two', 'three', 'four'] as const).map((step) => (
            <li key={step}>{t(`apply.steps.${step}`)}</li>
          ))}
        </ol>
        {!reader && (
          <div className={styles.buttons}>
            <Button type="primary" size="large" href={ways.signIn}>
              {t('apply.signIn')}
            </Button>
            <Button size="large" href={ways.register}>
              {t('apply.register')}
            </Button>
          </div>
        )}
        {reader && !individual && <p role="note">{t('apply.staff')}</p>}
      </Panel>
      {individual && <ApplyForm />}
    </PageFrame>
  )
}
