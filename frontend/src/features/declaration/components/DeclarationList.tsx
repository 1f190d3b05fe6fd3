import { useInfiniteQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { DeclarationSummary, State } from '../../../api/generated/schema'
import { formatDate, formatMoment } from '../../../lib/format'
import { useReader } from '../../../session/me'
import { type Column, DataList, moreOf } from '../../../ui/DataList'
import { Empty } from '../../../ui/Empty'
import { Failed } from '../../../ui/Failed'
import { Loading } from '../../../ui/Loading'
import { Onward } from '../../../ui/Onward'
import { declarationPages } from '../queries'
import { StateTag } from './StateTag'

const STATES: readonly State[] = ['draft', 'returned', 'in-review', 'admitted', 'rejected']

/** Declarations by state, latest change first; the state stands in the address. */
export function DeclarationList() {
  const { t } = useTranslation('declaration')
  const { organisation } = useReader()
  const [params, setParams] = useSearchParams()
  const state = STATES.find((one) => one === params.get('state'))
  const list = useInfiniteQuery(declarationPages(state))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []

  const unit: Column<DeclarationSummary> = { key: 'unit', title: t('list.unit'), render: ({ unitName }) => unitName }
  const columns: [Column<DeclarationSummary>, ...Column<DeclarationSummary>[]] = [
    { key: 'name', title: t('list.name'), render: ({ personName }) => personName ?? t('list.unnamed') },
    { key: 'state', title: t('list.state'), render: (item) => <StateTag state={item.state} /> },
    { key: 'where', title: t('list.where'), render: ({ step }) => (step ? t(`list.at.${step}`) : '—') },
    { key: 'by', title: t('list.by'), render: (item) => t(item.enteredByUnit ? 'list.byUnit' : 'list.byPerson') },
    ...(organisation ? [] : [unit]),
    { key: 'submitted', title: t('list.submitted'), render: ({ submittedAt }) => formatDate(submittedAt) },
    { key: 'changed', title: t('list.changed'), render: ({ updatedAt }) => formatMoment(updatedAt) },
  ]

  return (
    <>
      <div style={{ overflowX: 'auto' }}>
        <Segmented<State | 'all'>
          aria-label={t('list.filter')}
          value={state ?? 'all'}
          onChange={(value) => setParams(value === 'all' ? {} : { state: value }, { replace: true })}
          options={[
            { value: 'all', label: t('list.all') },
            ...STATES.map((one) => ({ value: one, label: t(`state.${one}`) })),
          ]}
        />
      </div>
      {list.isPending && <Loading />}
      {list.error && !list.data && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (
        <Empty
          title={t('list.emptyTitle')}
          action={!organisation && !state && <Onward to="/declarations/new">{t('begin.button')}</Onward>}
        >
          {t(state ? 'list.emptyState' : 'list.emptyAll')}
        </Empty>
      )}
      {items.length > 0 && (
        <DataList
          label={t('list.title')}
          columns={columns}
          items={items}
          keyOf={({ id }) => id}
          linkOf={({ id }) => `/declarations/${id}`}
          more={moreOf(list)}
        />
      )}
    </>
  )
}
