import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { territoryQuery } from '../../api/territories'
import { TerritoryPicker } from '../../ui/territory/TerritoryPicker'
import styles from './search.module.css'

type Props = { value?: string; change: (code: string | undefined) => void }

/** Only people of a territory, of those that have a bureau here. */
export function TerritoryFilter({ value, change }: Props) {
  const { t } = useTranslation('search')
  const id = useId()
  const { data } = useQuery({ ...territoryQuery(value ?? ''), enabled: value !== undefined })
  return (
    <div className={styles.field}>
      <span id={`${id}label`} className={styles.label}>
        {t('territory')}
      </span>
      <TerritoryPicker
        id={id}
        label={t('territory')}
        labelledBy={`${id}label`}
        chosen={value && (data?.fullName ?? value)}
        placeholder={t('all')}
        among="governed"
        change={(territory) => change(territory?.code)}
      />
    </div>
  )
}
