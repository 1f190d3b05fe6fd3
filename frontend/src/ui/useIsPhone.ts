import { useSyncExternalStore } from 'react'

const phone = window.matchMedia('(max-width: 767px)')

function subscribe(onChange: () => void) {
  phone.addEventListener('change', onChange)
  return () => phone.removeEventListener('change', onChange)
}

/** Narrow enough that tables become cards and the menu a drawer. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => phone.matches)
}
