import type { DeclarationSummary } from '../../api/generated/schema'

type Waiting = Pick<DeclarationSummary, 'id' | 'claimedBy' | 'submittedAt'>

/** Whether nobody else has taken it up. */
export function isFree({ claimedBy }: Pick<Waiting, 'claimedBy'>, reader: string): boolean {
  return claimedBy === null || claimedBy === reader
}

/** The first that nobody else has taken up, of those that waited less long than `current`. */
export function nextBelow<T extends Waiting>(waiting: readonly T[], reader: string, current?: Waiting): T | undefined {
  const place = current && placeOf(current)
  return waiting.find((item) => isFree(item, reader) && (place === undefined || placeOf(item) > place))
}

/** The one to open after `current`: the next below, or from the top again. The list is in the order of its waiting. */
export function nextOf<T extends Waiting>(waiting: readonly T[], reader: string, current?: Waiting): T | undefined {
  const others = waiting.filter(({ id }) => id !== current?.id)
  return nextBelow(others, reader, current) ?? nextBelow(others, reader)
}

/** Sorts as the server does: by submission, then by id. */
function placeOf({ submittedAt, id }: Waiting): string {
  return `${submittedAt ? new Date(submittedAt).toISOString() : ''} ${id}`
}
