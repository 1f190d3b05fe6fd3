import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useReader } from '../../session/me'
import { maySearch } from '../../session/needs'
import { Empty } from '../../ui/Empty'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { Panel } from '../../ui/Panel'
import { useWaiting, useWaitingCount } from './queries'
import styles from './review.module.css'
import { useNext } from './useNext'
import { WaitingList } from './WaitingList'

const FIRST_ONES = 5

/** On the home of those who approve: how many wait, the first of them, and the way to begin at once. */
export function WaitingBlock() {
  const { account } = useReader()
  if (account.duties.includes('approves')) return <Waiting />
  // A unit's account has its entries below.
  return account.role === 'unit' ? null : <NoDuty />
}

function NoDuty() {
  const { t } = useTranslation('review')
  const reader = useReader()
  return (
    <Empty
      title={t('block.noDuty.title')}
      action={maySearch(reader) && <Onward to="/talents">{t('empty.search')}</Onward>}
    >
      {t('block.noDuty.explain')}
    </Empty>
  )
}

function Waiting() {
  const { t } = useTranslation('review')
  const { data: items, error, isPending, refetch } = useWaiting()
  const { data } = useWaitingCount()
  const openNext = useNext()
  if (!isPending && !items) return <Failed error={error} retry={() => void refetch()} />
  return (
    <Panel
      title={t('block.title')}
      extra={items && items.length > FIRST_ONES && <Onward to="/review">{t('block.all', data)}</Onward>}
    >
      {isPending && <Loading />}
      {items?.length === 0 && <p className={styles.quiet}>{t('block.none')}</p>}
      {items && items.length > 0 && (
        <div className={styles.stack}>
          <div className={styles.begin}>
            <p className={styles.figure}>
              <strong>{data?.count ?? items.length}</strong> {t('block.waiting')}
            </p>
            {openNext && (
              <Button type="primary" onClick={openNext}>
                {t('openFirst')}
              </Button>
            )}
          </div>
          <WaitingList items={items.slice(0, FIRST_ONES)} />
        </div>
      )}
    </Panel>
  )
}
