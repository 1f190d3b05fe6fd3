import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Decision, ProgrammeDetail } from '../../api/generated/schema'
import { Field } from '../../ui/Field'
import type { NameOf } from '../../ui/facts/useCodeNames'
import { ProblemAlert } from '../../ui/ProblemAlert'
import type { Act } from './queries'
import styles from './review.module.css'

/** What is about to be decided, and so to be confirmed. */
export type Pending = { kind: 'approve' } | { kind: 'admit'; decisions: Decision[] } | { kind: 'reject' }

type Props = {
  pending: Pending
  programme: ProgrammeDetail
  names: NameOf
  next: string | undefined
  send: (act: Act) => void
  busy: boolean
  error: unknown
  reload: () => void
  close: () => void
}

/** A last look before what cannot be taken back. Refused, it stays open with what was written. */
export function ConfirmDecision({ pending, programme, names, next, send, busy, error, reload, close }: Props) {
  const { t } = useTranslation('review')
  const [reason, setReason] = useState('')
  const [strict, setStrict] = useState(false)
  const lacking = pending.kind === 'reject' && !reason.trim()

  function confirm() {
    setStrict(true)
    if (lacking) return
    if (pending.kind === 'approve') send({ kind: 'approve' })
    if (pending.kind === 'admit') send({ kind: 'admit', change: { decisions: pending.decisions } })
    if (pending.kind === 'reject') send({ kind: 'reject', change: { note: reason.trim() } })
  }

  return (
    <Modal
      open
      title={t(`confirm.${pending.kind}.title`)}
      okText={t(`confirm.${pending.kind}.ok`)}
      confirmLoading={busy}
      okButtonProps={{ danger: pending.kind === 'reject', autoFocus: pending.kind !== 'reject' }}
      cancelText={t('cancel')}
      onOk={confirm}
      onCancel={close}
    >
      {pending.kind === 'approve' && <p>{t('confirm.approve.explain', { office: next })}</p>}
      {pending.kind === 'admit' && <Summary decisions={pending.decisions} programme={programme} names={names} />}
      {pending.kind === 'reject' && (
        <>
          <p>{t('confirm.reject.explain')}</p>
          <Field label={t('confirm.reject.reason')} lack={strict && lacking && t('confirm.reject.lack')}>
            {(field) => (
              <Input.TextArea
                id={field}
                autoFocus
                value={reason}
                onChange={({ target }) => setReason(target.value)}
                maxLength={1000}
                rows={3}
                status={strict && lacking ? 'error' : undefined}
              />
            )}
          </Field>
        </>
      )}
      {Boolean(error) && (
        <div className={styles.refused}>
          <ProblemAlert error={error} />
          <Button onClick={reload}>{t('reload')}</Button>
        </div>
      )}
    </Modal>
  )
}

function Summary({ decisions, programme, names }: { decisions: Decision[] } & Pick<Props, 'programme' | 'names'>) {
  const { t } = useTranslation('review')
  return (
    <ul className={styles.summary}>
      {decisions.map(({ category, clauseId, tier, ground }) => {
        const clause = programme.clauses.find(({ id }) => id === clauseId)
        const decided = clause && programme.hasTiers ? (clause.tier ?? tier) : null
        return (
          <li key={category}>
            <strong>
              {[names('category', category), decided && names('tier', decided)].filter(Boolean).join(' ')}
            </strong>
            <span>{clause ? t('confirm.admit.by', { clause: clause.clause }) : t('confirm.admit.refused')}</span>
            {ground && <p className={styles.note}>{ground}</p>}
          </li>
        )
      })}
    </ul>
  )
}
