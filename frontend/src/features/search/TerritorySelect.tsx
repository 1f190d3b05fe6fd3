import { Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { OptionsFailed } from '../../ui/OptionsFailed'
import { useTerritories } from './queries'
import styles from './search.module.css'

type Props = { value?: string; change: (code: string | undefined) => void }

/** A league or a county, by its name or the beginning of its code. */
export function TerritorySelect({ value, change }: Props) {
  const { t } = useTranslation('search')
  const id = useId()
  const { data, isPending, isLoadingError, refetch } = useTerritories()
  const names = new Map(data?.items.map(({ code, name }) => [code, name]))
  const options = data?.items.map(({ code, name, parentCode, level }) => {
    const above = level === 'county' && parentCode ? names.get(parentCode) : undefined
    return { value: code, label: above ? `${above} ${name}` : name }
  })
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('territory')}</label>
      {isLoadingError ? (
        <OptionsFailed id={id} retry={() => void refetch()} />
      ) : (
        <Select
          id={id}
          value={value}
          onChange={(code: string | undefined) => change(code)}
          options={options}
          placeholder={t('all')}
          loading={isPending}
          allowClear
          showSearch={{
            filterOption: (typed, option) =>
              Boolean(option?.label.includes(typed.trim()) || option?.value.startsWith(typed.trim())),
          }}
        />
      )}
    </div>
  )
}
