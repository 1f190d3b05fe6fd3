import { PrinterOutlined } from '@ant-design/icons'
import { Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Slip } from '../../api/generated/schema'
import { needsStepUp, StepUp } from '../../session/StepUp'
import { ProblemAlert } from '../../ui/ProblemAlert'

type Props = {
  /** Nobody has signed in with the account yet. */
  first: boolean
  printing: {
    mutate: (secondFactorLost: boolean, options: { onSuccess: (slip: Slip) => void }) => void
    error: unknown
    isPending: boolean
    reset: () => void
  }
  show: (slip: Slip) => void
}

/** Asks for a temporary password: for a new account, a forgotten password, a lost phone. */
export function PrintSlip({ first, printing: { mutate, error, isPending, reset }, show }: Props) {
  const { t } = useTranslation('account')
  const [asking, setAsking] = useState(false)
  const [secondFactorLost, setLost] = useState(false)

  function print() {
    mutate(secondFactorLost, {
      onSuccess: (slip) => {
        setAsking(false)
        show(slip)
      },
    })
  }

  return (
    <>
      <Button
        type={first ? 'primary' : 'default'}
        icon={<PrinterOutlined aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t(first ? 'slip.first' : 'slip.again')}
      </Button>
      {asking && !needsStepUp(error) && (
        <Modal
          open
          title={t(first ? 'slip.first' : 'slip.again')}
          okText={t('slip.print')}
          onOk={print}
          confirmLoading={isPending}
          cancelText={t('cancel')}
          onCancel={() => {
            setAsking(false)
            reset()
          }}
        >
          <p>{t(first ? 'slip.firstWhat' : 'slip.againWhat')}</p>
          {!first && (
            <Checkbox checked={secondFactorLost} onChange={({ target }) => setLost(target.checked)}>
              {t('slip.lost')}
            </Checkbox>
          )}
          <ProblemAlert error={error} />
        </Modal>
      )}
      <StepUp error={error} again={print} cancel={reset} />
    </>
  )
}
