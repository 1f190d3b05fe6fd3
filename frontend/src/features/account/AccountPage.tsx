import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { AccountDetail, Slip } from '../../api/generated/schema'
import { formatDate, formatMoment } from '../../lib/format'
import { Permitted } from '../../session/Permitted'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import styles from './account.module.css'
import { ChangeAccount } from './ChangeAccount'
import { HandOver } from './HandOver'
import { History } from './History'
import { PrintSlip } from './PrintSlip'
import { useAccount, useSlip } from './queries'
import { SendLink } from './SendLink'
import { SlipSheet } from './SlipSheet'
import { StateTag } from './StateTag'
import { SwitchAccount } from './SwitchAccount'
import { useDutyNames } from './useDutyNames'

/** The page of one account. */
export function AccountPage({ id }: { id: string }) {
  const { t } = useTranslation('account')
  const navigate = useNavigate()
  const { data, error, isError, refetch } = useAccount(id)
  return (
    <PageFrame
      title={data?.account.displayName ?? t('one')}
      note={data?.account.organisation.name}
      actions={<Button onClick={() => void navigate('/accounts')}>{t('back')}</Button>}
    >
      {data && <Content detail={data} />}
      {!data && !isError && <Loading lines={8} />}
      {!data && isError && <Failed error={error} retry={() => void refetch()} />}
    </PageFrame>
  )
}

function Content({ detail }: { detail: AccountDetail }) {
  const { t } = useTranslation('account')
  const dutyNames = useDutyNames()
  const [slip, setSlip] = useState<Slip>()
  const { account, givenAt } = detail
  const printing = useSlip(account.id)
  const facts: [string, React.ReactNode][] = [
    [t('list.state'), <StateTag key="state" account={account} />],
    [t('list.username'), account.username],
    [t('list.office'), account.organisation.name],
    [t('list.duties'), dutyNames(account.duties)],
    [t('list.lastUsed'), formatDate(account.lastUsedOn)],
    [t('field.email'), detail.email ?? t('field.emailNone')],
    [t('givenAt'), formatMoment(givenAt)],
  ]
  return (
    <>
      {slip && <SlipSheet slip={slip} close={() => setSlip(undefined)} />}
      <Panel title={t('one')}>
        <dl className={styles.facts}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {detail.permittedActions.length === 0 && <p className={styles.quiet}>{t('nothingToDo')}</p>}
        <div className={styles.buttons}>
          <Permitted action="slip" on={detail}>
            <PrintSlip first={!account.lastUsedOn} printing={printing} show={setSlip} />
          </Permitted>
          <Permitted action="link" on={detail}>
            <SendLink detail={detail} />
          </Permitted>
          <Permitted action="change" on={detail}>
            <ChangeAccount detail={detail} />
          </Permitted>
          <Permitted action="disable" on={detail}>
            <HandOver detail={detail} />
            <SwitchAccount detail={detail} act="disable" />
          </Permitted>
          <Permitted action="enable" on={detail}>
            <SwitchAccount detail={detail} act="enable" />
          </Permitted>
        </div>
        {detail.noLink && detail.permittedActions.includes('slip') && (
          <p className={styles.why}>{t(`link.${detail.noLink}`)}</p>
        )}
      </Panel>
      <History acts={detail.history} />
    </>
  )
}
