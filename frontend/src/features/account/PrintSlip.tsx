import { PrinterOutlined } from '@ant-design/icons'
import { Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountDetail, Slip } from '../../api/generated/schema'
import { needsStepUp, StepUp } from '../../session/StepUp'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { useSlip } from './queries'

/** Asks for a temporary password: for a new account, a forgotten password, a lost phone. */
export function PrintSlip({ detail, show }: { detail: AccountDetail; show: (slip: Slip) => void }) {
  const { t } = useTranslation('account')
  const [asking, setAsking] = useState(false)
  const [secondFactorLost, setLost] = useState(false)
  const { mutate, error, isPending, reset } = useSlip()
  const first = !detail.account.lastUsedOn

  function print() {
    mutate(
      { params: { path: { id: detail.account.id } }, body: { secondFactorLost } },
      {
        onSuccess: (slip) => {
          setAsking(false)
          show(slip)
        },
      },
    )
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
