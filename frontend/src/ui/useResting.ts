import { useEffect, useState } from 'react'

/** A value once it has not changed for so many milliseconds. */
export function useResting<T>(value: T, milliseconds: number): T {
  const [resting, setResting] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setResting(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return resting
}
