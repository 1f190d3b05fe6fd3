import { useCallback, useSyncExternalStore } from 'react'

const CHANGED = 'preference-changed'

/** A choice of this browser's user that outlives the session; no personal value belongs here. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    // Storage may be forbidden by the browser's settings: the choice then lasts as long as the page.
    return null
  }
}

function subscribe(onChange: () => void) {
  window.addEventListener(CHANGED, onChange)
  window.addEventListener('storage', onChange)
  return () => {
    window.removeEventListener(CHANGED, onChange)
    window.removeEventListener('storage', onChange)
  }
}

export function usePreference(name: string): [string | null, (value: string) => void] {
  const value = useSyncExternalStore(subscribe, () => readPreference(name))
  const change = useCallback(
    (next: string) => {
      localStorage.setItem(name, next)
      window.dispatchEvent(new Event(CHANGED))
    },
    [name],
  )
  return [value, change]
}
