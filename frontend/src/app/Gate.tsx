import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useMatches } from 'react-router'
import { isUnauthorized, meQuery } from '../session/me'
import { Failed } from '../ui/Failed'
import { Loading } from '../ui/Loading'
import { Landing } from './Landing'
import { PublicShell } from './PublicShell'
import type { PageRoute } from './pageRoute'
import { Shell } from './Shell'
import styles from './Shell.module.css'

const SessionLost = lazy(() => import('../session/SessionLost').then((file) => ({ default: file.SessionLost })))

/** The door: who is signed in walks into the shell, everyone else sees the public pages. */
export function Gate() {
  const { data: me, error, isPending, refetch } = useQuery(meQuery)
  const route = useMatches().slice(-1)[0]?.handle as PageRoute | undefined

  if (isPending) {
    return (
      <div className={styles.publicMain}>
        <Loading />
      </div>
    )
  }
  if (me) {
    return (
      <>
        <Shell me={me} route={route} />
        <Suspense>
          <SessionLost lost={isUnauthorized(error)} />
        </Suspense>
      </>
    )
  }
  if (!isUnauthorized(error)) {
    return (
      <PublicShell>
        <Failed error={error} retry={() => void refetch()} />
      </PublicShell>
    )
  }
  return <PublicShell>{route?.needs === 'anyone' ? undefined : <Landing />}</PublicShell>
}
