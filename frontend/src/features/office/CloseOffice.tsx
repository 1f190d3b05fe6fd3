import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import type { OfficeDetail } from '../../api/generated/schema'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { useCloseOffice } from './queries'

/** What it means to close an authority or a department, and why it was refused. */
export function CloseOffice({ detail, close }: { detail: OfficeDetail; close: () => void }) {
  const { t } = useTranslation('office')
  const closing = useCloseOffice(detail.office.id, detail.version)
  return (
    <Modal
      open
      title={t('close.title', { name: detail.office.name })}
      okText={t('close.button')}
      okButtonProps={{ danger: true }}
      confirmLoading={closing.isPending}
      cancelText={t('cancel')}
      onOk={() => closing.mutate(undefined, { onSuccess: close })}
      onCancel={close}
    >
      <p>{t('close.explain')}</p>
      <ProblemAlert error={closing.error} />
    </Modal>
  )
}
