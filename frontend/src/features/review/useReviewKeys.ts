import { useEffect, useRef } from 'react'

export type Keys = Readonly<Record<string, (() => void) | undefined>>

/** Where letters and arrows belong to what has the focus: text, choices, and whatever lies above the page. */
function isBusy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('[role=dialog],[role=listbox],[role=menu],[role=combobox]'))
    return true
  if (key === ' ' && target.matches('button, a, input')) return true
  if (target.matches('textarea, select, input:not([type=radio], [type=checkbox])')) return true
  return target.matches('input[type=radio]') && key.startsWith('arrow')
}

/** Keys that act on the page while nobody types; their names in lower case. */
export function useReviewKeys(keys: Keys): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const key = event.key.toLowerCase()
      const act = current.current[key]
      if (!act || isBusy(event.target, key)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

const FACTS = '[data-fact]'

/** Moves the focus to the next fact on the page, or the one before. */
export function stepFact(by: 1 | -1): void {
  const facts = [...document.querySelectorAll<HTMLElement>(FACTS)]
  const here = document.activeElement?.closest<HTMLElement>(FACTS)
  const at = here ? facts.indexOf(here) + by : by === 1 ? 0 : facts.length - 1
  facts[at]?.focus()
}

/** Ticks the fact that has the focus. */
export function tickFact(): void {
  document.activeElement?.querySelector<HTMLElement>('input[type=checkbox]')?.click()
}
