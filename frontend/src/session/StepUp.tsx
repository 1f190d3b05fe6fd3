import { Modal } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../api/problem'
import { SIGNED_IN, stepUpLink } from './links'
import { onSignedIn } from './otherWindows'

export function needsStepUp(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && error.kind === 'step-up-required'
}

type Props = {
  /** Why an act did not succeed; nothing is shown unless it lacks the second factor. */
  error: unknown
  /** Acts again, once the code has been given. */
  again: () => void
  cancel: () => void
}

/**
 * An act asks for the second factor. The page stays as it is, with all that was typed: the code is given in a second window,
 * which tells this one when it is done, and the act is carried out.
 */
export function StepUp({ error, again, cancel }: Props) {
  return needsStepUp(error) ? <Asking why={error} again={again} cancel={cancel} /> : null
}

function Asking({ why, again, cancel }: Omit<Props, 'error'> & { why: ApiProblem }) {
  const { t } = useTranslation('session')
  useEffect(() => onSignedIn(again), [again])

  function leave() {
    const second = window.open(stepUpLink(SIGNED_IN), 'sign-in', 'width=520,height=720')
    // Browsers inside other apps have one window only: it comes back to this address.
    if (!second) window.location.assign(stepUpLink(window.location.pathname + window.location.search))
  }

  return (
    <Modal
      open
      title={why.title}
      okText={t('stepUp.go')}
      onOk={leave}
      cancelText={t('stepUp.cancel')}
      onCancel={cancel}
    >
      {why.faults.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      <p>{t('stepUp.kept')}</p>
    </Modal>
  )
}
