import { Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitDetail } from '../../api/generated/schema'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Field } from './Field'
import { type Act, useActOnUnit } from './queries'
import styles from './unit.module.css'

type Props = { act: Act; detail: UnitDetail; close: () => void }

/** What it means, why it is done, and why it was refused. */
export function ActDialog({ act, detail, close }: Props) {
  const { t } = useTranslation('unit')
  const [reason, setReason] = useState('')
  const [strict, setStrict] = useState(false)
  const doing = useActOnUnit(detail.unit.id, detail.version)
  const lack = strict && !reason.trim() ? t('act.reasonLack') : undefined

  function confirm() {
    setStrict(true)
    if (reason.trim()) doing.mutate({ act, reason: reason.trim() }, { onSuccess: close })
  }

  return (
    <Modal
      open
      title={t(`act.${act}.title`, { name: detail.unit.name })}
      okText={t(`act.${act}.ok`)}
      okButtonProps={{ danger: act === 'close' }}
      confirmLoading={doing.isPending}
      cancelText={t('cancel')}
      onOk={confirm}
      onCancel={close}
    >
      <p>{t(`act.${act}.explain`)}</p>
      <Field label={t('act.reason')} required fault={lack}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoFocus
            rows={3}
            maxLength={500}
            value={reason}
            status={lack ? 'error' : undefined}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className={styles.refused}>
        <ProblemAlert error={doing.error} />
      </div>
    </Modal>
  )
}
