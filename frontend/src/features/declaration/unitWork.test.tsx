import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import { aReader } from '../../testing/builders'
import { aWaiting, waitingAre } from '../../testing/declaration'
import { aDraft, aDraftServer, DRAFT } from '../../testing/draft'
import { renderAt } from '../../testing/render'
import { http, problem, server } from '../../testing/server'

configure({ asyncUtilTimeout: 20_000 })
vi.setConfig({ testTimeout: 90_000 })
vi.mock('antd', async (original) => ({
  ...(await original<typeof import('antd')>()),
  Watermark: ({ children }: { children: React.ReactNode }) => children,
}))

const unit = aReader({ role: 'unit' }, { id: 'u', name: '呈贡区第一小学', kind: 'unit', level: null, searches: true })
const person = aReader({ role: 'individual', duties: [] }, null)
const units = [
  { id: 'u1', name: '呈贡区第一小学', territoryName: '呈贡区' },
  { id: 'u2', name: '呈贡区第二小学', territoryName: '呈贡区' },
]

const unanswered = () => HttpResponse.error()
const failed = () => problem(500, 'internal', '系统出错')
const refused = (why: string) => () => problem(409, 'conflict', '现在不能办理', [{ code: 'x', message: why }])
const forbidden = () => problem(403, 'forbidden', '没有权限', [{ code: 'x', message: '本单位已停用。' }])

/** Every list has one line, and every search for a unit finds both. */
function signedIn(reader: typeof unit) {
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(reader)),
    http.get('/api/declarations', ({ query, response }) =>
      response(200).json({
        items: query.get('state') === 'draft' ? [aWaiting({ id: DRAFT, state: 'draft', enteredByUnit: true })] : [],
        next: null,
      }),
    ),
    http.get('/api/units', ({ response }) => response(200).json({ items: units, next: null })),
    ...waitingAre(),
    ...aDraftServer().handlers,
  )
}

/** The drafts of the unit's home do not come, until they are asked for again. */
function withoutDrafts(answer: () => Response) {
  let away = true
  server.use(
    http.get('/api/declarations', ({ query, response }) =>
      away && query.get('state') === 'draft' ? (response.untyped(answer() as never) as never) : undefined,
    ),
  )
  return () => {
    away = false
  }
}

const drafts = () => screen.findByRole('region', { name: '填写中' })

test.each([
  ['no answer', unanswered, '连接不上服务器'],
  ['a fault of the server', failed, '系统出错'],
])('drafts that did not come for %s can be asked for again, beside the list that did', async (_, answer, words) => {
  signedIn(unit)
  const back = withoutDrafts(answer)
  renderAt('/')
  expect(await within(await drafts()).findByRole('heading', { name: words })).toBeInTheDocument()
  expect(within(screen.getByRole('region', { name: '已退回' })).queryByRole('alert')).not.toBeInTheDocument()
  back()
  await userEvent.click(within(await drafts()).getByRole('button', { name: '重试' }))
  expect(await within(await drafts()).findByRole('link', { name: '苏日娜' })).toBeInTheDocument()
})

test('drafts that are refused say why, and offer no second try', async () => {
  signedIn(unit)
  withoutDrafts(forbidden)
  renderAt('/')
  expect(await within(await drafts()).findByText('本单位已停用。')).toBeInTheDocument()
  expect(within(await drafts()).queryByRole('button')).not.toBeInTheDocument()
})

test.each([
  ['refused', forbidden, '本单位已停用。'],
  ['not answered', unanswered, '连接不上服务器'],
  ['failed', failed, '系统出错'],
])('an entry for the unit that was %s says so, and the next try begins it', async (_, answer, words) => {
  signedIn(unit)
  const keys = new Set<string | null>()
  let away = true
  server.use(
    http.post('/api/declarations', ({ request, response }) => {
      keys.add(request.headers.get('Idempotency-Key'))
      return away ? (response.untyped(answer() as never) as never) : response(200).json(aDraft({ enteredByUnit: true }))
    }),
  )
  renderAt('/')
  await userEvent.click(await screen.findByRole('button', { name: '填报人员' }))
  expect(await screen.findByText(words)).toBeInTheDocument()
  away = false
  await waitFor(() => expect(screen.getByRole('button', { name: '填报人员' })).toBeEnabled())
  await userEvent.click(screen.getByRole('button', { name: '填报人员' }))
  expect(await screen.findByRole('heading', { level: 1, name: '人才信息采集表' })).toBeInTheDocument()
  // Where nobody knows what became of the first try, the second must not begin another.
  expect(keys.size).toBe(answer === forbidden ? 2 : 1)
})

test.each([
  ['refused', refused('已有人受理。'), '已有人受理。'],
  ['not answered', unanswered, '连接不上服务器'],
  ['failed', failed, '系统出错'],
])('a change of unit that was %s says so in its dialog, and can be tried again', async (_, answer, words) => {
  signedIn(person)
  let away = true
  server.use(
    http.put('/api/declarations/{id}/unit', ({ response }) =>
      away
        ? (response.untyped(answer() as never) as never)
        : response(200).json(aDraft({ version: 4, unitName: '呈贡区第二小学' })),
    ),
  )
  renderAt(`/declarations/${DRAFT}/edit`)
  await userEvent.click(await screen.findByRole('button', { name: '更换单位' }))
  const dialog = within(await screen.findByRole('dialog'))
  await waitFor(() => expect(dialog.getByLabelText('查找单位')).toHaveFocus())
  await userEvent.keyboard('cg')
  await userEvent.click(await dialog.findByRole('button', { name: '选择呈贡区第二小学' }))
  expect(await dialog.findByText(words)).toBeInTheDocument()
  away = false
  await userEvent.click(dialog.getByRole('button', { name: '选择呈贡区第二小学' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(screen.getByText(/^呈贡区第二小学 · /)).toBeInTheDocument()
})

test('before anything is typed no unit is listed but the one chosen last', async () => {
  signedIn(person)
  const { unmount } = renderAt('/declarations/new')
  expect(await screen.findByLabelText('查找单位')).toHaveAccessibleDescription(/^输入单位名称/)
  expect(screen.queryByRole('button', { name: /^选择/ })).not.toBeInTheDocument()
  unmount()
  server.use(
    http.get('/api/declarations', ({ response }) =>
      response(200).json({ items: [aWaiting({ state: 'rejected', unitName: '呈贡区第二小学' })], next: null }),
    ),
  )
  renderAt('/declarations/new')
  const last = within(await screen.findByRole('list', { name: '上次选择的单位' }))
  expect(await last.findByRole('button', { name: '选择呈贡区第二小学' })).toBeInTheDocument()
  expect(last.queryByText('呈贡区第一小学')).not.toBeInTheDocument()
})

test.each([
  ['no answer', unanswered, '连接不上服务器'],
  ['a fault of the server', failed, '系统出错'],
])('units that did not come for %s can be asked for again', async (_, answer, words) => {
  signedIn(person)
  let away = true
  server.use(
    http.get('/api/units', ({ response }) => (away ? (response.untyped(answer() as never) as never) : undefined)),
  )
  renderAt('/declarations/new')
  await userEvent.type(await screen.findByLabelText('查找单位'), 'cg')
  expect(await screen.findByRole('heading', { name: words })).toBeInTheDocument()
  away = false
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('button', { name: '选择呈贡区第一小学' })).toBeInTheDocument()
})
