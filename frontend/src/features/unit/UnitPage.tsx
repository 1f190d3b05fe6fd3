import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitDetail } from '../../api/generated/schema'
import { formatDate, formatText } from '../../lib/format'
import { Permitted } from '../../session/Permitted'
import { Failed } from '../../ui/Failed'
import { useCodeNames } from '../../ui/facts/useCodeNames'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { ActDialog } from './ActDialog'
import { EditUnit } from './EditUnit'
import { History } from './History'
import { MoveUnit } from './MoveUnit'
import { type Act, useUnit } from './queries'
import { UnitStateTag } from './UnitStateTag'
import styles from './unit.module.css'

const TABLES = ['unit_nature', 'industry']
const ACTS: readonly Act[] = ['suspend', 'resume', 'close']

/** The page of one unit of the register. */
export function UnitPage({ id }: { id: string }) {
  const { t } = useTranslation('unit')
  const unit = useUnit(id)
  return (
    <PageFrame
      title={unit.data?.unit.name ?? t('detail.title')}
      personal
      actions={<Onward to="/units">{t('back')}</Onward>}
    >
      {unit.data ? (
        <Content detail={unit.data} reload={() => void unit.refetch()} />
      ) : unit.isError ? (
        <Failed error={unit.error} retry={() => void unit.refetch()} />
      ) : (
        <Loading lines={10} />
      )}
    </PageFrame>
  )
}

function Content({ detail, reload }: { detail: UnitDetail; reload: () => void }) {
  const { t } = useTranslation('unit')
  const [open, setOpen] = useState<'edit' | 'move'>()
  const forms = { detail, done: () => setOpen(undefined), reload }
  const [act, setAct] = useState<Act>()
  return (
    <>
      {open === 'edit' && <EditUnit key={detail.version} {...forms} />}
      {open === 'move' && <MoveUnit key={detail.version} {...forms} />}
      {!open && (
        <Panel title={t('detail.title')} extra={<UnitStateTag state={detail.state} />}>
          <Facts detail={detail} />
          <div className={styles.buttons}>
            <Permitted action="edit" on={detail}>
              <Button type="primary" onClick={() => setOpen('edit')}>
                {t('edit.button')}
              </Button>
            </Permitted>
            <Permitted action="move" on={detail}>
              <Button onClick={() => setOpen('move')}>{t('move.button')}</Button>
            </Permitted>
            {ACTS.map((one) => (
              <Permitted key={one} action={one} on={detail}>
                <Button danger={one === 'close'} onClick={() => setAct(one)}>
                  {t(`act.${one}.button`)}
                </Button>
              </Permitted>
            ))}
          </div>
        </Panel>
      )}
      <History id={detail.unit.id} />
      {act && <ActDialog act={act} detail={detail} close={() => setAct(undefined)} />}
    </>
  )
}

function Facts({ detail }: { detail: UnitDetail }) {
  const { t } = useTranslation('unit')
  const names = useCodeNames(undefined, TABLES)
  const { unit } = detail
  const facts: [string, string][] = [
    [t('field.uscc'), formatText(unit.uscc)],
    [t('field.shortName'), formatText(unit.shortName)],
    [t('field.nature'), formatText(unit.nature && names('unit_nature', unit.nature))],
    [t('field.industryCode'), formatText(unit.industryCode && names('industry', unit.industryCode))],
    [t('field.managedLikeCivilService'), t(unit.managedLikeCivilService ? 'yes' : 'no')],
    [t('field.forPeopleWithoutUnit'), t(detail.forPeopleWithoutUnit ? 'yes' : 'no')],
    [t('field.territory'), unit.territory.fullName],
    [t('field.reportsToId'), formatText(unit.reportsToName)],
    [t('field.authorityId'), formatText(detail.authorityName)],
    [t('field.departmentId'), formatText(detail.departmentName)],
    [t('field.address'), formatText(detail.address)],
    [t('field.headcount'), detail.headcount === null ? formatText(null) : String(detail.headcount)],
    [t('field.contactName'), formatText(detail.contactName)],
    [t('field.contactPhone'), formatText(detail.contactPhoneMask)],
    [t('field.validFrom'), formatDate(detail.validFrom)],
  ]
  if (detail.validTo) facts.push([t('field.validTo'), formatDate(detail.validTo)])
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
