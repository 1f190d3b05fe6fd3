import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import type { DeclarationDetail } from '../../api/generated/schema'
import { useReader } from '../../session/me'
import { nextBelow, nextOf } from './next'
import { useWaiting } from './queries'

/** What travels with a step to a declaration: it is taken up as it opens. */
export const TAKE_UP = { takeUp: true }

/** Opens the next that waits, after the present one or the first of all; undefined when there is none, or none yet. */
export function useNext(current?: DeclarationDetail): (() => void) | undefined {
  const navigate = useNavigate()
  const { account } = useReader()
  const { data: waiting = [], hasNextPage, isFetching, fetchNextPage } = useWaiting()
  const place = current && { ...current, claimedBy: null }
  const lacking = !nextBelow(waiting, account.id, place)

  useEffect(() => {
    if (lacking && hasNextPage && !isFetching) void fetchNextPage()
  }, [lacking, hasNextPage, isFetching, fetchNextPage])

  const next = nextOf(waiting, account.id, place)
  return next && (() => void navigate(`/review/${next.id}`, { state: TAKE_UP }))
}
