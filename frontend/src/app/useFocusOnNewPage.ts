import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** Moves the focus to a page that was walked to, as a browser does with a page that it loads. */
export function useFocusOnNewPage(): void {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname])
}
