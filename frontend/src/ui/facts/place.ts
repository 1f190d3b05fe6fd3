/** A place of a document: a territory by its code and the name that it bore then, and what is said besides. */
export type Place = { code?: string; name?: string; detail?: string }

/** The contract knows a document only as JSON; this is the shape of a place in it. */
export function placeOf(value: unknown): Place {
  return typeof value === 'object' && value !== null ? value : {}
}

/** In words, as it was called when it was written. */
export function placeText({ name, detail }: Place): string {
  return [name, detail].filter(Boolean).join(' ')
}
