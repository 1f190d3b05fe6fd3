import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
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

const person = aReader({ role: 'individual', displayName: '苏日娜', duties: [] }, null)
const unit = aReader({ role: 'unit' }, { id: 'u', name: '呈贡区第一小学', kind: 'unit', level: null, searches: true })

type Summary = ReturnType<typeof aWaiting>

/** A line of the list: a draft that the unit entered, unless told otherwise. */
const aSummary = (seed: Partial<Summary> = {}) =>
  aWaiting({ id: DRAFT, state: 'draft', step: null, enteredByUnit: true, submittedAt: null, ...seed })

function signedIn(reader: typeof person, items: Summary[], seed: Parameters<typeof aDraftServer>[0] = {}) {
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(reader)),
    http.get('/api/declarations', ({ query, response }) => {
      const state = query.get('state')
      const enteredBy = query.get('enteredBy')
      return response(200).json({
        items: items.filter(
          (item) => (!state || item.state === state) && (!enteredBy || item.enteredByUnit === (enteredBy === 'unit')),
        ),
        next: null,
      })
    }),
    ...waitingAre(),
    ...aDraftServer(seed).handlers,
  )
}

test('a person without a declaration finds their unit and begins', async () => {
  signedIn(person, [])
  server.use(
    http.get('/api/units', ({ query, response }) =>
      response(200).json({
        items: query.get('text') === 'cg' ? [{ id: 'u1', name: '呈贡区第一小学', territoryName: '呈贡区' }] : [],
        next: null,
      }),
    ),
    http.post('/api/declarations', async ({ request, response }) => {
      expect(await request.json()).toEqual({ unitId: 'u1' })
      return response(200).json(aDraft())
    }),
  )
  renderAt('/')
  await userEvent.click(await screen.findByRole('button', { name: '开始申报' }))
  await userEvent.type(await screen.findByLabelText('查找单位'), 'cg')
  await userEvent.click(await screen.findByRole('button', { name: '选择呈贡区第一小学' }))
  expect(await screen.findByRole('heading', { level: 1, name: '人才信息采集表' })).toBeInTheDocument()
})

test('a person sees who has their declaration', async () => {
  signedIn(person, [aSummary({ state: 'in-review' })], {
    state: 'in-review',
    step: 'unit',
    permittedActions: ['recall'],
  })
  renderAt('/')
  expect(await screen.findByText('正在由呈贡区第一小学审核，您暂时不需要办理。')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '撤回' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '继续填写' })).not.toBeInTheDocument()
})

test('a person sees every office of a longer chain, and which has it', async () => {
  signedIn(person, [aSummary({ state: 'in-review' })], {
    state: 'in-review',
    step: 'bureau',
    chain: [
      { step: 'unit', office: '新城区第一小学' },
      { step: 'bureau', office: '新城区人社局' },
      { step: 'bureau', office: '呼和浩特市人社局' },
    ],
    position: 2,
    permittedActions: [],
  })
  renderAt('/')
  expect(await screen.findByText('正在由呼和浩特市人社局审核，您暂时不需要办理。')).toBeInTheDocument()
  const stops = within(screen.getByLabelText('申报进度'))
  for (const office of ['新城区第一小学', '新城区人社局', '呼和浩特市人社局'])
    expect(stops.getByText(office)).toBeVisible()
  expect(stops.getAllByText('主管部门审核')).toHaveLength(2)
})

test('a person sees what was returned and why, and goes on to mend it', async () => {
  signedIn(person, [aSummary({ state: 'returned' })], {
    state: 'returned',
    document: { post: { position: '教师' } },
    returned: [{ section: 'post', row: null, field: 'position', reason: 'other', note: '请写全称' }],
  })
  renderAt('/')
  expect(await screen.findByText('现任岗位 · 现任职务：其他：请写全称')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '去修改' }))
  expect(await screen.findByText('已退回，有 1 处需要修改')).toBeInTheDocument()
})

