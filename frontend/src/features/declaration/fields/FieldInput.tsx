import { Checkbox, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FormField } from '../../../api/generated/schema'
import { tidyDate } from '../tidyDate'
import { CodeInput } from './CodeInput'
import { Field, type Notes, notesId, Required } from './Field'
import styles from './Field.module.css'
import { PlaceInput } from './PlaceInput'
import { SecretInput } from './SecretInput'
import { UnitInput } from './UnitInput'

type Props = {
  id: string
  field: FormField
  notes: Notes
  value: unknown
  mask: string | null
  /** `half`: the value makes no sense to the server before its field is left. */
  onChange: (value: unknown, half?: boolean) => void
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** The control for a field, by its type alone. */
export function FieldInput({ id, field, notes, value, mask, onChange }: Props) {
  const { t } = useTranslation('declaration')
  const frame = { id, field, notes }
  const control = {
    id,
    value: text(value) ?? '',
    'aria-describedby': notesId(id),
    'aria-invalid': notes.faults.length > 0,
    status: notes.faults.length > 0 ? ('error' as const) : undefined,
    autoComplete: 'off',
  }
  switch (field.type) {
    case 'CODE':
      return <CodeInput {...frame} value={text(value)} onChange={onChange} />
    case 'UNIT':
      return <UnitInput {...frame} value={text(value)} onChange={onChange} />
    case 'PLACE':
      return <PlaceInput {...frame} value={value} onChange={onChange} />
    case 'ID_NUMBER':
    case 'PHONE':
      return <SecretInput {...frame} mask={mask} value={text(value)} onChange={(typed) => onChange(typed, true)} />
    case 'FLAG':
      return (
        <Field {...frame} group>
          <Checkbox
            id={id}
            checked={value === true}
            onChange={(event) => onChange(event.target.checked)}
            className={styles.flag}
          >
            {field.label}
            <Required field={field} />
          </Checkbox>
        </Field>
      )
    case 'DATE':
    case 'PARTIAL_DATE':
      return (
        <Field {...frame}>
          <Input
            {...control}
            placeholder={t(field.type === 'DATE' ? 'field.day' : 'field.month')}
            onChange={(event) => onChange(event.target.value, true)}
            onBlur={() => {
              const tidied = tidyDate(control.value)
              if (tidied !== control.value) onChange(tidied, true)
            }}
            onPressEnter={(event) => event.currentTarget.blur()}
          />
        </Field>
      )
    case 'LONG_TEXT':
      return (
        <Field {...frame}>
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 3, maxRows: 12 }}
            className={styles.counted}
            count={{ show: true, max: field.maxLength, strategy: (typed) => [...typed].length }}
            onChange={(event) => onChange(event.target.value)}
          />
        </Field>
      )
    default:
      return (
        <Field {...frame}>
          <Input {...control} onChange={(event) => onChange(event.target.value)} />
        </Field>
      )
  }
}
