import { Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../ui/Field'
import { ProblemAlert } from '../ui/ProblemAlert'
import { needsStepUp, StepUp } from './StepUp'

type Props = {
  title: string
  /** What the act means. */
  explain: string
  /** The verb of the act. */
  ok: string
  danger?: boolean
  act: {
    mutate: (reason: string, options: { onSuccess: () => void }) => void
    error: unknown
    isPending: boolean
    reset: () => void
  }
  close: () => void
}

/** What an act means, why it is done, and why it was refused. Without a reason nothing is sent. */
export function ReasonDialog({ title, explain, ok, danger = false, act, close }: Props) {
  const { t } = useTranslation('ui')
  const [reason, setReason] = useState('')
  const [strict, setStrict] = useState(false)
  const { mutate, error, isPending, reset } = act
  const lack = strict && !reason.trim() && t('reason.lack')

  function send() {
    setStrict(true)
    if (reason.trim()) mutate(reason.trim(), { onSuccess: close })
  }

  return (
    <>
      <Modal
        open={!needsStepUp(error)}
        title={title}
        okText={ok}
        okButtonProps={{ danger }}
        confirmLoading={isPending}
        cancelText={t('cancel')}
        onOk={send}
        onCancel={() => {
          reset()
          close()
        }}
      >
        <p>{explain}</p>
        <Field label={t('reason.label')} required lack={lack}>
          {(id) => (
            <Input.TextArea
              id={id}
              autoFocus
              rows={3}
              maxLength={200}
              value={reason}
              status={lack ? 'error' : undefined}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <div style={{ marginBlockStart: 12 }}>
          <ProblemAlert error={error} />
        </div>
      </Modal>
      <StepUp error={error} again={send} cancel={reset} />
    </>
  )
}
