import { LogoutOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { lazy, type MouseEvent, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasUnsent } from '../features/declaration/unsent'
import { SIGN_OUT } from '../session/links'
import { meQuery } from '../session/me'

const LeaveUnsent = lazy(() => import('./LeaveUnsent').then((file) => ({ default: file.LeaveUnsent })))

/** Ends the session here and at the sign-in. What has not been sent would go with it, and is asked about first. */
export function SignOut({ block = false }: { block?: boolean }) {
  const { t } = useTranslation('shell')
  const { data } = useQuery(meQuery)
  const [asking, setAsking] = useState(false)
  const account = data?.account?.id

  function ask(event: MouseEvent) {
    if (!account || !hasUnsent(account)) return
    event.preventDefault()
    setAsking(true)
  }

  return (
    <>
      <Button type="text" block={block} icon={<LogoutOutlined aria-hidden />} href={SIGN_OUT} onClick={ask}>
        {t('signOut')}
      </Button>
      {asking && account && (
        <Suspense>
          <LeaveUnsent account={account} stay={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  )
}
