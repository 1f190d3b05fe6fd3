import { useTranslation } from 'react-i18next'
import { formatDate, formatMoment } from '../../lib/format'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { Panel } from '../../ui/Panel'
import styles from './office.module.css'
import { usePersonsHistory } from './queries'

/** Who answered for an office, from when to when, the latest first. */
export function PersonsHistory({ id }: { id: string }) {
  const { t } = useTranslation('office')
  const history = usePersonsHistory(id)
  return (
    <Panel title={t('history.title')}>
      {history.data ? (
        <ol className={styles.history}>
          {history.data.map(({ role, person, until, actor, namedBy }) => (
            <li key={`${role}${person.namedAt}`}>
              <strong>{t('history.entry', { role: t(`role.${role}`), name: person.name, post: person.post })}</strong>
              <span>
                {until
                  ? t('history.fromTo', { from: formatDate(person.namedAt), to: formatDate(until) })
                  : t('history.since', { from: formatDate(person.namedAt) })}
              </span>
              <span className={styles.quiet}>
                {t('history.by', {
                  by: [namedBy, actor].filter(Boolean).join(' · '),
                  at: formatMoment(person.namedAt),
                })}
              </span>
            </li>
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
