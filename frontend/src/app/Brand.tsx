import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './Shell.module.css'

export function Brand() {
  const { t } = useTranslation('ui')
  return (
    <Link to="/" className={styles.brand}>
      <img src="/icon.svg" alt="" width="32" height="32" />
      {t('siteName')}
    </Link>
  )
}
