import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { AccountDetail } from '../../api/generated/schema'
import { needsStepUp, StepUp } from '../../session/StepUp'
import { Field } from '../../ui/Field'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Duties } from './Duties'
import { useHandOver } from './queries'

/** The holder leaves: who comes after them gets an account of the same office, and this one is disabled. */
export function HandOver({ detail: { account, version } }: { detail: AccountDetail }) {
  const { t } = useTranslation('account')
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const [strict, setStrict] = useState(false)
  const [reason, setReason] = useState('')
  const [displayName, setName] = useState('')
  const [idNumber, setNumber] = useState('')
  const [duties, setDuties] = useState<string[]>([...account.duties])
  const { mutate, error, isPending, reset } = useHandOver({ id: account.id, version })
  const lacks = (value: string, text: string) => strict && !value.trim() && text

  function send() {
    setStrict(true)
    if (!reason.trim() || !displayName.trim() || !idNumber.trim() || duties.length === 0) return
    mutate(
      { reason: reason.trim(), displayName: displayName.trim(), idNumber: idNumber.trim(), email: null, duties },
      { onSuccess: (successor) => void navigate(`/accounts/${successor.account.id}`) },
    )
  }

  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('handOver.act')}</Button>
      {asking && !needsStepUp(error) && (
        <Modal
          open
          title={t('handOver.title', { name: account.displayName })}
          okText={t('handOver.act')}
          onOk={send}
          confirmLoading={isPending}
          cancelText={t('cancel')}
          onCancel={() => {
            setAsking(false)
            reset()
          }}
        >
          <p>{t('handOver.what')}</p>
          <Field label={t('handOver.reason')} required lack={lacks(reason, t('handOver.lackReason'))}>
            {(id) => (
              <Input id={id} value={reason} maxLength={200} onChange={({ target }) => setReason(target.value)} />
            )}
          </Field>
          <Field label={t('handOver.name')} required lack={lacks(displayName, t('lack.name'))}>
            {(id) => (
              <Input id={id} value={displayName} maxLength={50} onChange={({ target }) => setName(target.value)} />
            )}
          </Field>
          <Field
            label={t('handOver.idNumber')}
            required
            hint={t('field.idNumberWhy')}
            lack={lacks(idNumber, t('lack.idNumber'))}
          >
            {(id) => (
              <Input
                id={id}
                value={idNumber}
                maxLength={18}
                autoComplete="off"
                onChange={({ target }) => setNumber(target.value)}
              />
            )}
          </Field>
          <Duties value={duties} change={setDuties} strict={strict} />
          <ProblemAlert error={error} />
        </Modal>
      )}
      <StepUp error={error} again={send} cancel={reset} />
    </>
  )
}
