import { Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfficeDetail } from '../../api/generated/schema'
import { Field } from '../../ui/Field'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { faultAt, useRenameOffice } from './queries'

/** Another name for an authority or a department. */
export function RenameOffice({ detail, close }: { detail: OfficeDetail; close: () => void }) {
  const { t } = useTranslation('office')
  const [name, setName] = useState(detail.office.name)
  const [shortName, setShortName] = useState(detail.office.shortName ?? '')
  const rename = useRenameOffice(detail.office.id, detail.version)
  return (
    <Modal
      open
      title={t('rename.title')}
      okText={t('save')}
      confirmLoading={rename.isPending}
      cancelText={t('cancel')}
      onOk={() => rename.mutate({ name, shortName: shortName.trim() || null }, { onSuccess: close })}
      onCancel={close}
    >
      <Field label={t('field.name')} required lack={faultAt(rename.error, '/name')}>
        {(id) => <Input id={id} value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />}
      </Field>
      <Field label={t('field.shortName')} lack={faultAt(rename.error, '/shortName')}>
        {(id) => (
          <Input id={id} value={shortName} maxLength={50} onChange={({ target }) => setShortName(target.value)} />
        )}
      </Field>
      <ProblemAlert error={rename.error} />
    </Modal>
  )
}
