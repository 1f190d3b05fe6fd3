import { DownloadOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { ResponsibleListed, ResponsibleShown, ResponsibleState } from '../../api/generated/schema'
import { useReader } from '../../session/me'
import { needsStepUp, StepUp } from '../../session/StepUp'
import { type Column, DataList, moreOf } from '../../ui/DataList'
import { Empty } from '../../ui/Empty'
import { Failed } from '../../ui/Failed'
import { Field } from '../../ui/Field'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { DuePanel } from './DuePanel'
import styles from './office.module.css'
import { useResponsible, useWorkbook } from './queries'
import { ResponsibleTag } from './ResponsibleTag'

const STATES = ['missing', 'overdue', 'named'] as const satisfies readonly ResponsibleState[]

/** The register of responsible persons within the reader's reach: who has named theirs, and who has not. */
export function ResponsiblePage() {
  const { t } = useTranslation('office')
  const [params, setParams] = useSearchParams()
  const state = STATES.find((one) => one === params.get('state'))
  return (
    <PageFrame
      title={t('responsible.title')}
      note={t('responsible.note')}
      personal
      actions={<Onward to="/offices">{t('back')}</Onward>}
    >
      <DuePanel />
      <div className={styles.bar}>
        <Field label={t('responsible.filter')}>
          {(id) => (
            <Select<ResponsibleState>
              id={id}
              allowClear
              className={styles.filter}
              placeholder={t('responsible.all')}
              value={state}
              onChange={(one?: ResponsibleState) => setParams(one ? { state: one } : {}, { replace: true })}
              options={STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
            />
          )}
        </Field>
        <Download state={state} />
      </div>
      <Listed state={state} />
    </PageFrame>
  )
}

/** Numbers in full leave the system with it, so the server asks for the second factor; and only bureaus, within. */
function Download({ state }: { state?: ResponsibleState }) {
  const { t } = useTranslation('office')
  const { organisation } = useReader()
  const workbook = useWorkbook()
  const { mutate, error, isPending, reset } = workbook
  if (organisation?.kind !== 'bureau' || !organisation.searches) return null
  return (
    <div className={styles.download}>
      <Button icon={<DownloadOutlined aria-hidden />} loading={isPending} onClick={() => mutate(state)}>
        {t('workbook.button')}
      </Button>
      <span className={styles.quiet}>{t('workbook.hint')}</span>
      <StepUp error={error} again={() => mutate(state)} cancel={reset} />
      {!needsStepUp(error) && <ProblemAlert error={error} />}
    </div>
  )
}

function Listed({ state }: { state?: ResponsibleState }) {
  const { t } = useTranslation('office')
  const list = useResponsible(state)
  const { data: items, error, isPending, refetch } = list
  if (isPending) return <Loading lines={8} />
  if (!items) return <Failed error={error} retry={() => void refetch()} />
  if (items.length === 0) {
    const everybody = state === 'missing' || state === 'overdue'
    return (
      <Empty
        title={t(everybody ? 'responsible.allNamed' : 'responsible.noneNamed')}
        action={<Onward to="/responsible-persons">{t('responsible.showAll')}</Onward>}
      >
        {t(everybody ? 'responsible.allNamedExplain' : 'responsible.noneNamedExplain')}
      </Empty>
    )
  }
  const columns: [Column<ResponsibleListed>, ...Column<ResponsibleListed>[]] = [
    { key: 'name', title: t('field.name'), render: ({ name }) => name },
    { key: 'territory', title: t('field.territory'), render: ({ territoryName }) => territoryName },
    { key: 'state', title: t('responsible.filter'), render: (one) => <ResponsibleTag state={one.state} /> },
    { key: 'leader', title: t('role.leader'), render: ({ leader }) => <Short person={leader} /> },
    { key: 'technical', title: t('role.technical'), render: ({ technical }) => <Short person={technical} /> },
  ]
  const more = moreOf(list)
  return (
    <section aria-label={t('responsible.title')}>
      <p role="status">{t(more ? 'responsible.shownSoFar' : 'responsible.found', { count: items.length })}</p>
      <DataList
        label={t('responsible.title')}
        columns={columns}
        items={items}
        keyOf={({ id }) => id}
        linkOf={({ id }) => `/offices/${id}`}
        more={more}
      />
    </section>
  )
}

function Short({ person }: { person: ResponsibleShown | null }) {
  const { t } = useTranslation('office')
  if (!person) return <span className={styles.quiet}>{t('responsible.nobody')}</span>
  return (
    <span className={styles.short}>
      <span>
        {person.name} · {person.post}
      </span>
      <span className={styles.quiet}>
        {person.officePhone} · {person.mobileMask}
      </span>
    </span>
  )
}
