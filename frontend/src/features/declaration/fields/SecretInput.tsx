import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormField } from '../../../api/generated/schema'
import { isLeft } from '../isLeft'
import { Field, type Notes, notesId } from './Field'
import styles from './Field.module.css'

type Props = {
  id: string
  field: FormField
  notes: Notes
  /** What the server shows of the stored value; null while it has none. */
  mask: string | null
  /** Typed, and not on the server yet. */
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** An ID number or phone: in clear only while it is typed, afterwards by its mask. */
export function SecretInput({ id, field, notes, mask, value, onChange }: Props) {
  const { t } = useTranslation('declaration')
  const [changing, setChanging] = useState(false)
  const typing = changing || value !== undefined || !mask

  function giveUp() {
    setChanging(false)
    onChange(undefined)
  }

  if (!typing) {
    return (
      <Field id={id} field={field} notes={notes} group>
        <div className={styles.mask}>
          <span>{mask}</span>
          <Button id={id} onClick={() => setChanging(true)} aria-label={t('field.changeOf', { label: field.label })}>
            {t('field.change')}
          </Button>
        </div>
        <Privacy />
      </Field>
    )
  }
  return (
    <Field id={id} field={field} notes={notes}>
      <div className={styles.secret}>
        <Input
          id={id}
          aria-describedby={notesId(id)}
          aria-invalid={notes.faults.length > 0}
          status={notes.faults.length > 0 ? 'error' : undefined}
          autoComplete="off"
          autoFocus={changing}
          inputMode={field.type === 'PHONE' ? 'tel' : undefined}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
          onBlur={(event) => {
            // Who looks the number up in another window comes back to it.
            if (!isLeft(event.target)) return
            setChanging(false)
            if (value === '') onChange(undefined)
          }}
          onPressEnter={(event) => event.currentTarget.blur()}
        />
        {mask && (
          <Button onMouseDown={(event) => event.preventDefault()} onClick={giveUp}>
            {t('field.keepOld')}
          </Button>
        )}
      </div>
      <Privacy />
    </Field>
  )
}

/** Stands below the number as well as below its mask: nothing moves when one becomes the other. */
function Privacy() {
  const { t } = useTranslation('declaration')
  return <p className={styles.privacy}>{t('field.secret')}</p>
}
