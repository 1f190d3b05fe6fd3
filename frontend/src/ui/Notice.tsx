import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Notice.module.css'

type Props = {
  icon: ReactNode
  title: string
  children?: ReactNode
  action?: ReactNode
  /** Said at once to those who listen instead of look. */
  alert?: boolean
  /** Stands alone: its title is the page's, and the window's. */
  page?: boolean
}

/** The shape of every place that has nothing else to show: a sign, what it is, why, and what to do next. */
export function Notice({ icon, title, children, action, alert = false, page = false }: Props) {
  const { t } = useTranslation('ui')
  const Heading = page ? 'h1' : 'h2'
  return (
    <section className={styles.notice} role={alert ? 'alert' : undefined}>
      {page && <title>{`${title} · ${t('siteName')}`}</title>}
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </section>
  )
}
