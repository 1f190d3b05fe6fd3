import { useTranslation } from 'react-i18next'
import type { Done } from '../../api/generated/schema'
import { formatMoment } from '../../lib/format'
import { Panel } from '../../ui/Panel'
import styles from './account.module.css'
import { useDutyNames } from './useDutyNames'

/** What the system writes as a reason where nobody did it. */
const BY_TIME = ['unused', 'keycloak'] as const

/** Who gave, changed and took what, the newest first. */
export function History({ acts }: { acts: readonly Done[] }) {
  const { t } = useTranslation('account')
  const dutyNames = useDutyNames()
  const why = ({ by, reason }: Done) => {
    const known = BY_TIME.find((code) => !by && code === reason)
    return known ? t(`byTime.${known}`) : reason
  }
  return (
    <Panel title={t('history')}>
      {acts.length === 0 && <p className={styles.quiet}>{t('noHistory')}</p>}
      <ol className={styles.history}>
        {acts.map((act) => (
          <li key={act.id}>
            <strong>{t(`done.${act.kind as 'give'}`)}</strong> {formatMoment(act.at)}
            <p>
              {act.by ? `${act.by} · ${act.byOffice}` : t('system')} · {act.organisation} · {dutyNames(act.duties)}
            </p>
            {act.reason && <p>{why(act)}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
