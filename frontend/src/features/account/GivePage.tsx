import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { needsStepUp, StepUp } from '../../session/StepUp'
import { Field } from '../../ui/Field'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { ProblemAlert } from '../../ui/ProblemAlert'
import styles from './account.module.css'
import { Duties } from './Duties'
import { OfficeSelect } from './OfficeSelect'
import { useGive } from './queries'

/** The form by which an account is given. */
export function GivePage() {
  const { t } = useTranslation('account')
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const [organisationId, setOrganisation] = useState(params.get('organisation') ?? undefined)
  const [displayName, setName] = useState('')
  const [idNumber, setNumber] = useState('')
  const [email, setEmail] = useState('')
  const [duties, setDuties] = useState<string[]>([])
  const [strict, setStrict] = useState(false)
  const { mutate, error, isPending, reset } = useGive()
  const lacks = (value: string | undefined, text: string) => strict && !value?.trim() && text

  function send() {
    setStrict(true)
    if (!organisationId || !displayName.trim() || !idNumber.trim() || duties.length === 0) return
    mutate(
      {
        organisationId,
        displayName: displayName.trim(),
        idNumber: idNumber.trim(),
        email: email.trim() || null,
        duties,
      },
      { onSuccess: ({ account }) => void navigate(`/accounts/${account.id}`, { replace: true }) },
    )
  }

  return (
    <PageFrame title={t('give')} note={t('giveNote')}>
      <Panel title={t('holder')}>
        <form
          className={styles.form}
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <Field label={t('field.office')} lack={lacks(organisationId, t('lack.office'))}>
            {(id) => (
              <OfficeSelect
                id={id}
                value={organisationId}
                change={setOrganisation}
                faulty={strict && !organisationId}
              />
            )}
          </Field>
          <Field label={t('field.name')} lack={lacks(displayName, t('lack.name'))}>
            {(id) => (
              <Input id={id} value={displayName} maxLength={50} onChange={({ target }) => setName(target.value)} />
            )}
          </Field>
          <Field label={t('field.idNumber')} lack={lacks(idNumber, t('lack.idNumber'))}>
            {(id) => (
              <>
                <Input
                  id={id}
                  value={idNumber}
                  maxLength={18}
                  aria-describedby={`${id}-why`}
                  onChange={({ target }) => setNumber(target.value)}
                />
                <small id={`${id}-why`} className={styles.quiet}>
                  {t('field.idNumberWhy')}
                </small>
              </>
            )}
          </Field>
          <Field label={t('field.email')} hint={t('field.emailWhy')}>
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
          <Duties value={duties} change={setDuties} strict={strict} />
          <StepUp error={error} again={send} cancel={reset} />
          {!needsStepUp(error) && <ProblemAlert error={error} />}
          <div className={styles.buttons}>
            <Button type="primary" htmlType="submit" loading={isPending}>
              {t('give')}
            </Button>
            <Button onClick={() => void navigate('/accounts')}>{t('back')}</Button>
          </div>
        </form>
      </Panel>
    </PageFrame>
  )
}
