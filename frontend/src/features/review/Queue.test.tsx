import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { aReader } from '../../testing/builders'
import { aWaiting, waitingAre } from '../../testing/declaration'
import { renderAt } from '../../testing/render'
import { http, server } from '../../testing/server'
import { rememberOpened } from './lastOpened'

const reader = aReader()
const signedIn = (me = reader) => server.use(http.get('/api/me', ({ response }) => response(200).json(me)))

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T10:00:00+08:00'), toFake: ['Date'] })
  sessionStorage.clear()
  signedIn()
  return () => vi.useRealTimers()
})

test('what waits is listed with how long, and who has it', async () => {
  server.use(
    ...waitingAre(
      aWaiting({ id: '1', claimedBy: 'somebody' }),
      aWaiting({ id: '2', personName: '王磊', enteredByUnit: true, claimedBy: reader.account.id }),
    ),
  )
  rememberOpened(aWaiting({ id: '2' }))
  renderAt('/review')
  expect(await screen.findByText('共 2 份，等待最久的在前')).toBeInTheDocument()
  const [, first, second] = screen.getAllByRole('row')
  expect(first).toHaveTextContent(/苏日娜.*本人填报.*2026-11-02.*已等 19 天.*同事已领取/)
  expect(second).toHaveTextContent(/王磊.*单位填报.*我已领取/)
  expect(second).toHaveAttribute('aria-current', 'true')
  expect(within(first as HTMLElement).getByRole('link', { name: '苏日娜' })).toHaveAttribute('href', '/review/1')
})

test('where the one opened last has been decided, the list shows the next as the place', async () => {
  const at = (day: number) => `2026-11-0${day}T09:00:00+08:00`
  server.use(
    ...waitingAre(
      aWaiting({ id: '1', personName: '王磊', submittedAt: at(1) }),
      aWaiting({ id: '3', personName: '巴特尔', submittedAt: at(3) }),
    ),
  )
  rememberOpened(aWaiting({ id: '2', submittedAt: at(2) }))
  renderAt('/review')
  expect((await screen.findByRole('link', { name: '巴特尔' })).closest('tr')).toHaveAttribute('aria-current', 'true')
  expect(screen.getByRole('link', { name: '王磊' }).closest('tr')).not.toHaveAttribute('aria-current')
})

test('an empty list says what to do next', async () => {
  server.use(...waitingAre())
  renderAt('/review')
  expect(await screen.findByRole('heading', { name: '没有等待审核的申报' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '从第一份开始审核' })).not.toBeInTheDocument()
})

test('home says how many wait to those who approve, and to nobody else', async () => {
  server.use(...waitingAre(aWaiting()))
  const { unmount } = renderAt('/')
  expect(await screen.findByRole('button', { name: '从第一份开始审核' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '苏日娜' })).toBeInTheDocument()
  unmount()
  signedIn(aReader({ duties: ['enters'] }))
  renderAt('/')
  expect(await screen.findByRole('heading', { name: '您的账号没有审核职责' })).toBeInTheDocument()
  expect(screen.queryByText('等待我单位审核')).not.toBeInTheDocument()
})