test('a unit sees its own drafts and returned entries, not those of its people', async () => {
  signedIn(unit, [
    aSummary(),
    aSummary({ id: 'r1', personName: '巴特尔', state: 'returned' }),
    aSummary({ id: 'r2', personName: '王磊', state: 'returned', enteredByUnit: false }),
  ])
  renderAt('/')
  expect(await screen.findByRole('link', { name: '巴特尔' })).toHaveAttribute('href', '/declarations/r1/edit')
  expect(await screen.findByRole('link', { name: '苏日娜' })).toHaveAttribute('href', `/declarations/${DRAFT}/edit`)
  expect(screen.queryByText('王磊')).not.toBeInTheDocument()
})

test('the list is filtered by the state in its address', async () => {
  signedIn(unit, [aSummary(), aSummary({ id: 'r1', personName: '巴特尔', state: 'returned' })])
  renderAt('/declarations?state=returned')
  const table = await screen.findByRole('table', { name: '申报' })
  expect(within(table).getByRole('link', { name: '巴特尔' })).toHaveAttribute('href', '/declarations/r1')
  expect(within(table).queryByText('苏日娜')).not.toBeInTheDocument()
})

test('an account that does not enter is not offered to', async () => {
  signedIn(aReader({ role: 'unit', duties: ['approves'] }), [aSummary()])
  renderAt('/declarations')
  await screen.findByRole('table', { name: '申报' })
  expect(screen.queryByRole('button', { name: '填报人员' })).not.toBeInTheDocument()
})

test('what was returned is told once the form comes, and that it did not come before', async () => {
  signedIn(person, [aSummary({ state: 'returned' })], {
    state: 'returned',
    returned: [{ section: 'post', row: null, field: 'position', reason: 'other', note: '请写全称' }],
  })
  server.use(
    http.get('/api/form', ({ response }) => response.untyped(problem(500, 'internal', '系统出错') as never), {
      once: true,
    }),
  )
  renderAt('/')
  await userEvent.click(await screen.findByRole('button', { name: '重试' }))
  expect(await screen.findByText('现任岗位 · 现任职务：其他：请写全称')).toBeInTheDocument()
})

const refused = (why: string) => problem(409, 'conflict', '现在不能办理', [{ code: 'x', message: why }])

test('a unit where one may not begin is refused in words, and the choice stays', async () => {
  signedIn(person, [])
  server.use(
    http.get('/api/units', ({ response }) =>
      response(200).json({ items: [{ id: 'u1', name: '呈贡区第一小学', territoryName: '呈贡区' }], next: null }),
    ),
    http.post('/api/declarations', ({ response }) => response.untyped(refused('已有一份申报在办理。') as never)),
  )
  renderAt('/declarations/new')
  await userEvent.type(await screen.findByLabelText('查找单位'), 'cg')
  await userEvent.click(await screen.findByRole('button', { name: '选择呈贡区第一小学' }))
  expect(await screen.findByText('已有一份申报在办理。')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '选择呈贡区第一小学' })).toBeEnabled()
})

test('a unit that nobody knows is looked for otherwise', async () => {
  signedIn(person, [])
  server.use(http.get('/api/units', ({ response }) => response(200).json({ items: [], next: null })))
  renderAt('/declarations/new')
  await userEvent.type(await screen.findByLabelText('查找单位'), 'xx')
  expect(await screen.findByText(/没有找到。请换几个字再试，或联系单位/)).toBeInTheDocument()
})

test('a recall that comes too late says so in its dialog', async () => {
  signedIn(person, [aSummary({ state: 'in-review' })], {
    state: 'in-review',
    step: 'unit',
    permittedActions: ['recall'],
  })
  server.use(
    http.post('/api/declarations/{id}/recall', ({ response }) => response.untyped(refused('已有人受理。') as never)),
  )
  renderAt('/')
  await userEvent.click(await screen.findByRole('button', { name: '撤回' }))
  await userEvent.click(await screen.findByRole('button', { name: '确认撤回' }))
  expect(await within(screen.getByRole('dialog')).findByText('已有人受理。')).toBeInTheDocument()
})

test('a person without declarations is led from the list to begin one', async () => {
  signedIn(person, [])
  renderAt('/declarations')
  expect(await screen.findByRole('heading', { name: '没有申报' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '开始申报' })).toHaveAttribute('href', '/declarations/new')
})
