import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { territoryQuery } from '../../api/territories'
import { Field } from '../../ui/Field'
import { TerritoryPicker } from '../../ui/territory/TerritoryPicker'

type Props = {
  value: string | undefined
  placeholder: string
  required?: boolean
  fault?: string
  change: (code: string | undefined) => void
}

/** A territory of those that have a bureau here. */
export function TerritoryField({ value, placeholder, required, fault, change }: Props) {
  const { t } = useTranslation('unit')
  const { data } = useQuery({ ...territoryQuery(value ?? ''), enabled: value !== undefined })
  return (
    <Field label={t('field.territory')} required={required} lack={fault} group>
      {(id, labelId) => (
        <TerritoryPicker
          id={id}
          label={t('field.territory')}
          labelledBy={labelId}
          chosen={value && (data?.fullName ?? value)}
          placeholder={placeholder}
          among="governed"
          faulty={Boolean(fault)}
          change={(territory) => change(territory?.code)}
        />
      )}
    </Field>
  )
}
