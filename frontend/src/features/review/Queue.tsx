import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useReader } from '../../session/me'
import { maySearch } from '../../session/needs'
import { moreOf } from '../../ui/DataList'
import { Empty } from '../../ui/Empty'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { useWaiting, useWaitingCount } from './queries'
import { useNext } from './useNext'
import { WaitingList } from './WaitingList'

/** The page of what waits for the reader's office. */
export function Queue() {
  const { t } = useTranslation('review')
  const { data: items = [] } = useWaiting()
  const { data } = useWaitingCount()
  const openNext = useNext()
  return (
    <PageFrame
      title={t('title')}
      note={data && items.length > 0 ? t('count', data) : undefined}
      personal
      actions={
        openNext && (
          <Button type="primary" onClick={openNext}>
            {t('openFirst')}
          </Button>
        )
      }
    >
      <Content />
    </PageFrame>
  )
}

function Content() {
  const { t } = useTranslation('review')
  const reader = useReader()
  const list = useWaiting()
  const { data: items, error, isPending, refetch } = list
  if (isPending) return <Loading lines={8} />
  if (!items) return <Failed error={error} retry={() => void refetch()} />
  if (items.length === 0) {
    return (
      <Empty title={t('empty.title')} action={maySearch(reader) && <Onward to="/talents">{t('empty.search')}</Onward>}>
        {t('empty.explain')}
      </Empty>
    )
  }
  return <WaitingList items={items} more={moreOf(list)} />
}
