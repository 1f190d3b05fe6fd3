import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { DeclarationDetail } from '../../../api/generated/schema'
import { Permitted } from '../../../session/Permitted'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { useRecall } from '../queries'

/** Takes a submitted declaration back, while nobody has taken it up. Too late, the dialog stays to say so. */
export function RecallButton({ detail }: { detail: DeclarationDetail }) {
  const { t } = useTranslation('declaration')
  const navigate = useNavigate()
  const recall = useRecall()
  const [asking, setAsking] = useState(false)
  const { id, version } = detail
  return (
    <>
      <Permitted action="recall" on={detail}>
        <Button onClick={() => setAsking(true)}>{t('recall.button')}</Button>
      </Permitted>
      <Modal
        open={asking}
        title={t('recall.title')}
        okText={t('recall.confirm')}
        cancelText={t('recall.cancel')}
        confirmLoading={recall.isPending}
        onOk={() => recall.mutate({ id, version }, { onSuccess: () => navigate(`/declarations/${id}/edit`) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t('recall.explain')}</p>
        <ProblemAlert error={recall.error} />
      </Modal>
    </>
  )
}
