import { usePreference } from '../lib/preference'

/** Whether the reader chose large type, and the way to change it. */
export function useLargeType(): [boolean, (large: boolean) => void] {
  const [stored, store] = usePreference('large-type')
  return [stored === 'on', (large) => store(large ? 'on' : 'off')]
}
