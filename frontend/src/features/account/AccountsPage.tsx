import { Button, Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import type { AccountSummary } from '../../api/generated/schema'
import { formatDate } from '../../lib/format'
import { useReader } from '../../session/me'
import { type Column, DataList, moreOf } from '../../ui/DataList'
import { Empty } from '../../ui/Empty'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import styles from './account.module.css'
import { type Filter, useAccounts } from './queries'
import { StateTag } from './StateTag'
import { useDutyNames } from './useDutyNames'

const STATES = ['active', 'preparing', 'slip', 'unused', 'disabled'] as const

/** The page of the accounts that the reader's office gives. */
export function AccountsPage() {
  const { t } = useTranslation('account')
  const { account } = useReader()
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const id = useId()
  const state = params.get('state') ?? undefined
  const organisation = params.get('organisation') ?? undefined
  const write = (next: Filter) =>
    setParams(
      Object.entries(next).filter((entry): entry is [string, string] => Boolean(entry[1])),
      { replace: true },
    )
  return (
    <PageFrame
      title={t('title')}
      note={t('note')}
      actions={
        account.duties.includes('approves') && (
          <Button type="primary" onClick={() => void navigate('/accounts/new')}>
            {t('give')}
          </Button>
        )
      }
    >
      <div className={styles.filters}>
        <label htmlFor={id}>{t('list.state')}</label>
        <Select
          id={id}
          value={state}
          onChange={(chosen?: string) => write({ organisation, state: chosen })}
          allowClear
          placeholder={t('anyState')}
          options={STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
        />
        {organisation && <Button onClick={() => write({ state })}>{t('allOffices')}</Button>}
      </div>
      <List filter={{ organisation, state }} />
    </PageFrame>
  )
}

function List({ filter }: { filter: Filter }) {
  const { t } = useTranslation('account')
  const pages = useAccounts(filter)
  const dutyNames = useDutyNames()
  const { data: items, error, isPending, refetch } = pages
  if (isPending) return <Loading lines={8} />
  if (!items) return <Failed error={error} retry={() => void refetch()} />
  if (items.length === 0) {
    const filtered = Boolean(filter.organisation ?? filter.state)
    return (
      <Empty title={t('none.title')} action={filtered && <Onward to="/accounts">{t('all')}</Onward>}>
        {t(filtered ? 'none.filtered' : 'none.explain')}
      </Empty>
    )
  }
  const columns: [Column<AccountSummary>, ...Column<AccountSummary>[]] = [
    { key: 'name', title: t('list.name'), render: ({ displayName }) => displayName },
    { key: 'username', title: t('list.username'), render: ({ username }) => username },
    { key: 'office', title: t('list.office'), render: (one) => one.organisation.name },
    { key: 'duties', title: t('list.duties'), render: ({ duties }) => dutyNames(duties) },
    { key: 'state', title: t('list.state'), render: (one) => <StateTag account={one} /> },
    { key: 'used', title: t('list.lastUsed'), render: ({ lastUsedOn }) => formatDate(lastUsedOn) },
  ]
  return (
    <DataList
      label={t('title')}
      columns={columns}
      items={items}
      keyOf={(one) => one.id}
      linkOf={(one) => `/accounts/${one.id}`}
      more={moreOf(pages)}
    />
  )
}
