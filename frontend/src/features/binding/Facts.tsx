import type { ReactNode } from 'react'
import styles from './binding.module.css'

/** What is known, each beside its name. */
export function Facts({ of: facts }: { of: [string, ReactNode][] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
