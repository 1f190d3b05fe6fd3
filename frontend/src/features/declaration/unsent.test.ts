import { expect, test, vi } from 'vitest'
import { aReader } from '../../testing/builders'
import { hasUnsent, UnsentStore } from './unsent'

const owner = aReader().account
const sections = { post: { value: { position: '教师' }, base: {}, withheld: [] } }
const NAME = `unsent:${owner.id}:d1`

async function kept(of = owner) {
  const store = new UnsentStore(of, 'd1')
  store.keep(sections)
  await vi.waitFor(() => expect(store.isSafe()).toBe(true))
}

test('what is kept is read by its own account alone, and lies there sealed', async () => {
  await kept()
  expect(localStorage.getItem(NAME)).not.toContain('教师')
  expect(await new UnsentStore(owner, 'd1').read()).toEqual(sections)
  const another = { ...owner, deviceKey: btoa('x'.repeat(32)) }
  expect(await new UnsentStore(another, 'd1').read()).toEqual({})
})

test('of several changes in a row the last one is kept, and nothing once all is sent', async () => {
  const store = new UnsentStore(owner, 'd1')
  store.keep(sections)
  expect(store.isSafe()).toBe(false)
  store.keep({ post: { ...sections.post, value: { position: '所长' } } })
  await vi.waitFor(() => expect(store.isSafe()).toBe(true))
  expect(await store.read()).toMatchObject({ post: { value: { position: '所长' } } })
  store.keep({})
  await vi.waitFor(() => expect(hasUnsent(owner.id)).toBe(false))
})

test('what nobody came back for in two weeks goes, whosever it was', async () => {
  await kept()
  const old = { ...JSON.parse(localStorage.getItem(NAME) ?? ''), at: Date.now() - 15 * 86_400_000 }
  localStorage.setItem(NAME, JSON.stringify(old))
  await new UnsentStore({ id: 'somebody-else', deviceKey: owner.deviceKey }, 'd9').read()
  expect(hasUnsent(owner.id)).toBe(false)
})

test('where the browser seals nothing, nothing is kept and the page must not be closed', async () => {
  vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as never)
  const store = new UnsentStore(owner, 'd1')
  store.keep(sections)
  await new Promise((done) => setTimeout(done, 20))
  expect(hasUnsent(owner.id)).toBe(false)
  expect(store.isSafe()).toBe(false)
})
