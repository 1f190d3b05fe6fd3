import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OptionsFailed } from '../../ui/OptionsFailed'
import { useOffices } from './queries'

type Props = {
  id: string
  value?: string
  change: (organisation: string) => void
  faulty: boolean
  /** Whose name is known although nobody has looked for it. */
  known?: { id: string; name: string }
}

/** One's own office, those below it and the units, found by name, pinyin or credit code. */
export function OfficeSelect({ id, value, change, faulty, known }: Props) {
  const { t } = useTranslation('account')
  const [text, setText] = useState('')
  const { data, isLoadingError, isFetching, refetch } = useOffices(text)
  const found = data?.items ?? []
  const offices = known && !text && found.every((office) => office.id !== known.id) ? [known, ...found] : found
  if (isLoadingError) return <OptionsFailed retry={() => void refetch()} />
  return (
    <Select
      id={id}
      value={value}
      onChange={change}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={isFetching}
      status={faulty ? 'error' : undefined}
      placeholder={t('field.officeHint')}
      notFoundContent={isFetching ? t('field.searching') : t('field.noOffice')}
      options={offices.map((office) => ({ value: office.id, label: office.name }))}
    />
  )
}
