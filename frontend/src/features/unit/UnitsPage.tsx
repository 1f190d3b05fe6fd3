import { Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { UnitState } from '../../api/generated/schema'
import { useReader } from '../../session/me'
import { moreOf } from '../../ui/DataList'
import { Empty } from '../../ui/Empty'
import { Failed } from '../../ui/Failed'
import { Field } from '../../ui/Field'
import { CodeChoice } from '../../ui/facts/CodeChoice'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { useResting } from '../../ui/useResting'
import { type Asked, useUnits } from './queries'
import { TerritoryField } from './TerritoryField'
import { UnitList } from './UnitList'
import styles from './unit.module.css'
import { WaitingApplications } from './WaitingApplications'

const STATES = ['open', 'suspended', 'closed'] as const satisfies readonly UnitState[]

/** The register of units within the reader's reach. What is typed stands in no address, the coded filters do. */
export function UnitsPage() {
  const { t } = useTranslation('unit')
  const { organisation } = useReader()
  const bureau = organisation?.kind === 'bureau'
  const [params, setParams] = useSearchParams()
  const [typed, setTyped] = useState('')
  const text = useResting(typed.trim(), 300)
  const state = STATES.find((one) => one === params.get('state'))
  const nature = params.get('nature') ?? undefined
  const territory = params.get('territory') ?? undefined
  const asked: Asked = { text: text || undefined, nature, territory, state }

  function set(name: string, value: string | undefined) {
    const next = new URLSearchParams(params)
    if (value) next.set(name, value)
    else next.delete(name)
    setParams(next, { replace: true })
  }

  return (
    <PageFrame
      title={t('title')}
      note={t('note')}
      actions={
        bureau && (
          <>
            <Onward to="/unit-applications">{t('list.applications')}</Onward>
            <Onward to="/units/new">{t('open.button')}</Onward>
          </>
        )
      }
    >
      {bureau && <WaitingApplications />}
      <search className={styles.filters}>
        <Field label={t('list.search')}>
          {(id) => (
            <Input
              id={id}
              type="search"
              allowClear
              value={typed}
              maxLength={50}
              placeholder={t('list.searchHint')}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <Field label={t('field.nature')}>
          {(id) => (
            <CodeChoice
              id={id}
              table="unit_nature"
              placeholder={t('list.all')}
              value={nature}
              change={(code) => set('nature', code)}
            />
          )}
        </Field>
        <Field label={t('field.state')}>
          {(id) => (
            <Select<UnitState>
              id={id}
              allowClear
              placeholder={t('list.all')}
              value={state}
              onChange={(one) => set('state', one)}
              options={STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
            />
          )}
        </Field>
        {organisation?.level !== 'county' && (
          <TerritoryField value={territory} placeholder={t('list.all')} change={(code) => set('territory', code)} />
        )}
      </search>
      <Found asked={asked} />
    </PageFrame>
  )
}

function Found({ asked }: { asked: Asked }) {
  const { t } = useTranslation('unit')
  const list = useUnits(asked)
  const { data: items, error, isPending, refetch } = list
  if (isPending) return <Loading lines={8} />
  if (!items) return <Failed error={error} retry={() => void refetch()} />
  if (items.length === 0) return <Empty title={t('list.none')}>{t('list.noneExplain')}</Empty>
  return <UnitList items={items} more={moreOf(list)} />
}
