import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Whether what stands at `place` has room for its width; what is too wide is measured again when the place has grown. */
export function useFits() {
  const place = useRef<HTMLDivElement>(null)
  const needed = useRef(0)
  const [fits, setFits] = useState(true)

  const look = useCallback(() => {
    if (!place.current) return
    const { scrollWidth, clientWidth } = place.current
    if (fits) needed.current = scrollWidth
    // Widths are rounded, each for itself.
    setFits(needed.current <= clientWidth + 1)
  }, [fits])

  // Names of codes may come after the first drawing.
  useLayoutEffect(look)
  useEffect(() => {
    if (!place.current) return
    const observer = new ResizeObserver(look)
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [look])

  return { place, fits }
}
