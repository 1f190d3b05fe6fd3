import { expect, test } from 'vitest'
import { keyOf, seal, unseal } from './sealing'

const key = (filled: number) => keyOf(btoa(String.fromCharCode(...new Uint8Array(32).fill(filled))))

test('what is sealed is read with its key, and shows nothing of itself', async () => {
  const sealed = await seal(await key(1), '苏日娜')
  expect(atob(sealed)).not.toContain('苏日娜')
  expect(await unseal(await key(1), sealed)).toBe('苏日娜')
  expect(await seal(await key(1), '苏日娜')).not.toBe(sealed)
})

test('another key reads nothing, nor does anybody what was altered', async () => {
  const sealed = await seal(await key(1), '苏日娜')
  await expect(unseal(await key(2), sealed)).rejects.toThrow()
  const altered = `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`
  await expect(unseal(await key(1), altered)).rejects.toThrow()
})
