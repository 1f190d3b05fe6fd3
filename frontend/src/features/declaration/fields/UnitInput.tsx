import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormField } from '../../../api/generated/schema'
import { useUnitName } from '../../../ui/facts/useUnitName'
import { OptionsFailed } from '../../../ui/OptionsFailed'
import { useResting } from '../../../ui/useResting'
import { unitsQuery } from '../queries'
import { Field, type Notes, notesId } from './Field'

type Props = {
  id: string
  field: FormField
  notes: Notes
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** A unit of the register, found by a few letters of its name, its pinyin, initials or USCC. */
export function UnitInput({ id, field, notes, value, onChange }: Props) {
  const { t } = useTranslation('declaration')
  const [typed, setTyped] = useState('')
  const text = useResting(typed.trim(), 300)
  const { data, isFetching, isLoadingError, refetch } = useQuery({ ...unitsQuery(text), enabled: text !== '' })
  const chosen = useUnitName(value ?? null)
  const found = text
    ? (data?.items.map((unit) => ({ value: unit.id, label: `${unit.name} · ${unit.territoryName}` })) ?? [])
    : []
  const known = value && !found.some((option) => option.value === value) ? [{ value, label: chosen }] : []
  if (isLoadingError) {
    return (
      <Field id={id} field={field} notes={notes} group>
        <OptionsFailed id={id} retry={() => void refetch()} />
      </Field>
    )
  }
  return (
    <Field id={id} field={field} notes={notes}>
      <Select<string>
        id={id}
        aria-describedby={notesId(id)}
        aria-invalid={notes.faults.length > 0}
        value={value}
        onChange={onChange}
        loading={isFetching}
        status={notes.faults.length > 0 ? 'error' : undefined}
        placeholder={t('field.unit')}
        notFoundContent={text && !isFetching ? t('begin.none') : t('field.typeUnit')}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        options={[...known, ...found]}
      />
    </Field>
  )
}
