import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfficeDetail } from '../../api/generated/schema'
import { formatDate, formatText } from '../../lib/format'
import { Permitted } from '../../session/Permitted'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { CloseOffice } from './CloseOffice'
import { Divisions } from './Divisions'
import { OpenOffice } from './OpenOffice'
import styles from './office.module.css'
import { PersonsHistory } from './PersonsHistory'
import { useOffice } from './queries'
import { RenameOffice } from './RenameOffice'
import { ResponsiblePanel } from './ResponsiblePanel'
import { Subordinates } from './Subordinates'

/** The page of one office. */
export function OfficePage({ id }: { id: string }) {
  const { t } = useTranslation('office')
  const office = useOffice(id)
  return (
    <PageFrame
      title={office.data?.office.name ?? t('detail.title')}
      personal
      actions={<Onward to="/offices">{t('back')}</Onward>}
    >
      {office.data ? (
        <Content detail={office.data} reload={() => void office.refetch()} />
      ) : office.isError ? (
        <Failed error={office.error} retry={() => void office.refetch()} />
      ) : (
        <Loading lines={10} />
      )}
    </PageFrame>
  )
}

type Asked = 'rename' | 'close' | 'open'

function Content({ detail, reload }: { detail: OfficeDetail; reload: () => void }) {
  const { t } = useTranslation('office')
  const [asked, setAsked] = useState<Asked>()
  const done = () => setAsked(undefined)
  const { id, name } = detail.office
  return (
    <>
      <Panel title={t('detail.title')}>
        <Facts detail={detail} />
        <div className={styles.buttons}>
          <Permitted action="rename" on={detail}>
            <Button onClick={() => setAsked('rename')}>{t('rename.button')}</Button>
          </Permitted>
          <Permitted action="close" on={detail}>
            <Button danger onClick={() => setAsked('close')}>
              {t('close.button')}
            </Button>
          </Permitted>
        </div>
      </Panel>
      <ResponsiblePanel detail={detail} reload={reload} />
      <Divisions detail={detail} />
      {(detail.subordinates > 0 || detail.office.kind === 'bureau') && (
        <Panel
          title={t('tree.title')}
          extra={
            <Permitted action="open-subordinate" on={detail}>
              <Button onClick={() => setAsked('open')}>{t('open.button')}</Button>
            </Permitted>
          }
        >
          <Subordinates id={id} name={name} unfolds={false} />
        </Panel>
      )}
      <PersonsHistory id={id} />
      {asked === 'rename' && <RenameOffice detail={detail} close={done} />}
      {asked === 'close' && <CloseOffice detail={detail} close={done} />}
      {asked === 'open' && <OpenOffice detail={detail} close={done} />}
    </>
  )
}

function Facts({ detail }: { detail: OfficeDetail }) {
  const { t } = useTranslation('office')
  const { office } = detail
  const facts: [string, string][] = [
    [t('field.kind'), t(`kind.${office.kind}` as 'kind.bureau')],
    [t('field.level'), t(`level.${office.level ?? 'county'}` as 'level.county')],
    [t('field.shortName'), formatText(office.shortName)],
    [t('field.territory'), office.territory.fullName],
    [t('field.reportsTo'), formatText(office.reportsToName)],
  ]
  if (office.kind === 'authority') facts.push([t('field.authority'), formatText(detail.authorityName)])
  facts.push([t('field.units'), String(detail.units)], [t('field.subordinates'), String(detail.subordinates)])
  if (detail.closedOn) facts.push([t('field.closedOn'), formatDate(detail.closedOn)])
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
