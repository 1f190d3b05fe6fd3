import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useOnce } from './once'
import { ApiProblem, unreachable } from './problem'

/** The keys that were sent, with what became of each try. */
async function tries(...outcomes: (Error | 'done')[]): Promise<string[]> {
  const once = renderHook(() => useOnce()).result.current
  const keys: string[] = []
  for (const outcome of outcomes) {
    const sent = once(async (key) => {
      keys.push(key)
      if (outcome instanceof Error) throw outcome
    })
    if (outcome instanceof Error) await expect(sent).rejects.toBe(outcome)
    else await sent
  }
  return keys
}

test('each act has a key of its own that the server takes', async () => {
  const [first, second] = await tries('done', 'done')
  expect(first).toMatch(/^[0-9a-f]{32}$/)
  expect(second).not.toBe(first)
})

test('an act whose answer was lost is tried again with its key', async () => {
  const [first, second, third] = await tries(unreachable(), new ApiProblem(503, 'unexplained', ''), 'done')
  expect(second).toBe(first)
  expect(third).toBe(first)
})

test('what was refused is another act when it is tried again', async () => {
  const [first, second] = await tries(new ApiProblem(422, 'validation-failed', ''), 'done')
  expect(second).not.toBe(first)
})
