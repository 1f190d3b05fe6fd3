import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { changeOf, EMPTY, faultAt } from './draft'
import { LineFields, type Place } from './LineFields'
import { useOpenUnit } from './queries'
import { UnitFields } from './UnitFields'
import styles from './unit.module.css'

/** A bureau opens a unit. What was refused stays as it was typed. */
export function OpenUnitPage() {
  const { t } = useTranslation('unit')
  const navigate = useNavigate()
  const [draft, setDraft] = useState(EMPTY)
  const [place, setPlace] = useState<Place>({})
  const open = useOpenUnit()

  function submit() {
    open.mutate(
      {
        unit: changeOf(draft),
        territoryCode: place.territoryCode ?? '',
        reportsToId: place.reportsToId ?? null,
        authorityId: place.authorityId ?? null,
        departmentId: place.departmentId ?? null,
      },
      { onSuccess: ({ unit }) => void navigate(`/units/${unit.id}`, { replace: true }) },
    )
  }

  return (
    <PageFrame title={t('open.title')} note={t('open.note')} actions={<Onward to="/units">{t('back')}</Onward>}>
      <form
        className={styles.whole}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Panel title={t('form.place')}>
          <LineFields place={place} change={setPlace} faultOf={(field) => faultAt(open.error, `/${field}`)} />
        </Panel>
        <Panel title={t('form.unit')}>
          <UnitFields draft={draft} change={setDraft} faultOf={(field) => faultAt(open.error, `/unit/${field}`)} />
        </Panel>
        <ProblemAlert error={open.error} />
        <div>
          <Button type="primary" size="large" htmlType="submit" loading={open.isPending}>
            {t('open.submit')}
          </Button>
        </div>
      </form>
    </PageFrame>
  )
}
