import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountDetail } from '../../api/generated/schema'
import { needsStepUp, StepUp } from '../../session/StepUp'
import { Asked } from '../../ui/Asked'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { useSwitch } from './queries'

type Props = { detail: AccountDetail; act: 'disable' | 'enable' }

/** Switches an account off, or on again; a reason is asked for and stays in its history. */
export function SwitchAccount({ detail: { account, version }, act }: Props) {
  const { t } = useTranslation('account')
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [strict, setStrict] = useState(false)
  const { mutate, error, isPending, reset } = useSwitch({ id: account.id, version }, act)

  function send() {
    setStrict(true)
    if (reason.trim()) mutate(reason.trim(), { onSuccess: () => setAsking(false) })
  }

  return (
    <>
      <Button danger={act === 'disable'} onClick={() => setAsking(true)}>
        {t(`${act}.act`)}
      </Button>
      {asking && !needsStepUp(error) && (
        <Modal
          open
          title={t(`${act}.title`, { name: account.displayName })}
          okText={t(`${act}.act`)}
          okButtonProps={{ danger: act === 'disable' }}
          onOk={send}
          confirmLoading={isPending}
          cancelText={t('cancel')}
          onCancel={() => {
            setAsking(false)
            reset()
          }}
        >
          <p>{t(`${act}.what`)}</p>
          <Asked label={t('field.reason')} lack={strict && !reason.trim() && t('lack.reason')}>
            {(id) => (
              <Input.TextArea
                id={id}
                value={reason}
                rows={2}
                maxLength={200}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Asked>
          <ProblemAlert error={error} />
        </Modal>
      )}
      <StepUp error={error} again={send} cancel={reset} />
    </>
  )
}
