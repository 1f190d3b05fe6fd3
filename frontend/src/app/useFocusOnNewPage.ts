import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** Moves the focus to a page that was walked to, as a browser does with a page that it loads. */
export function useFocusOnNewPage(): void {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    const main = document.getElementById('main')
    // Back in a long list the walk goes on from where it was left.
    const left = main?.querySelector<HTMLElement>('[aria-current=true] a')
    ;(left ?? main)?.focus({ preventScroll: true })
  }, [pathname])
}
