import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { moreOf } from '../../ui/DataList'
import { Empty } from '../../ui/Empty'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { PageFrame } from '../../ui/PageFrame'
import { lastAsked, NOTHING, rememberAsked, type Typed } from './memory'
import { type Asked, useSearch } from './queries'
import { Results } from './Results'
import { SearchForm } from './SearchForm'
import { useFilters } from './useFilters'
import { usePurpose } from './usePurpose'

/** The page that finds people of the register within the reader's scope. */
export function SearchPage() {
  const { t } = useTranslation('search')
  const filters = useFilters()
  const purpose = usePurpose()
  const [typed, setTyped] = useState(lastAsked)
  // Filters of a link are a question of their own; words wait for the button.
  const ready = purpose.settled && (typed !== undefined || filters.any)
  const { text, idNumber } = typed ?? NOTHING
  const { category, tier, territory, engaged } = filters.values

  function ask(next: Typed | undefined) {
    rememberAsked(next)
    setTyped(next)
  }

  return (
    <PageFrame title={t('title')} note={t('note')} personal>
      <SearchForm filters={filters} purpose={purpose} asked={typed} ask={ask} />
      {!purpose.settled && filters.any && <p>{t('purposeFirst')}</p>}
      {ready && (
        <Found
          asked={{
            text: text || null,
            idNumber: idNumber || null,
            category: category ?? null,
            tier: tier ?? null,
            territory: territory ?? null,
            engaged: engaged === 'true',
            purpose: purpose.purpose ?? null,
          }}
        />
      )}
    </PageFrame>
  )
}

function Found({ asked }: { asked: Asked }) {
  const { t } = useTranslation('search')
  const list = useSearch(asked)
  const { data: items, error, isPending, refetch } = list
  if (isPending) return <Loading lines={6} />
  if (!items) return <Failed error={error} retry={() => void refetch()} />
  if (items.length === 0) return <Empty title={t('none.title')}>{t('none.explain')}</Empty>
  return <Results items={items} more={moreOf(list)} />
}
