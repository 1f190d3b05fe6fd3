import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountDetail } from '../../api/generated/schema'
import { needsStepUp, StepUp } from '../../session/StepUp'
import { Field } from '../../ui/Field'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Duties } from './Duties'
import { OfficeSelect } from './OfficeSelect'
import { useChange } from './queries'

/** Other duties for the holder of an account, or another office of the same level. */
export function ChangeAccount({ detail: { account, version, email: present } }: { detail: AccountDetail }) {
  const { t } = useTranslation('account')
  const [asking, setAsking] = useState(false)
  const [duties, setDuties] = useState<string[]>([])
  const [email, setEmail] = useState('')
  const [office, setOffice] = useState(account.organisation.id)
  const { mutate, error, isPending, reset } = useChange({ id: account.id, version })

  function open() {
    setDuties([...account.duties])
    setOffice(account.organisation.id)
    setEmail('')
    setAsking(true)
  }

  function send() {
    if (duties.length === 0) return
    mutate({ organisationId: office, email: email.trim() || null, duties }, { onSuccess: () => setAsking(false) })
  }

  return (
    <>
      <Button onClick={open}>{t('change')}</Button>
      {asking && !needsStepUp(error) && (
        <Modal
          open
          title={t('change')}
          okText={t('save')}
          onOk={send}
          confirmLoading={isPending}
          cancelText={t('cancel')}
          onCancel={() => {
            setAsking(false)
            reset()
          }}
        >
          <Field label={t('field.office')} hint={t('field.officeMove')}>
            {(id) => (
              <OfficeSelect id={id} value={office} change={setOffice} faulty={false} known={account.organisation} />
            )}
          </Field>
          <Field label={t('field.email')} hint={t('field.emailKept', { email: present ?? t('field.emailNone') })}>
            {(id) => (
              <Input
                id={id}
                type="email"
                value={email}
                maxLength={100}
                onChange={({ target }) => setEmail(target.value)}
              />
            )}
          </Field>
          <Duties value={duties} change={setDuties} strict />
          <ProblemAlert error={error} />
        </Modal>
      )}
      <StepUp error={error} again={send} cancel={reset} />
    </>
  )
}
