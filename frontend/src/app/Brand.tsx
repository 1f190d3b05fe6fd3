import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './Shell.module.css'

/** The site's name and way home; on a phone, beside who is signed in, its sign alone. */
export function Brand({ short = false }: { short?: boolean }) {
  const { t } = useTranslation('ui')
  return (
    <Link to="/" className={styles.brand} aria-label={short ? t('siteName') : undefined}>
      <img src="/icon.svg" alt="" width="32" height="32" />
      {!short && t('siteName')}
    </Link>
  )
}
