import { useTranslation } from 'react-i18next'
import type { BindingSummary } from '../../api/generated/schema'
import { formatDate, formatMoment } from '../../lib/format'
import { type Column, DataList, moreOf } from '../../ui/DataList'
import { Empty } from '../../ui/Empty'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { PageFrame } from '../../ui/PageFrame'
import { useWaiting } from './queries'

/** The page of those who say that a record is theirs, and wait for the reader's office. */
export function BindingsPage() {
  const { t } = useTranslation('binding')
  return (
    <PageFrame title={t('title')} note={t('note')} personal>
      <List />
    </PageFrame>
  )
}

function List() {
  const { t } = useTranslation('binding')
  const pages = useWaiting()
  const { data: items, error, isPending, refetch } = pages
  if (isPending) return <Loading lines={6} />
  if (!items) return <Failed error={error} retry={() => void refetch()} />
  if (items.length === 0) return <Empty title={t('none.title')}>{t('none.explain')}</Empty>
  const columns: [Column<BindingSummary>, ...Column<BindingSummary>[]] = [
    { key: 'name', title: t('list.name'), render: ({ name }) => name },
    { key: 'idNumber', title: t('list.idNumber'), render: ({ idNumberMask }) => idNumberMask },
    { key: 'unit', title: t('list.unit'), render: ({ unitName }) => unitName },
    { key: 'askedAt', title: t('list.askedAt'), render: ({ askedAt }) => formatMoment(askedAt) },
    { key: 'endsAt', title: t('list.endsAt'), render: ({ endsAt }) => formatDate(endsAt) },
  ]
  return (
    <DataList
      label={t('waitingList')}
      columns={columns}
      items={items}
      keyOf={({ id }) => id}
      linkOf={({ id }) => `/bindings/${id}`}
      more={moreOf(pages)}
    />
  )
}
