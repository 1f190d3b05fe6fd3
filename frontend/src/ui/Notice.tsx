import type { ReactNode } from 'react'
import styles from './Notice.module.css'

type Props = { icon: ReactNode; title: string; action?: ReactNode; children?: ReactNode; alert?: boolean }

/** The shape of every place that has nothing else to show: a sign, what it is, why, and what to do next. */
export function Notice({ icon, title, action, children, alert = false }: Props) {
  return (
    <section className={styles.notice} role={alert ? 'alert' : undefined}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </section>
  )
}
