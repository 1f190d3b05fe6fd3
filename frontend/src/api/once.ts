import { useRef } from 'react'
import { ApiProblem } from './problem'

/** A key of its own; `crypto.randomUUID` is missing where the page is not served by TLS. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether the server has said what became of the request; a proxy that gave up waiting has not. */
const isAnswered = (error: unknown) => error instanceof ApiProblem && error.status > 0 && error.status < 500

/**
 * Sends an act with an Idempotency-Key. Where no answer came, the next try keeps the key: if the act had been carried out
 * after all, its answer comes now and it is not carried out again.
 */
export function useOnce() {
  const key = useRef<string>(undefined)
  return async <T>(send: (key: string) => Promise<T>): Promise<T> => {
    key.current ??= newKey()
    try {
      const answer = await send(key.current)
      key.current = undefined
      return answer
    } catch (error) {
      if (isAnswered(error)) key.current = undefined
      throw error
    }
  }
}
