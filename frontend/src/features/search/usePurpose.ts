import { useState } from 'react'
import { useReader } from '../../session/me'

const KEY = 'purpose'

/** What for the reader looks up people, chosen once for as long as the window is open. Only bureaus are asked. */
export function usePurpose() {
  const { account } = useReader()
  const asked = account.role !== 'unit' && account.role !== 'individual'
  const [purpose, setPurpose] = useState(() => sessionStorage.getItem(KEY) ?? undefined)
  return {
    asked,
    /** Whether nothing more has to be chosen before people can be read. */
    settled: !asked || purpose !== undefined,
    purpose: asked ? purpose : undefined,
    choose(next: string) {
      sessionStorage.setItem(KEY, next)
      setPurpose(next)
    },
  }
}
