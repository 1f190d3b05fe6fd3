import { useTranslation } from 'react-i18next'
import type { DeclarationSummary } from '../../api/generated/schema'
import { daysUntil, formatDate, formatText } from '../../lib/format'
import { useReader } from '../../session/me'
import { type Column, DataList, type More } from '../../ui/DataList'
import { StatusTag } from '../../ui/StatusTag'
import { placeIn } from './lastOpened'
import { isFree } from './next'

type Props = { items: readonly DeclarationSummary[]; more?: More }

/** What waits, the longest first. */
export function WaitingList({ items, more }: Props) {
  const { t } = useTranslation('review')
  const { account } = useReader()
  const unit: Column<DeclarationSummary> = { key: 'unit', title: t('list.unit'), render: ({ unitName }) => unitName }
  const columns: [Column<DeclarationSummary>, ...Column<DeclarationSummary>[]] = [
    { key: 'name', title: t('list.name'), render: ({ personName }) => formatText(personName) },
    // A unit's own list would name one unit on every line.
    ...(account.role === 'unit' ? [] : [unit]),
    { key: 'entered', title: t('list.entered'), render: (item) => t(item.enteredByUnit ? 'byUnit' : 'byPerson') },
    { key: 'submitted', title: t('list.submitted'), render: ({ submittedAt }) => formatDate(submittedAt) },
    { key: 'days', title: t('list.days'), align: 'right', render: (item) => <Days since={item.submittedAt} /> },
    { key: 'taken', title: t('list.taken'), render: (item) => <Taken item={item} /> },
  ]
  return (
    <DataList
      label={t('list.label')}
      columns={columns}
      items={items}
      keyOf={({ id }) => id}
      linkOf={({ id }) => `/review/${id}`}
      current={placeIn(items, account.id)}
      more={more}
    />
  )
}

function Days({ since }: { since: string | null }) {
  const { t } = useTranslation('review')
  return since ? t('days', { count: Math.max(0, -daysUntil(formatDate(since))) }) : formatText(null)
}

function Taken({ item }: { item: DeclarationSummary }) {
  const { t } = useTranslation('review')
  const { account } = useReader()
  if (item.claimedBy === null) return t('taken.nobody')
  return isFree(item, account.id) ? (
    <StatusTag kind="waiting">{t('taken.me')}</StatusTag>
  ) : (
    <StatusTag kind="quiet">{t('taken.colleague')}</StatusTag>
  )
}
