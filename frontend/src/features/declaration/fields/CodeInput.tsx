import { useQuery } from '@tanstack/react-query'
import { Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { codeTableQuery } from '../../../api/codeTables'
import type { CodeEntry, FormField } from '../../../api/generated/schema'
import { nameOfEntry } from '../../../ui/facts/useCodeNames'
import { OptionsFailed } from '../../../ui/OptionsFailed'
import { Field, labelId, type Notes, notesId } from './Field'
import styles from './Field.module.css'

const FEW = 4

type Option = { value: string; label: string; search: string }
type Group = { label: string; options: Option[] }

type Props = {
  id: string
  field: FormField
  notes: Notes
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** A code of a table: a few are shown at once, many are searched by name or code. */
export function CodeInput({ id, field, notes, value, onChange }: Props) {
  const { t, i18n } = useTranslation('declaration')
  const { data: entries = [], isPending, isLoadingError, refetch } = useQuery(codeTableQuery(field.codeTable ?? ''))
  const offered = entries.filter(({ code }) => field.onlyCodes.length === 0 || field.onlyCodes.includes(code))
  const optionOf = (entry: CodeEntry): Option => {
    const label = nameOfEntry(entry, i18n.language)
    return {
      value: entry.code,
      label,
      search: [label, entry.name, entry.shortName, entry.code].join(' ').toLowerCase(),
    }
  }
  const described = { 'aria-describedby': notesId(id), 'aria-invalid': notes.faults.length > 0 }
  const few = field.required && !isPending && offered.length <= FEW

  if (isLoadingError) {
    return (
      <Field id={id} field={field} notes={notes} group>
        <OptionsFailed id={id} retry={() => void refetch()} />
      </Field>
    )
  }
  if (few) {
    return (
      <Field id={id} field={field} notes={notes} group>
        <Radio.Group
          id={id}
          aria-labelledby={labelId(id)}
          {...described}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          options={offered.map(optionOf)}
          className={styles.few}
        />
      </Field>
    )
  }
  return (
    <Field id={id} field={field} notes={notes}>
      <Select<string, Option | Group>
        id={id}
        {...described}
        value={value}
        onChange={(code) => onChange(code)}
        allowClear={!field.required}
        loading={isPending}
        status={notes.faults.length > 0 ? 'error' : undefined}
        placeholder={t('field.choose')}
        notFoundContent={t('field.noOption')}
        showSearch={{ filterOption: (typed, option) => matches(option, typed) }}
        options={grouped(offered, optionOf)}
      />
    </Field>
  )
}

function matches(option: Option | Group | undefined, typed: string): boolean {
  return !!option && 'search' in option && option.search.includes(typed.trim().toLowerCase())
}

/** Entries that only head others become the headings of the list. */
function grouped(entries: CodeEntry[], optionOf: (entry: CodeEntry) => Option): (Option | Group)[] {
  const heads = new Map(entries.filter(({ selectable }) => !selectable).map((head) => [head.code, optionOf(head)]))
  const groups = new Map<string, Group>()
  const options: (Option | Group)[] = []
  for (const entry of entries.filter(({ selectable }) => selectable)) {
    const head = entry.parent ? heads.get(entry.parent) : undefined
    if (!head) {
      options.push(optionOf(entry))
      continue
    }
    const group = groups.get(head.value) ?? { label: head.label, options: [] }
    if (!groups.has(head.value)) options.push(group)
    groups.set(head.value, group)
    group.options.push(optionOf(entry))
  }
  return options
}
