import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitApplicationDetail } from '../../api/generated/schema'
import { ReasonDialog } from '../../session/ReasonDialog'
import { Panel } from '../../ui/Panel'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { useConfirm, useRefuse, useWithdraw } from './applications'
import { faultAt } from './draft'
import { LineFields, type Place } from './LineFields'
import styles from './unit.module.css'

type Props = { detail: UnitApplicationDetail; reload: () => void }

const versionOf = ({ application, version }: UnitApplicationDetail) => ({ id: application.id, version })

/** The bureau says where the unit shall stand and opens it, or why it does not. */
export function AnswerApplication({ detail, reload }: Props) {
  const { t } = useTranslation('application')
  const [place, setPlace] = useState<Place>({ territoryCode: detail.territoryCode })
  const [refusing, setRefusing] = useState(false)
  const confirm = useConfirm(versionOf(detail))
  const refuse = useRefuse(versionOf(detail))
  return (
    <Panel title={t('answer.title')}>
      <p>{t('answer.explain')}</p>
      <LineFields place={place} change={setPlace} faultOf={(field) => faultAt(confirm.error, `/${field}`)} fixed />
      <div className={styles.refused}>
        <ProblemAlert error={confirm.error} />
      </div>
      <div className={styles.buttons}>
        <Button
          type="primary"
          loading={confirm.isPending}
          onClick={() =>
            confirm.mutate({
              reportsToId: place.reportsToId ?? null,
              authorityId: place.authorityId ?? null,
              departmentId: place.departmentId ?? null,
            })
          }
        >
          {t('answer.confirm')}
        </Button>
        <Button danger onClick={() => setRefusing(true)}>
          {t('answer.refuse')}
        </Button>
        {confirm.isError && <Button onClick={reload}>{t('reload')}</Button>}
      </div>
      {refusing && (
        <ReasonDialog
          title={t('answer.refuseTitle', { name: detail.application.name })}
          explain={t('answer.refuseExplain')}
          ok={t('answer.refuse')}
          danger
          act={refuse}
          close={() => setRefusing(false)}
        />
      )}
    </Panel>
  )
}

export function WithdrawApplication({ detail }: { detail: UnitApplicationDetail }) {
  const { t } = useTranslation('application')
  const { mutate, error, isPending } = useWithdraw(versionOf(detail))
  return (
    <>
      <ProblemAlert error={error} />
      <Popconfirm title={t('withdraw.ask')} okText={t('withdraw.do')} onConfirm={() => mutate()}>
        <Button loading={isPending}>{t('withdraw.do')}</Button>
      </Popconfirm>
    </>
  )
}
