import { useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SIGNED_IN, signInLink } from './links'
import { meQuery, useReader } from './me'
import { onSignedIn } from './otherWindows'

/**
 * The session ended while its reader worked. The page stays as it is, with all that was typed: signing in happens in a
 * second window, which tells this one when it is done.
 */
export function SessionLost({ lost }: { lost: boolean }) {
  const { t } = useTranslation('session')
  const client = useQueryClient()
  const { account } = useReader()
  const [before] = useState(account.id)

  useEffect(() => onSignedIn(() => void client.invalidateQueries({ queryKey: meQuery.queryKey })), [client])
  useEffect(() => {
    // Someone else signed in: nothing of the first reader may stay on the page.
    if (account.id !== before) window.location.assign('/')
  }, [account.id, before])

  return (
    <Modal
      open={lost}
      title={t('lost.title')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={() => window.open(signInLink(SIGNED_IN), 'sign-in', 'width=520,height=720')}>
          {t('lost.signIn')}
        </Button>
      }
    >
      <p>{t('lost.explain')}</p>
      <p>{t('lost.kept')}</p>
    </Modal>
  )
}
