import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { UnitApplicationState, UnitApplicationSummary } from '../../api/generated/schema'
import { formatDate } from '../../lib/format'
import { useReader } from '../../session/me'
import { type Column, DataList, moreOf } from '../../ui/DataList'
import { Empty } from '../../ui/Empty'
import { Failed } from '../../ui/Failed'
import { Field } from '../../ui/Field'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { ApplicationTag } from './ApplicationTag'
import { useApplications } from './applications'

const STATES = ['waiting', 'confirmed', 'refused', 'withdrawn'] as const satisfies readonly UnitApplicationState[]

/** Units that ask to be opened: for a person their own, for a bureau those of its territory. */
export function ApplicationsPage() {
  const { t } = useTranslation('application')
  const { account } = useReader()
  const [params, setParams] = useSearchParams()
  const own = account.role === 'individual'
  const state = STATES.find((one) => one === params.get('state'))
  return (
    <PageFrame
      title={t(own ? 'mine' : 'title')}
      note={t(own ? 'mineNote' : 'note')}
      actions={own ? <Onward to="/apply">{t('apply.title')}</Onward> : <Onward to="/units">{t('units')}</Onward>}
    >
      {!own && (
        <div style={{ maxWidth: '16em', marginBottom: 16 }}>
          <Field label={t('field.state')}>
            {(id) => (
              <Select
                id={id}
                value={state}
                allowClear
                placeholder={t('any')}
                options={STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
                onChange={(chosen?: string) => setParams(chosen ? { state: chosen } : {}, { replace: true })}
              />
            )}
          </Field>
        </div>
      )}
      <List state={state} own={own} />
    </PageFrame>
  )
}

function List({ state, own }: { state?: UnitApplicationState; own: boolean }) {
  const { t } = useTranslation('application')
  const pages = useApplications(state)
  const { data: items, error, isPending, refetch } = pages
  if (isPending) return <Loading lines={6} />
  if (!items) return <Failed error={error} retry={() => void refetch()} />
  if (items.length === 0) {
    return (
      <Empty
        title={t(own ? 'none.mine' : 'none.title')}
        action={own && <Onward to="/apply">{t('apply.title')}</Onward>}
      >
        {t(own ? 'none.mineExplain' : state ? 'none.filtered' : 'none.explain')}
      </Empty>
    )
  }
  const columns: [Column<UnitApplicationSummary>, ...Column<UnitApplicationSummary>[]] = [
    { key: 'name', title: t('field.name'), render: ({ name }) => name },
    { key: 'uscc', title: t('field.uscc'), render: ({ uscc }) => uscc },
    { key: 'territory', title: t('field.territory'), render: ({ territoryName }) => territoryName },
    { key: 'applied', title: t('field.appliedAt'), render: ({ appliedAt }) => formatDate(appliedAt) },
    { key: 'state', title: t('field.state'), render: (one) => <ApplicationTag state={one.state} /> },
  ]
  return (
    <DataList
      label={t(own ? 'mine' : 'title')}
      columns={columns}
      items={items}
      keyOf={({ id }) => id}
      linkOf={({ id }) => `/unit-applications/${id}`}
      more={moreOf(pages)}
    />
  )
}
