import '@testing-library/jest-dom/vitest'
import { webcrypto } from 'node:crypto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll, vi } from 'vitest'
import { server } from './server'

// Before any module is loaded that keeps a reference to fetch. A call that no test expected is a fault of the test.
server.listen({ onUnhandledRequest: 'error' })

// Machines that build many things at once are slow; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

// The browser that is played here has none of its own.
vi.stubGlobal('crypto', webcrypto)

vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
}))
// Pseudo elements have no computed style here; asked for them, it only complains.
const { getComputedStyle } = window
window.getComputedStyle = (element) => getComputedStyle(element)

vi.stubGlobal('scrollTo', () => {})
Element.prototype.scrollIntoView = () => {}
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)

beforeAll(async () => {
  const { startLanguage } = await import('../app/language')
  await startLanguage()
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
})
