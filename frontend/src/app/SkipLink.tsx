import { useTranslation } from 'react-i18next'
import styles from './Shell.module.css'

/** First stop of the tab key: past header and menu. */
export function SkipLink() {
  const { t } = useTranslation('shell')
  return (
    <a href="#main" className={styles.skip}>
      {t('skip')}
    </a>
  )
}
