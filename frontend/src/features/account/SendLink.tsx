import { MailOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountDetail } from '../../api/generated/schema'
import { needsStepUp, StepUp } from '../../session/StepUp'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { useLink } from './queries'

/** Instead of a slip: the holder chooses a password by a link in a mail. */
export function SendLink({ detail: { account, email } }: { detail: AccountDetail }) {
  const { t } = useTranslation('account')
  const [asking, setAsking] = useState(false)
  const { mutate, error, isPending, isSuccess, reset } = useLink(account.id)

  const send = () => mutate(undefined, { onSuccess: () => setAsking(false) })

  return (
    <>
      <Button icon={<MailOutlined aria-hidden />} onClick={() => setAsking(true)}>
        {t('link.act')}
      </Button>
      {asking && !needsStepUp(error) && (
        <Modal
          open
          title={t('link.act')}
          okText={t('link.send')}
          onOk={send}
          confirmLoading={isPending}
          cancelText={t('cancel')}
          onCancel={() => {
            setAsking(false)
            reset()
          }}
        >
          <p>{t('link.what', { email })}</p>
          <ProblemAlert error={error} />
        </Modal>
      )}
      {isSuccess && <span role="status">{t('link.sent', { email })}</span>}
      <StepUp error={error} again={send} cancel={reset} />
    </>
  )
}
