import { useTranslation } from 'react-i18next'
import type { UnitHistoryEntry } from '../../api/generated/schema'
import { formatMoment, formatText } from '../../lib/format'
import { Failed } from '../../ui/Failed'
import { useCodeNames } from '../../ui/facts/useCodeNames'
import { Loading } from '../../ui/Loading'
import { Panel } from '../../ui/Panel'
import { useHistory } from './queries'
import styles from './unit.module.css'

const TABLES: Record<string, string> = { nature: 'unit_nature', industryCode: 'industry' }
const STATES = ['open', 'suspended', 'closed'] as const

/** What happened to a unit, the latest first: who, when, why, and what was otherwise before. */
export function History({ id }: { id: string }) {
  const { t } = useTranslation('unit')
  const history = useHistory(id)
  return (
    <Panel title={t('history.title')}>
      {history.data ? (
        <ol className={styles.history}>
          {history.data.map((entry) => (
            <Entry key={entry.version} entry={entry} />
          ))}
          {history.data.length === 0 && <li>{t('history.none')}</li>}
        </ol>
      ) : history.isError ? (
        <Failed error={history.error} retry={() => void history.refetch()} />
      ) : (
        <Loading lines={3} />
      )}
    </Panel>
  )
}

function Entry({ entry }: { entry: UnitHistoryEntry }) {
  const { t } = useTranslation('unit')
  const value = useValueInWords()
  return (
    <li>
      <p className={styles.head}>
        <time dateTime={entry.at}>{formatMoment(entry.at)}</time>
        <strong>{t(`history.${entry.action}`)}</strong>
        <span>{[entry.office, entry.actor].filter(Boolean).join(' · ')}</span>
      </p>
      {entry.reason && <p>{t('history.reason', { reason: entry.reason })}</p>}
      {entry.changes.length > 0 && (
        <ul>
          {entry.changes.map(({ field, before, after }) => (
            <li key={field}>
              {t('history.change', {
                field: t(`field.${field}` as 'field.name'),
                before: value(field, before),
                after: value(field, after),
              })}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function useValueInWords() {
  const { t } = useTranslation('unit')
  const names = useCodeNames(undefined, Object.values(TABLES))
  return (field: string, value: string | null): string => {
    const table = TABLES[field]
    if (value && table) return names(table, value)
    const state = STATES.find((one) => one === value)
    if (field === 'state' && state) return t(`state.${state}`)
    if (value === 'true' || value === 'false') return t(value === 'true' ? 'yes' : 'no')
    return formatText(value)
  }
}
