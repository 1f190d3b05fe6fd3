import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountDetail } from '../../api/generated/schema'
import { needsStepUp, StepUp } from '../../session/StepUp'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Duties } from './Duties'
import { useChange } from './queries'

/** Other duties for the holder of an account. */
export function ChangeAccount({ detail: { account, version } }: { detail: AccountDetail }) {
  const { t } = useTranslation('account')
  const [asking, setAsking] = useState(false)
  const [duties, setDuties] = useState<string[]>([])
  const { mutate, error, isPending, reset } = useChange({ id: account.id, version })

  function open() {
    setDuties([...account.duties])
    setAsking(true)
  }

  function send() {
    if (duties.length === 0) return
    mutate({ organisationId: account.organisation.id, duties }, { onSuccess: () => setAsking(false) })
  }

  return (
    <>
      <Button onClick={open}>{t('change')}</Button>
      {asking && !needsStepUp(error) && (
        <Modal
          open
          title={t('change')}
          okText={t('save')}
          onOk={send}
          confirmLoading={isPending}
          cancelText={t('cancel')}
          onCancel={() => {
            setAsking(false)
            reset()
          }}
        >
          <Duties value={duties} change={setDuties} strict />
          <ProblemAlert error={error} />
        </Modal>
      )}
      <StepUp error={error} again={send} cancel={reset} />
    </>
  )
}
