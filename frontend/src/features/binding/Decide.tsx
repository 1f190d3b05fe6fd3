import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BindingDetail } from '../../api/generated/schema'
import { ReasonDialog } from '../../session/ReasonDialog'
import { needsStepUp, StepUp } from '../../session/StepUp'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { useConfirm, useRefuse } from './queries'

/** Says what it means before it is done: the record is then theirs to read. */
export function Confirm({ detail }: { detail: BindingDetail }) {
  const { t } = useTranslation('binding')
  const [asking, setAsking] = useState(false)
  const { mutate, error, isPending, reset } = useConfirm(detail)
  const send = () => mutate(undefined, { onSuccess: () => setAsking(false) })
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {t('confirm.act')}
      </Button>
      {asking && !needsStepUp(error) && (
        <Modal
          open
          title={t('confirm.title', { name: detail.name })}
          okText={t('confirm.act')}
          onOk={send}
          confirmLoading={isPending}
          cancelText={t('cancel')}
          onCancel={() => {
            setAsking(false)
            reset()
          }}
        >
          <p>{t('confirm.what')}</p>
          <ProblemAlert error={error} />
        </Modal>
      )}
      <StepUp error={error} again={send} cancel={reset} />
    </>
  )
}

/** Asks for a reason, which stays with the office. */
export function Refuse({ detail }: { detail: BindingDetail }) {
  const { t } = useTranslation('binding')
  const [asking, setAsking] = useState(false)
  const refusing = useRefuse(detail)
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('refuse.act')}
      </Button>
      {asking && (
        <ReasonDialog
          title={t('refuse.title', { name: detail.name })}
          explain={t('refuse.what')}
          ok={t('refuse.act')}
          danger
          act={refusing}
          close={() => setAsking(false)}
        />
      )}
    </>
  )
}
