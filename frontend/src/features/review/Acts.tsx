import { Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ActView } from '../../api/generated/schema'
import { formatMoment } from '../../lib/format'
import { Panel } from '../../ui/Panel'
import styles from './review.module.css'

/** What was done so far, latest first: by which office, not by whom. */
export function Acts({ acts }: { acts: readonly ActView[] }) {
  const { t } = useTranslation('review')
  return (
    <Panel title={t('acts.title')}>
      <Timeline
        items={[...acts].reverse().map(({ number, kind, actedAt, office, note }) => ({
          key: number,
          content: (
            <>
              <strong>{t(`acts.kind.${kind}`)}</strong> <span>{office ?? t('acts.person')}</span>{' '}
              <span className={styles.quiet}>{formatMoment(actedAt)}</span>
              {note && <p className={styles.note}>{note}</p>}
            </>
          ),
        }))}
      />
    </Panel>
  )
}
