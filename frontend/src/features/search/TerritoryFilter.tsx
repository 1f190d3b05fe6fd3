import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { territoryQuery } from '../../api/territories'
import { Field } from '../../ui/Field'
import { TerritoryPicker } from '../../ui/territory/TerritoryPicker'

type Props = { value?: string; change: (code: string | undefined) => void }

/** Only people of a territory, of those that have a bureau here. */
export function TerritoryFilter({ value, change }: Props) {
  const { t } = useTranslation('search')
  const { data } = useQuery({ ...territoryQuery(value ?? ''), enabled: value !== undefined })
  return (
    <Field label={t('territory')} group>
      {(id, labelId) => (
        <TerritoryPicker
          id={id}
          label={t('territory')}
          labelledBy={labelId}
          chosen={value && (data?.fullName ?? value)}
          placeholder={t('all')}
          among="governed"
          change={(territory) => change(territory?.code)}
        />
      )}
    </Field>
  )
}
