import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldType, FormField, FormSection } from '../../../api/generated/schema'
import type { FactRecord } from '../../../ui/facts/document'
import type { Masks } from '../../../ui/facts/SectionFacts'
import type { Notes } from '../fields/Field'
import { FieldInput } from '../fields/FieldInput'
import { fieldId } from '../leadTo'
import type { SectionValue } from '../sectionValue'
import styles from './SectionFields.module.css'

type Props = {
  section: FormSection
  value: SectionValue
  masks: Masks
  notesAt: (pointer: string) => Notes
  onChange: (value: SectionValue, half?: boolean) => void
}

/** The controls of one section: a record, or rows that can be added and taken away. */
export function SectionFields({ section, value, onChange, ...rest }: Props) {
  if (!section.repeated) {
    return (
      <Controls
        {...rest}
        section={section}
        place={[]}
        record={Array.isArray(value) ? {} : value}
        onChange={(record, half) => onChange(record, half)}
      />
    )
  }
  return <Rows {...rest} section={section} rows={Array.isArray(value) ? value : []} onChange={onChange} />
}

type RowsProps = Omit<Props, 'value'> & { rows: FactRecord[] }

function Rows({ section, rows, onChange, ...rest }: RowsProps) {
  const { t } = useTranslation('declaration')
  // Where one is needed, the first stands ready.
  const shown = rows.length === 0 && section.minRows > 0 ? [{}] : rows
  return (
    <div className={styles.rows}>
      {shown.map((record, row) => {
        const name = t('rows.name', { section: section.label, number: row + 1 })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
          <fieldset key={row} className={styles.row}>
            <legend className={styles.rowName}>{name}</legend>
            <Controls
              {...rest}
              section={section}
              place={[row]}
              record={record}
              onChange={(changed, half) =>
                onChange(
                  shown.map((one, i) => (i === row ? changed : one)),
                  half,
                )
              }
            />
            {rows.length > section.minRows && (
              <Button
                type="text"
                danger
                className={styles.remove}
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('rows.remove', { name })}
                onClick={() => onChange(rows.filter((_, i) => i !== row))}
              >
                {t('rows.removeShort')}
              </Button>
            )}
          </fieldset>
        )
      })}
      {shown.length < section.maxRows && (
        <Button
          type="dashed"
          block
          icon={<PlusOutlined aria-hidden />}
          onClick={() => onChange([...shown, {}])}
          className={styles.add}
        >
          {t('rows.add', { section: section.label })}
        </Button>
      )}
    </div>
  )
}

type ControlsProps = Omit<Props, 'value' | 'onChange'> & {
  place: number[]
  record: FactRecord
  onChange: (record: FactRecord, half?: boolean) => void
}

function Controls({ section, place, record, masks, notesAt, onChange }: ControlsProps) {
  const maskOf = (type: FieldType) => masks[type] ?? null
  const changed = (field: FormField, value: unknown, half?: boolean) => {
    const { [field.name]: _, ...others } = record
    onChange(value === undefined ? others : { ...others, [field.name]: value }, half)
  }
  return (
    <div className={styles.grid}>
      {section.fields.map((field) => (
        <FieldInput
          key={field.name}
          id={fieldId(section.name, ...place, field.name)}
          field={field}
          notes={notesAt(['', ...place, field.name].join('/'))}
          value={record[field.name]}
          mask={maskOf(field.type)}
          onChange={(value, half) => changed(field, value, half)}
        />
      ))}
    </div>
  )
}
