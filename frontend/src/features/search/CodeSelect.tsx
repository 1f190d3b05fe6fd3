import { useId } from 'react'
import { CodeChoice } from '../../ui/facts/CodeChoice'
import styles from './search.module.css'

type Props = {
  table: string
  label: string
  placeholder: string
  value?: string
  change: (code: string | undefined) => void
  /** Cannot be emptied again. */
  needed?: boolean
  lack?: string
}

/** One code of a table, by its name. */
export function CodeSelect({ label, lack, ...choice }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <CodeChoice {...choice} id={id} faulty={Boolean(lack)} />
      {lack && (
        <span className={styles.lack} role="alert">
          {lack}
        </span>
      )}
    </div>
  )
}
