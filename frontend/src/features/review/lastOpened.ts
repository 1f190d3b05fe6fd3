const KEY = 'review-last-opened'

/** Which declaration this window opened last, so that its list can show the place. */
export function rememberOpened(id: string): void {
  sessionStorage.setItem(KEY, id)
}

export function lastOpened(): string | undefined {
  return sessionStorage.getItem(KEY) ?? undefined
}
