import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import { aReader } from '../../testing/builders'
import { aDraft, aDraftServer, DRAFT } from '../../testing/draft'
import { renderAt } from '../../testing/render'
import { http, lapsedSession, problem, server } from '../../testing/server'
import { type UnsentSections, UnsentStore } from './unsent'

// The whole page is drawn, on machines that do other things besides.
configure({ asyncUtilTimeout: 20_000 })
vi.setConfig({ testTimeout: 90_000 })
vi.mock('antd', async (original) => ({
  ...(await original<typeof import('antd')>()),
  // The library draws the watermark on a canvas, which this environment does not have.
  Watermark: ({ children }: { children: React.ReactNode }) => children,
}))

const reader = aReader({ role: 'individual', displayName: '苏日娜' }, null)
const FORM = `/declarations/${DRAFT}/edit`

type Seed = Parameters<typeof aDraftServer>[0]

async function openForm(seed: Seed = {}) {
  const { held, handlers } = aDraftServer(seed)
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(reader)),
    http.get('/api/declarations', ({ response }) => response(200).json({ items: [], next: null })),
    ...handlers,
  )
  renderAt(FORM)
  await screen.findByRole('heading', { name: '现任岗位' })
  return held
}

/** What an earlier window of this browser could not send. */
async function keptBefore(sections: UnsentSections) {
  const store = new UnsentStore(reader.account, DRAFT)
  store.keep(sections)
  await waitFor(() => expect(store.isSafe()).toBe(true))
}

const section = (name: string) => within(screen.getByRole('region', { name }))
const refuseSaves = (answer: () => Response) =>
  server.use(http.put('/api/declarations/{id}/sections/{name}', ({ response }) => response.untyped(answer() as never)))

test('what is typed is saved by itself, and says when', async () => {
  const held = await openForm()
  await userEvent.type(section('现任岗位').getByLabelText(/现任职务/), '教师')
  expect(await section('现任岗位').findByText(/已保存/)).toBeInTheDocument()
  expect(held.saves).toEqual([{ section: 'post', value: { position: '教师' }, ifMatch: '"3"' }])
})

test('a refusal stands at its field, and the text stays', async () => {
  await openForm()
  refuseSaves(() =>
    problem(422, 'validation-failed', '填写有误', [
      { pointer: '/name', code: 'name-separator', message: '间隔号不对' },
    ]),
  )
  const name = section('基本信息').getByLabelText(/姓名/)
  await userEvent.type(name, '买买提·')
  await userEvent.tab()
  expect(await section('基本信息').findByText('间隔号不对')).toBeInTheDocument()
  expect(name).toHaveValue('买买提·')
  expect(name).toHaveAccessibleDescription('间隔号不对')
  expect(section('基本信息').getByText('未保存，请改正标出的内容')).toBeInTheDocument()
})

test('what the server put right or doubts is said at its field, and is no fault', async () => {
  const held = await openForm()
  held.warnings = [{ pointer: '/name', code: 'name-dot-put-right', message: '间隔号已改为“·”，请核对' }]
  held.detail.warnings = [{ pointer: '/identity/idNumber', code: 'id-number-unknown-county', message: '请再核对一遍' }]
  const name = section('基本信息').getByLabelText(/姓名/)
  await userEvent.type(name, '阿依努尔•买买提')
  await userEvent.tab()
  expect(await section('基本信息').findByText('间隔号已改为“·”，请核对')).toBeInTheDocument()
  expect(name).toHaveAccessibleDescription('间隔号已改为“·”，请核对')
  expect(name).toBeValid()
  expect(await section('基本信息').findByText('请再核对一遍')).toBeInTheDocument()
  await userEvent.type(name, '江')
  expect(section('基本信息').getByText('间隔号已改为“·”，请核对')).toBeInTheDocument()
  held.warnings = []
  await userEvent.tab()
  await waitFor(() => expect(section('基本信息').queryByText('间隔号已改为“·”，请核对')).not.toBeInTheDocument())
})

test('the ID number is typed in clear once, then shown by its mask, and never kept in the browser', async () => {
  const held = await openForm({ document: { identity: { name: '苏日娜' } } })
  await userEvent.type(section('基本信息').getByLabelText(/证件号码/), '530114199001010011')
  expect(JSON.stringify({ ...localStorage })).not.toContain('530114199001010011')
  await userEvent.tab()
  expect(await section('基本信息').findByText('530***********1')).toBeInTheDocument()
  expect(held.saves[0]?.value).toMatchObject({ name: '苏日娜', idNumber: '530114199001010011' })
  await userEvent.click(section('基本信息').getByRole('button', { name: '更改证件号码' }))
  expect(section('基本信息').getByLabelText(/证件号码/)).toHaveValue('')
})

