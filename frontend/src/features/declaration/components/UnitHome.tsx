import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DeclarationSummary } from '../../../api/generated/schema'
import { formatDate } from '../../../lib/format'
import { Failed } from '../../../ui/Failed'
import { Loading } from '../../../ui/Loading'
import { Onward } from '../../../ui/Onward'
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
  const { data, error, refetch } = useQuery(declarationsQuery({ state, enteredBy: 'unit' }))
  const more = data && (data.items.length > SHOWN || data.next)
  return (
    <section aria-label={t(`state.${state}`)}>
      <div className={styles.head}>
        <h3 className={styles.state}>{t(`state.${state}`)}</h3>
        {more && <Onward to={`/declarations?state=${state}`}>{t(`home.all.${state}`)}</Onward>}
      </div>
      {data && <Latest items={data.items} none={t(`home.none.${state}`)} />}
      {!data && error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={2} />}
    </section>
  )
}

function Latest({ items, none }: { items: DeclarationSummary[]; none: string }) {
  const { t } = useTranslation('declaration')
  if (items.length === 0) return <p className={styles.none}>{none}</p>
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
