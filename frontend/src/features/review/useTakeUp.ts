import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { DeclarationDetail } from '../../api/generated/schema'

/** Takes the declaration up as it opens, where the way here asked for it and the server permits it. Once. */
export function useTakeUp({ permittedActions, claimedByMe }: DeclarationDetail, takeUp: () => void): void {
  const { state, pathname } = useLocation()
  const navigate = useNavigate()
  const asked = (state as { takeUp?: boolean } | null)?.takeUp === true
  const wanted = asked && permittedActions.includes('claim') && !claimedByMe

  // biome-ignore lint/correctness/useExhaustiveDependencies: what to do is settled when the wish arrives
  useEffect(() => {
    // The wish is used up, so that neither a reload nor the way back takes up again what was put back.
    if (asked) void navigate(pathname, { replace: true, state: null, preventScrollReset: true })
    if (wanted) takeUp()
  }, [asked])
}
