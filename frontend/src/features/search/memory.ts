/** What was typed and asked for. It is personal: it lives as long as the page, and is written nowhere. */
export type Typed = { text: string; idNumber: string }

export const NOTHING: Typed = { text: '', idNumber: '' }

let last: Typed | undefined

/** What was asked for last, so that the way back from a record shows the list again; undefined before any search. */
export function lastAsked(): Typed | undefined {
  return last
}

export function rememberAsked(asked: Typed | undefined): void {
  last = asked
}
