import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { codeTableQuery } from '../../api/codeTables'
import { OptionsFailed } from '../OptionsFailed'
import { nameOfEntry } from './useCodeNames'

type Props = {
  id: string
  table: string
  placeholder: string
  value?: string
  change: (code: string | undefined) => void
  /** Cannot be emptied again. */
  needed?: boolean
  faulty?: boolean
}

/** The choice of one code of a table, by its name; its label stands around it. */
export function CodeChoice({ id, table, placeholder, value, change, needed = false, faulty = false }: Props) {
  const { i18n } = useTranslation()
  const { data: entries = [], isPending, isLoadingError, refetch } = useQuery(codeTableQuery(table))
  return isLoadingError ? (
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
      status={faulty ? 'error' : undefined}
    />
  )
}
