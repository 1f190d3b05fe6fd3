import { useTranslation } from 'react-i18next'
import type { UnitApplicationDetail } from '../../api/generated/schema'
import { formatMoment, formatText } from '../../lib/format'
import { useReader } from '../../session/me'
import { Failed } from '../../ui/Failed'
import { useCodeNames } from '../../ui/facts/useCodeNames'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { AnswerApplication, WithdrawApplication } from './AnswerApplication'
import { ApplicationTag } from './ApplicationTag'
import { useApplication } from './applications'
import styles from './unit.module.css'

const TABLES = ['unit_nature', 'industry']

/** One application: what was said, the certificate, and how it is answered. */
export function ApplicationPage({ id }: { id: string }) {
  const { t } = useTranslation('application')
  const one = useApplication(id)
  return (
    <PageFrame
      title={one.data?.application.name ?? t('one')}
      personal
      actions={<Onward to="/unit-applications">{t('back')}</Onward>}
    >
      {one.data ? (
        <Content detail={one.data} reload={() => void one.refetch()} />
      ) : one.isError ? (
        <Failed error={one.error} retry={() => void one.refetch()} />
      ) : (
        <Loading lines={10} />
      )}
    </PageFrame>
  )
}

function Content({ detail, reload }: { detail: UnitApplicationDetail; reload: () => void }) {
  const { t } = useTranslation('application')
  const may = (act: 'confirm' | 'withdraw') => detail.permittedActions.includes(act)
  return (
    <>
      <Panel title={t('one')} extra={<ApplicationTag state={detail.application.state} />}>
        <Standing detail={detail} />
        <Facts detail={detail} />
        {may('withdraw') && <WithdrawApplication detail={detail} />}
      </Panel>
      <Panel title={t('proof.label')}>
        <img
          className={styles.certificate}
          src={`/api/unit-applications/${detail.application.id}/proof`}
          alt={t('proof.of', { name: detail.application.name })}
        />
      </Panel>
      {may('confirm') && <AnswerApplication key={detail.version} detail={detail} reload={reload} />}
    </>
  )
}

/** What became of it, and what is to be done next. */
function Standing({ detail: { application } }: { detail: UnitApplicationDetail }) {
  const { t } = useTranslation('application')
  const { account } = useReader()
  const own = account.role === 'individual'
  const { state, bureau, reason, unitId } = application
  return (
    <div role="status" className={styles.standing}>
      <p>{t(`standing.${state}`, { bureau })}</p>
      {reason && <p>{t('reason', { reason })}</p>}
      {state === 'refused' && own && <Onward to="/apply">{t('apply.again')}</Onward>}
      {state === 'confirmed' && own && <p>{t('standing.account')}</p>}
      {unitId && !own && (
        <>
          <Onward to={`/units/${unitId}`}>{t('toUnit')}</Onward>
          <Onward to={`/accounts/new?organisation=${unitId}`}>{t('toAccount')}</Onward>
        </>
      )}
    </div>
  )
}

function Facts({ detail }: { detail: UnitApplicationDetail }) {
  const { t } = useTranslation(['unit', 'application'])
  const names = useCodeNames(undefined, TABLES)
  const { application } = detail
  const facts: [string, string][] = [
    [t('unit:field.uscc'), application.uscc],
    [t('unit:field.shortName'), formatText(detail.shortName)],
    [t('unit:field.nature'), names('unit_nature', detail.nature)],
    [t('unit:field.industryCode'), names('industry', detail.industryCode)],
    [t('unit:field.managedLikeCivilService'), t(detail.managedLikeCivilService ? 'unit:yes' : 'unit:no')],
    [t('unit:field.forPeopleWithoutUnit'), t(detail.forPeopleWithoutUnit ? 'unit:yes' : 'unit:no')],
    [t('unit:field.territory'), application.territoryName],
    [t('unit:field.address'), formatText(detail.address)],
    [t('unit:field.headcount'), formatText(detail.headcount === null ? null : String(detail.headcount))],
    [t('unit:field.contactName'), detail.contactName],
    [t('unit:field.contactPhone'), detail.contactPhoneMask],
    [t('unit:field.reason'), formatText(detail.remark)],
    [t('application:field.applicant'), detail.applicant],
    [t('application:field.appliedAt'), formatMoment(application.appliedAt)],
  ]
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
