import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { codeTableQuery } from '../../api/codeTables'
import { nameOfEntry } from '../../ui/facts/useCodeNames'
import { OptionsFailed } from '../../ui/OptionsFailed'

type Props = { id: string; value: string; faulty: boolean; change: (code: string) => void }

/** One of some 1,900 industries, by part of its name or the beginning of its code. */
export function IndustryChoice({ id, value, faulty, change }: Props) {
  const { t, i18n } = useTranslation('unit')
  const { data: entries = [], isPending, isLoadingError, refetch } = useQuery(codeTableQuery('industry'))
  if (isLoadingError) return <OptionsFailed id={id} retry={() => void refetch()} />
  const options = entries
    .filter(({ selectable }) => selectable)
    .map((entry) => ({ value: entry.code, label: `${entry.code} ${nameOfEntry(entry, i18n.language)}` }))
  return (
    <Select<string, { value: string; label: string }>
      id={id}
      value={value || undefined}
      onChange={change}
      options={options}
      loading={isPending}
      status={faulty ? 'error' : undefined}
      placeholder={t('form.industryHint')}
      notFoundContent={t('form.noOption')}
      showSearch={{ filterOption: (typed, option) => Boolean(option?.label.includes(typed.trim().toUpperCase())) }}
    />
  )
}
