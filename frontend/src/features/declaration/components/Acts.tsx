import { useTranslation } from 'react-i18next'
import type { DeclarationDetail } from '../../../api/generated/schema'
import { formatMoment } from '../../../lib/format'
import styles from './Acts.module.css'

/** What happened to a declaration, latest first: the office, never the officer. */
export function Acts({ detail }: { detail: DeclarationDetail }) {
  const { t } = useTranslation('declaration')
  return (
    <ol className={styles.acts} aria-label={t('acts.title')}>
      {[...detail.acts].reverse().map(({ number, kind, actedAt, office, note }) => (
        <li key={number}>
          <time dateTime={actedAt}>{formatMoment(actedAt)}</time>
          <span>
            <strong>{t(`acts.${kind}`)}</strong> {office ?? t('acts.person')}
            {note && <q className={styles.note}>{note}</q>}
          </span>
        </li>
      ))}
    </ol>
  )
}