test('what did not reach the server is listed and kept, and sent when it can be', async () => {
  const held = await openForm()
  server.use(http.put('/api/declarations/{id}/sections/{name}', () => HttpResponse.error() as never, { once: true }))
  await userEvent.type(section('现任岗位').getByLabelText(/现任职务/), '教师')
  await userEvent.tab()
  expect(await screen.findByText('尚未送达服务器：现任岗位')).toBeInTheDocument()
  const store = new UnsentStore(reader.account, DRAFT)
  await waitFor(async () => expect(await store.read()).toMatchObject({ post: { value: { position: '教师' } } }))
  expect(JSON.stringify({ ...localStorage })).not.toContain('教师')
  await userEvent.click(screen.getByRole('button', { name: '立即重试' }))
  await waitFor(() => expect(held.saves).toHaveLength(1))
  await waitFor(async () => expect(await store.read()).toEqual({}))
})

test('what a closed browser left comes back and is sent', async () => {
  const left = { post: { value: { position: '教师' }, base: {}, withheld: [] } }
  await keptBefore(left)
  const held = await openForm()
  expect(section('现任岗位').getByLabelText(/现任职务/)).toHaveValue('教师')
  await waitFor(() => expect(held.saves).toHaveLength(1))
})

test('a session that ends while typing asks to sign in, and keeps the text', async () => {
  await openForm()
  refuseSaves(lapsedSession)
  server.use(http.get('/api/me', ({ response }) => response.untyped(lapsedSession())))
  await userEvent.type(section('现任岗位').getByLabelText(/现任职务/), '教师')
  await userEvent.tab()
  expect(await screen.findByRole('dialog', { name: '登录已失效' })).toBeInTheDocument()
  expect(screen.getByLabelText(/现任职务/)).toHaveValue('教师')
})

test('another editor is told of: theirs beside one’s own, and a choice', async () => {
  const held = await openForm({ document: { post: { position: '教师' } } })
  held.detail = aDraft({ version: 9, document: { post: { position: '所长' } } })
  server.use(
    http.put(
      '/api/declarations/{id}/sections/{name}',
      ({ response }) => response.untyped(problem(412, 'version-mismatch', '内容已被他人修改') as never),
      { once: true },
    ),
  )
  const position = section('现任岗位').getByLabelText(/现任职务/)
  await userEvent.type(position, '二')
  await userEvent.tab()
  expect(await section('现任岗位').findByText('另有人修改了这一部分')).toBeInTheDocument()
  expect(section('现任岗位').getByText('所长')).toBeInTheDocument()
  expect(position).toHaveValue('教师二')
  await userEvent.click(screen.getByRole('button', { name: '保留我的' }))
  await waitFor(() => expect(held.saves).toMatchObject([{ value: { position: '教师二' }, ifMatch: '"9"' }]))
})

test('after a return only what it names can be changed, and each field says why', async () => {
  await openForm({
    state: 'returned',
    document: { post: { position: '教师' }, identity: { name: '苏日娜' } },
    returned: [{ section: 'post', row: null, field: 'position', reason: 'incomplete', note: '请写全称' }],
    openSections: ['post'],
  })
  expect(await section('现任岗位').findByText('退回意见：填写不完整：请写全称')).toBeInTheDocument()
  expect(section('现任岗位').getByLabelText(/现任职务/)).toBeEnabled()
  expect(section('基本信息').getByText('本次退回未涉及，不能修改')).toBeInTheDocument()
  expect(section('基本信息').queryByRole('textbox')).not.toBeInTheDocument()
})

test('submitting too early lists what was refused and what is missing, and each line leads to its field', async () => {
  await openForm({
    missing: [
      { pointer: '/identity/sex', code: 'required', message: '必填。' },
      { pointer: '/post/position', code: 'required', message: '必填。' },
    ],
  })
  refuseSaves(() =>
    problem(422, 'validation-failed', '填写有误', [{ pointer: '/birthDate', code: 'date', message: '没有这一天' }]),
  )
  await userEvent.type(section('基本信息').getByLabelText(/出生日期/), '1990-02-30')
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  const summary = await screen.findByRole('region', { name: '还有 2 项需要补充或改正' })
  expect(summary).toHaveFocus()
  await userEvent.click(within(summary).getByRole('link', { name: '基本信息 · 出生日期：没有这一天' }))
  expect(section('基本信息').getByLabelText(/出生日期/)).toHaveFocus()
  await userEvent.click(within(summary).getByRole('link', { name: '现任岗位 · 现任职务：必填。' }))
  expect(section('现任岗位').getByLabelText(/现任职务/)).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(summary).toHaveFocus()
})

