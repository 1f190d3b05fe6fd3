import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormField } from '../../../api/generated/schema'
import styles from './Field.module.css'

/** What is said of a field beside its label: what the server refused or misses, what it doubts, and why it was returned. */
export type Notes = {
  faults: readonly string[]
  warnings: readonly string[]
  returned: readonly string[]
  /** A summary above the form tells the faults of all fields together: here they are not called out as well. */
  summed?: boolean
}

type Props = {
  id: string
  field: FormField
  notes: Notes
  /** The label names a group of controls instead of one. */
  group?: boolean
  children: ReactNode
}

export const labelId = (id: string) => `${id}-label`
export const notesId = (id: string) => `${id}-notes`

export function Required({ field }: { field: FormField }) {
  return field.required ? (
    <span className={styles.required} aria-hidden>
      {' *'}
    </span>
  ) : null
}

/** A control with its label above, and its hint and faults below. */
export function Field({ id, field, notes, group = false, children }: Props) {
  const { t } = useTranslation('declaration')
  const label = (
    <>
      {field.label}
      <Required field={field} />
    </>
  )
  const wide = field.type === 'LONG_TEXT' || field.type === 'FLAG'
  return (
    <div className={wide ? `${styles.field} ${styles.wide}` : styles.field}>
      {field.type !== 'FLAG' &&
        (group ? (
          <span id={labelId(id)} className={styles.label}>
            {label}
          </span>
        ) : (
          <label id={labelId(id)} htmlFor={id} className={styles.label}>
            {label}
          </label>
        ))}
      {children}
      <div id={notesId(id)} className={styles.notes}>
        {field.hint && <p className={styles.hint}>{field.hint}</p>}
        {notes.returned.map((reason) => (
          <p key={reason} className={styles.returned}>
            {t('field.returned', { reason })}
          </p>
        ))}
        {notes.warnings.map((warning) => (
          <p key={warning} className={styles.warning} role="status">
            {warning}
          </p>
        ))}
        {notes.faults.map((fault) => (
          <p key={fault} className={styles.fault} role={notes.summed ? undefined : 'alert'}>
            {fault}
          </p>
        ))}
      </div>
    </div>
  )
}
