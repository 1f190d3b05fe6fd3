import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OptionsFailed } from '../../ui/OptionsFailed'
import { useOffices } from './queries'

type Props = { id: string; value?: string; change: (organisation: string) => void; faulty: boolean }

/** One's own office, those below it and the units, found by name, pinyin or credit code. */
export function OfficeSelect({ id, value, change, faulty }: Props) {
  const { t } = useTranslation('account')
  const [text, setText] = useState('')
  const { data, isLoadingError, isFetching, refetch } = useOffices(text)
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
      options={data?.items.map((office) => ({ value: office.id, label: office.name }))}
    />
  )
}
