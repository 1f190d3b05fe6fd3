import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnBinding } from '../../api/generated/schema'
import { formatDate, formatMoment } from '../../lib/format'
import { Failed } from '../../ui/Failed'
import { Field } from '../../ui/Field'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { ProblemAlert } from '../../ui/ProblemAlert'
import styles from './binding.module.css'
import { Facts } from './Facts'
import { useAsk, useOwnBindings, useWithdraw } from './queries'

/** Where somebody whom their unit has entered asks for their record. */
export function BindPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation('binding')
  return (
    <PageFrame title={t('mine.title')} note={t('mine.note')} personal>
      <Content />
      {children}
    </PageFrame>
  )
}

function Content() {
  const { data, error, isError, refetch } = useOwnBindings()
  if (!data) return isError ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={6} />
  const latest = data[0]
  return (
    <>
      {latest && <Latest binding={latest} />}
      {(!latest || latest.state === 'over') && <AskForm />}
    </>
  )
}

function Latest({ binding }: { binding: OwnBinding }) {
  const { t } = useTranslation('binding')
  const { mutate, error, isPending } = useWithdraw()
  const { state, name, idNumberMask, askedAt, endsAt } = binding
  return (
    <Panel title={t('mine.latest')}>
      <p>{t(`mine.${state}`, { date: formatDate(endsAt) })}</p>
      <Facts
        of={[
          [t('mine.name'), name],
          [t('mine.idNumber'), idNumberMask],
          [t('mine.askedAt'), formatMoment(askedAt)],
        ]}
      />
      <ProblemAlert error={error} />
      <div className={styles.buttons}>
        {state === 'waiting' && (
          <Button loading={isPending} onClick={() => mutate()}>
            {t('mine.withdraw')}
          </Button>
        )}
        {state === 'confirmed' && <Onward to="/my-record">{t('mine.open')}</Onward>}
      </div>
    </Panel>
  )
}

function AskForm() {
  const { t } = useTranslation('binding')
  const [name, setName] = useState('')
  const [idNumber, setNumber] = useState('')
  const [strict, setStrict] = useState(false)
  const { mutate, error, isPending } = useAsk()

  function send() {
    setStrict(true)
    if (name.trim() && idNumber.trim()) mutate({ name: name.trim(), idNumber: idNumber.trim() })
  }

  return (
    <Panel title={t('mine.form')}>
      <form
        className={styles.form}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Field
          label={t('mine.name')}
          required
          hint={t('mine.nameHint')}
          lack={strict && !name.trim() && t('mine.lackName')}
        >
          {(id) => <Input id={id} value={name} maxLength={50} onChange={({ target }) => setName(target.value)} />}
        </Field>
        <Field label={t('mine.idNumber')} required lack={strict && !idNumber.trim() && t('mine.lackNumber')}>
          {(id) => <Input id={id} value={idNumber} maxLength={18} onChange={({ target }) => setNumber(target.value)} />}
        </Field>
        <p className={styles.quiet}>{t('mine.privacy')}</p>
        <ProblemAlert error={error} />
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t('mine.send')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
