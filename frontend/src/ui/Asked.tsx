import { type ReactNode, useId } from 'react'
import styles from './Asked.module.css'

type Props = { label: ReactNode; lack?: string | false; children: (id: string) => ReactNode }

/** Something to be filled in, with its label above and what is lacking below. */
export function Asked({ label, lack, children }: Props) {
  const id = useId()
  return (
    <div className={styles.asked}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {lack && <Lack>{lack}</Lack>}
    </div>
  )
}

/** What is lacking, said at once to those who listen. */
export function Lack({ children }: { children: string }) {
  return (
    <p className={styles.lack} role="alert">
      {children}
    </p>
  )
}
