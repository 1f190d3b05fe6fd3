import type { DeclarationSummary } from '../../api/generated/schema'
import { nextBelow } from './next'

const KEY = 'review-last-opened'

type Opened = Pick<DeclarationSummary, 'id' | 'submittedAt'>

/** Which declaration this window opened last, so that its list can show the place. */
export function rememberOpened({ id, submittedAt }: Opened): void {
  sessionStorage.setItem(KEY, JSON.stringify({ id, submittedAt }))
}

/** That declaration, or the next that waits where it has left the list. */
export function placeIn(waiting: readonly DeclarationSummary[], reader: string): string | undefined {
  const kept = sessionStorage.getItem(KEY)
  if (!kept) return undefined
  const last: Opened = JSON.parse(kept)
  return (waiting.find(({ id }) => id === last.id) ?? nextBelow(waiting, reader, { ...last, claimedBy: null }))?.id
}
