import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../lib/format'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { Panel } from '../../ui/Panel'
import styles from './account.module.css'
import { useOwnActs } from './queries'

/** A person reads what others did with their account: a password that somebody else asked for would be seen here. */
export function OwnActs() {
  const { t } = useTranslation('account')
  const { data, error, isError, refetch } = useOwnActs()
  return (
    <Panel title={t('own.title')}>
      {!data && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Loading />)}
      {data?.length === 0 && <p className={styles.quiet}>{t('own.none')}</p>}
      {data && data.length > 0 && (
        <ol className={styles.history}>
          {data.map(({ id, kind, at, byOffice }) => (
            <li key={id}>
              {t(`own.${kind === 'slip' ? 'slip' : 'other'}`, {
                office: byOffice ?? t('system'),
                act: t(`done.${kind}`),
              })}
              <p className={styles.quiet}>{formatMoment(at)}</p>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
