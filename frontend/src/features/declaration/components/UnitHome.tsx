import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DeclarationSummary } from '../../../api/generated/schema'
import { formatDate } from '../../../lib/format'
import { Failed } from '../../../ui/Failed'
import { Loading } from '../../../ui/Loading'
import { Panel } from '../../../ui/Panel'
import { declarationsQuery } from '../queries'
import { BeginForUnit } from './BeginForUnit'
import styles from './UnitHome.module.css'

const SHOWN = 5

/** For a unit: its own entries that wait for it, returned ones first. */
export function UnitHome() {
  const { t } = useTranslation('declaration')
  return (
    <Panel title={t('home.unit')} extra={<BeginForUnit />}>
      <Own state="returned" />
      <Own state="draft" />
    </Panel>
  )
}

function Own({ state }: { state: 'draft' | 'returned' }) {
  const { t } = useTranslation('declaration')
  const list = useQuery(declarationsQuery(state))
  if (list.error) return <Failed error={list.error} retry={() => void list.refetch()} />
  if (!list.data) return <Loading lines={2} />
  const own = list.data.items.filter(({ enteredByUnit }) => enteredByUnit)
  return (
    <section aria-label={t(`state.${state}`)}>
      <h3 className={styles.state}>
        <Link to={`/declarations?state=${state}`}>{t(`state.${state}`)}</Link>
      </h3>
      {own.length === 0 ? <p className={styles.none}>{t(`home.none.${state}`)}</p> : <Few items={own} />}
    </section>
  )
}

function Few({ items }: { items: DeclarationSummary[] }) {
  const { t } = useTranslation('declaration')
  return (
    <ul className={styles.few}>
      {items.slice(0, SHOWN).map(({ id, personName, updatedAt }) => (
        <li key={id}>
          <Link to={`/declarations/${id}/edit`}>{personName ?? t('list.unnamed')}</Link>
          <span>{t('list.changedOn', { day: formatDate(updatedAt) })}</span>
        </li>
      ))}
    </ul>
  )
}
