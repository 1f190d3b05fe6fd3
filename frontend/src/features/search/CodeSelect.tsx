import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { codeTableQuery } from '../../api/codeTables'
import { nameOfEntry } from '../../ui/facts/useCodeNames'
import { OptionsFailed } from '../../ui/OptionsFailed'
import styles from './search.module.css'

type Props = {
  table: string
  label: string
  placeholder: string
  value?: string
  change: (code: string | undefined) => void
  /** Cannot be emptied again. */
  needed?: boolean
  lack?: string
}

/** One code of a table, by its name. */
export function CodeSelect({ table, label, placeholder, value, change, needed = false, lack }: Props) {
  const { i18n } = useTranslation()
  const id = useId()
  const { data: entries = [], isPending, isLoadingError, refetch } = useQuery(codeTableQuery(table))
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {isLoadingError ? (
        <OptionsFailed id={id} retry={() => void refetch()} />
      ) : (
        <Select
          id={id}
          value={value}
          onChange={(code: string | undefined) => change(code)}
          options={entries.map((entry) => ({ value: entry.code, label: nameOfEntry(entry, i18n.language) }))}
          placeholder={placeholder}
          loading={isPending}
          allowClear={!needed}
          status={lack ? 'error' : undefined}
        />
      )}
      {lack && (
        <span className={styles.lack} role="alert">
          {lack}
        </span>
      )}
    </div>
  )
}
