import { Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FormField } from '../../../api/generated/schema'
import { type Place, placeOf } from '../../../ui/facts/place'
import { TerritoryPicker } from '../../../ui/territory/TerritoryPicker'
import { Field, labelId, type Notes, notesId } from './Field'

type Props = {
  id: string
  field: FormField
  notes: Notes
  value: unknown
  onChange: (value: Place | undefined) => void
}

/** A territory, and what is said besides: a street, a village, a place abroad. */
export function PlaceInput({ id, field, notes, value, onChange }: Props) {
  const { t } = useTranslation('declaration')
  const { code, name, detail } = placeOf(value)
  const faulty = notes.faults.length > 0
  const changed = (place: Place) => onChange(place.code || place.detail ? place : undefined)
  return (
    <Field id={id} field={field} notes={notes} group>
      <TerritoryPicker
        id={id}
        label={field.label}
        labelledBy={labelId(id)}
        describedBy={notesId(id)}
        chosen={code && (name ?? code)}
        placeholder={t('field.territory')}
        among="in-force"
        faulty={faulty}
        change={(territory) =>
          changed({ ...(detail && { detail }), ...(territory && { code: territory.code, name: territory.fullName }) })
        }
      />
      <Input
        style={{ marginTop: 4 }}
        aria-label={t('field.placeDetail', { label: field.label })}
        aria-describedby={notesId(id)}
        placeholder={t('field.placeHint')}
        status={faulty ? 'error' : undefined}
        autoComplete="off"
        value={detail ?? ''}
        onChange={({ target }) => changed({ ...(code && { code, name }), detail: target.value })}
      />
    </Field>
  )
}
