import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeclarationDetail } from '../../../api/generated/schema'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { useChangeUnit } from '../queries'
import { UNIT_SEARCH, UnitPicker } from './UnitPicker'

/** The person named the wrong unit, or has changed it: possible while nobody else has seen the draft. */
export function ChangeUnit({ detail }: { detail: DeclarationDetail }) {
  const { t } = useTranslation('declaration')
  const [open, setOpen] = useState(false)
  const change = useChangeUnit(detail.id, detail.version)
  if (detail.enteredByUnit || detail.state !== 'draft') return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('begin.change')}</Button>
      <Modal
        open={open}
        footer={null}
        title={t('begin.change')}
        onCancel={() => setOpen(false)}
        // Not the button that closes it, which comes first.
        afterOpenChange={(shown) => shown && document.getElementById(UNIT_SEARCH)?.focus()}
        destroyOnHidden
      >
        <p>{t('begin.changeExplained', { unit: detail.unitName })}</p>
        <ProblemAlert error={change.error} />
        <UnitPicker
          busy={change.isPending}
          onChoose={(unitId) => change.mutate(unitId, { onSuccess: () => setOpen(false) })}
        />
      </Modal>
    </>
  )
}