test('a line of the summary leads to the first of a group of choices, to a section, or to the change of a number', async () => {
  await openForm({
    idNumberMask: '530***********1',
    missing: [
      { pointer: '/claims', code: 'too-few-rows', message: '至少填写一项。' },
      { pointer: '/identity/idNumber', code: 'other-birth-date', message: '与出生日期不符' },
      { pointer: '/identity/sex', code: 'required', message: '必填。' },
    ],
  })
  const sex = await section('基本信息').findByRole('radio', { name: '男性' })
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await userEvent.click(await screen.findByRole('link', { name: '基本信息 · 性别：必填。' }))
  expect(sex).toHaveFocus()
  await userEvent.click(screen.getByRole('link', { name: '基本信息 · 证件号码：与出生日期不符' }))
  expect(section('基本信息').getByRole('button', { name: '更改证件号码' })).toHaveFocus()
  await userEvent.click(screen.getByRole('link', { name: '申报类别与层级：至少填写一项。' }))
  expect(screen.getByRole('region', { name: '申报类别与层级' })).toHaveFocus()
})

test('what did not reach the server keeps the form from being submitted, and the summary says so', async () => {
  await openForm()
  server.use(http.put('/api/declarations/{id}/sections/{name}', () => HttpResponse.error() as never))
  expect(screen.getByRole('button', { name: '提交' })).toHaveAccessibleDescription(/已填写完整/)
  await userEvent.type(section('现任岗位').getByLabelText(/现任职务/), '教师')
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByRole('link', { name: '现任岗位：尚未送达服务器' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '提交' })).toHaveAccessibleDescription(/填写完整后才能提交/)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('who looks a number up in another window finds it as it was left, and not sent', async () => {
  const held = await openForm({ idNumberMask: '530***********1' })
  await userEvent.click(section('基本信息').getByRole('button', { name: '更改证件号码' }))
  const number = section('基本信息').getByLabelText(/证件号码/)
  fireEvent.blur(number)
  expect(number).toBeInTheDocument()
  await userEvent.type(number, '53011419')
  fireEvent.blur(number)
  expect(number).toHaveValue('53011419')
  expect(section('基本信息').getByText('正在填写')).toBeInTheDocument()
  await userEvent.tab()
  await waitFor(() => expect(held.saves).toMatchObject([{ value: { idNumber: '53011419' } }]))
})

test('sections follow the categories that are claimed', async () => {
  const held = await openForm()
  expect(screen.queryByRole('region', { name: '专业技术职称' })).not.toBeInTheDocument()
  await userEvent.click(await section('申报类别与层级').findByRole('radio', { name: '专业技术人才' }))
  expect(await screen.findByRole('region', { name: '专业技术职称' })).toBeInTheDocument()
  await waitFor(() => expect(held.saves).toMatchObject([{ value: [{ category: 'professional' }] }]))
})

test('what is mended leaves the summary; complete, the form says to whom it goes', async () => {
  const missing = [{ pointer: '/post/position', code: 'required', message: '必填。' }]
  const held = await openForm({ missing })
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(await section('现任岗位').findByText('必填。')).toBeInTheDocument()
  expect(screen.getByRole('region', { name: '还有 1 项需要补充或改正' })).toHaveFocus()

  server.use(
    http.post('/api/declarations/{id}/submit', ({ request, response }) => {
      expect(request.headers.get('If-Match')).toBe(`"${held.detail.version}"`)
      held.detail = { ...held.detail, state: 'in-review', step: 'unit', permittedActions: ['recall'] }
      return response(200).json(held.detail)
    }),
  )
  held.detail = { ...held.detail, missing: [] }
  await userEvent.type(section('现任岗位').getByLabelText(/现任职务/), '教师')
  await userEvent.tab()
  expect(await screen.findByText('已填写完整，提交给呈贡区第一小学。')).toBeInTheDocument()
  expect(screen.queryByText(/项需要补充或改正/)).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await userEvent.click(await screen.findByRole('button', { name: '确认提交' }))
  expect(await screen.findByText('已提交给呈贡区第一小学')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '撤回' })).toBeInTheDocument()
})

test('choices that did not come can be asked for again', async () => {
  let away = true
  const { handlers } = aDraftServer()
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(reader)),
    // Before what answers for every table.
    http.get('/api/code-tables/{id}/entries', ({ params, response }) =>
      away && params.id === 'sex' ? (response.untyped(problem(500, 'internal', '系统出错')) as never) : undefined,
    ),
    ...handlers,
  )
  renderAt(FORM)
  expect(await screen.findByText('选项没有加载出来。')).toBeInTheDocument()
  away = false
  await userEvent.click(section('基本信息').getByRole('button', { name: '重试' }))
  expect(await section('基本信息').findByRole('radio', { name: '男性' })).toBeInTheDocument()
})

test('a refused submission keeps its dialog and says why', async () => {
  await openForm()
  server.use(
    http.post('/api/declarations/{id}/submit', ({ response }) =>
      response.untyped(
        problem(422, 'rule-broken', '不能提交', [{ code: 'x', message: '已有一份申报在审核。' }]) as never,
      ),
    ),
  )
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await userEvent.click(await screen.findByRole('button', { name: '确认提交' }))
  expect(await within(screen.getByRole('dialog')).findByText('已有一份申报在审核。')).toBeInTheDocument()
})
