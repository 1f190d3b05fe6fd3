import { Link } from 'react-router'
import styles from './statistics.module.css'

const digits = new Intl.NumberFormat('en-US')

/** A count that leads to the people behind it, where these can be asked for; a dash where there is none. */
export function Figure({ count, to }: { count?: number; to?: string }) {
  if (!count) return '—'
  return to ? (
    <Link to={to} className={styles.figure}>
      {digits.format(count)}
    </Link>
  ) : (
    digits.format(count)
  )
}
