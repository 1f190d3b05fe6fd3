import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useMatches } from 'react-router'
import { OpenSavers } from '../features/declaration/OpenSavers'
import { isUnauthorized, meQuery } from '../session/me'
import { readerOf } from '../session/reader'
import { Failed } from '../ui/Failed'
import { Loading } from '../ui/Loading'
import { Landing } from './Landing'
import { NoAccount } from './NoAccount'
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
  const reader = me && readerOf(me)
  if (reader) {
    return (
      <OpenSavers>
        <Shell reader={reader} route={route} />
        <Suspense>
          <SessionLost lost={isUnauthorized(error)} />
        </Suspense>
      </OpenSavers>
    )
  }
  if (me) {
    return (
      <PublicShell signedIn>
        <NoAccount />
      </PublicShell>
    )
  }
  if (!isUnauthorized(error)) {
    return (
      <PublicShell>
        <Failed page error={error} retry={() => void refetch()} />
      </PublicShell>
    )
  }
  return <PublicShell>{route?.needs === 'anyone' ? undefined : <Landing />}</PublicShell>
}
