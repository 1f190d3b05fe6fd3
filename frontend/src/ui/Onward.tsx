import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './Onward.module.css'

/** A link that stands by itself: as tall as a button, for fingers. */
export function Onward({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={styles.onward}>
      {children}
    </Link>
  )
}
