import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { forgetUnsent } from '../features/declaration/unsent'
import { SIGN_OUT } from '../session/links'

/** Others may use this computer: signing out takes away what it keeps, so the reader decides. */
export function LeaveUnsent({ account, stay }: { account: string; stay: () => void }) {
  const { t } = useTranslation('shell')
  function leave() {
    forgetUnsent(account)
    window.location.assign(SIGN_OUT)
  }
  return (
    <Modal
      open
      title={t('leave.title')}
      okText={t('leave.leave')}
      okButtonProps={{ danger: true }}
      cancelText={t('leave.stay')}
      onOk={leave}
      onCancel={stay}
    >
      <p>{t('leave.explain')}</p>
    </Modal>
  )
}
