import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './unit.module.css'

type Props = {
  label: string
  required?: boolean
  hint?: string
  /** The server's words on what is wrong here. */
  fault?: string
  /** The label names several things, or a button: it stands before them by its id. */
  group?: boolean
  children: (id: string, labelId: string) => ReactNode
}

/** One thing to fill, with its label above, and what is wrong with it below. */
export function Field({ label, required = false, hint, fault, group = false, children }: Props) {
  const { t } = useTranslation('unit')
  const id = useId()
  const words = (
    <>
      {label}
      {required && (
        <span className={styles.required} title={t('form.required')}>
          *
        </span>
      )}
    </>
  )
  return (
    <div className={styles.field}>
      {group ? (
        <span id={`${id}label`} className={styles.label}>
          {words}
        </span>
      ) : (
        <label id={`${id}label`} htmlFor={id}>
          {words}
        </label>
      )}
      {children(id, `${id}label`)}
      {hint && <span className={styles.hint}>{hint}</span>}
      {fault && (
        <span className={styles.fault} role="alert">
          {fault}
        </span>
      )}
    </div>
  )
}
