import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Field.module.css'

type Props = {
  label: ReactNode
  required?: boolean
  hint?: string
  /** What is wrong here, or lacking. */
  lack?: string | false
  /** The label names several things, or a button: it stands before them by its id. */
  group?: boolean
  children: (id: string, labelId: string) => ReactNode
}

/** Something to be filled in, with its label above and what is wrong with it below. */
export function Field({ label, required = false, hint, lack, group = false, children }: Props) {
  const { t } = useTranslation('ui')
  const id = useId()
  const labelId = `${id}label`
  const words = (
    <>
      {label}
      {required && (
        <span className={styles.required} title={t('required')}>
          *
        </span>
      )}
    </>
  )
  return (
    <div className={styles.field}>
      {group ? (
        <span id={labelId} className={styles.label}>
          {words}
        </span>
      ) : (
        <label id={labelId} htmlFor={id} className={styles.label}>
          {words}
        </label>
      )}
      {children(id, labelId)}
      {hint && <span className={styles.hint}>{hint}</span>}
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
