import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { AccountDetail, AccountSummary } from '../../api/generated/schema'
import { aReader } from '../../testing/builders'
import { renderAt } from '../../testing/render'
import { http, problem, server } from '../../testing/server'

const SLIP = {
  displayName: '李婷',
  organisation: '昆明精工机械有限公司',
  username: 'unit.jgjx1',
  password: 'k7mpa-w3xqe-t9hcn',
  expiresAt: '2026-11-25T02:00:00Z',
}

function anAccount(change: Partial<AccountSummary> = {}): AccountSummary {
  return {
    id: 'account-1',
    displayName: '李婷',
    username: 'unit.jgjx1',
    role: 'unit',
    duties: ['enters'],
    organisation: { id: 'unit-1', name: '昆明精工机械有限公司', kind: 'unit' },
    state: 'active',
    slipExpiresAt: null,
    lastUsedOn: '2026-11-20',
    disabledFrom: null,
    ...change,
  }
}

function aDetail(change: Partial<AccountDetail> = {}): AccountDetail {
  return {
    account: anAccount(),
    version: 3,
    givenAt: '2026-11-01T02:00:00Z',
    email: null,
    noLink: 'no-mail',
    history: [
      {
        id: 'act-1',
        kind: 'give',
        at: '2026-11-01T02:00:00Z',
        by: '张敏',
        byOffice: '呈贡区人力资源和社会保障局',
        duties: ['enters'],
        organisation: '昆明精工机械有限公司',
        reason: null,
      },
    ],
    permittedActions: ['change', 'slip', 'disable'],
    ...change,
  }
}

beforeEach(() => {
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(aReader())),
    http.get('/api/accounts/{id}', ({ response }) => response(200).json(aDetail())),
    http.get('/api/organisations', ({ response }) =>
      response(200).json({ items: [{ id: 'unit-1', name: '昆明精工机械有限公司', kind: 'unit' }], next: null }),
    ),
  )
})

function listed(items: AccountSummary[]) {
  server.use(http.get('/api/accounts', ({ response }) => response(200).json({ items, next: null })))
}

test('the list says where each account stands, and until when', async () => {
  listed([
    anAccount(),
    anAccount({ id: 'account-2', displayName: '王磊', state: 'slip', slipExpiresAt: '2026-11-25T02:00:00Z' }),
    anAccount({ id: 'account-3', displayName: '赵强', state: 'disabled' }),
  ])
  renderAt('/accounts')
  expect(await screen.findByText('使用中')).toBeInTheDocument()
  expect(screen.getByText(/账号条有效至 2026-11-25 10:00/)).toBeInTheDocument()
  expect(screen.getByText('已停用')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '王磊' })).toHaveAttribute('href', '/accounts/account-2')
})

test('an empty list says what to do next', async () => {
  listed([])
  renderAt('/accounts')
  expect(await screen.findByText(/点击“开通账号”/)).toBeInTheDocument()
})

test('whoever is of an authority is told that accounts are not theirs to give', async () => {
  const office = { id: 'o', name: '呈贡区卫生健康局', kind: 'authority', level: 'county', searches: true }
  server.use(http.get('/api/me', ({ response }) => response(200).json(aReader({}, office))))
  renderAt('/accounts')
  expect(await screen.findByText(/此页面供以下人员使用/)).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '账号' })).not.toBeInTheDocument()
})

test('an account is given only with all that it needs, and a refusal leaves what was typed', async () => {
  const sent: unknown[] = []
  server.use(
    http.post('/api/accounts', async ({ request, response }) => {
      sent.push(await request.json())
      return response.untyped(
        problem(409, 'duplicate', '重复', [
          { code: 'has-account-there', message: '此人在该单位已有一个启用的账号' },
        ]) as never,
      )
    }),
  )
  renderAt('/accounts/new?organisation=unit-1')
  fireEvent.click(await screen.findByRole('button', { name: '开通账号' }))
  expect(await screen.findByText('请填写姓名。')).toBeInTheDocument()
  expect(screen.getByText('请至少选择一项职责。')).toBeInTheDocument()
  expect(sent).toEqual([])

  fireEvent.change(screen.getByLabelText('姓名'), { target: { value: '孟根·图雅' } })
  fireEvent.change(screen.getByLabelText('公民身份号码'), { target: { value: '150102198503120014' } })
  fireEvent.click(screen.getByRole('checkbox', { name: /经办/ }))
  fireEvent.click(screen.getByRole('button', { name: '开通账号' }))
  expect(await screen.findByText('此人在该单位已有一个启用的账号')).toBeInTheDocument()
  expect(sent).toEqual([
    {
      organisationId: 'unit-1',
      displayName: '孟根·图雅',
      idNumber: '150102198503120014',
      email: null,
      duties: ['enters'],
    },
  ])
  expect(screen.getByLabelText('姓名')).toHaveValue('孟根·图雅')
})

test('a slip is shown once, to be printed, and is gone when it is closed', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  server.use(http.post('/api/accounts/{id}/slip', ({ response }) => response(200).json(SLIP)))
  renderAt('/accounts/account-1')
  fireEvent.click(await screen.findByRole('button', { name: '重置密码' }))
  const asked = await screen.findByRole('dialog', { name: '重置密码' })
  fireEvent.click(within(asked).getByRole('button', { name: '打印' }))
  const slip = await screen.findByRole('dialog', { name: '账号条' })
  expect(within(slip).getByText(SLIP.password)).toBeInTheDocument()
  fireEvent.click(within(slip).getByRole('button', { name: '打印' }))
  expect(print).toHaveBeenCalledOnce()
  fireEvent.click(within(slip).getByRole('button', { name: '完成' }))
  await waitFor(() => expect(screen.queryByText(SLIP.password)).not.toBeInTheDocument())
})

test('an account is disabled for a reason, and shows what came of it', async () => {
  const bodies: unknown[] = []
  server.use(
    http.post('/api/accounts/{id}/disable', async ({ request, response }) => {
      bodies.push([request.headers.get('If-Match'), await request.json()])
      return response(200).json(
        aDetail({ account: anAccount({ state: 'disabled' }), version: 4, permittedActions: ['enable'] }),
      )
    }),
  )
  renderAt('/accounts/account-1')
  fireEvent.click(await screen.findByRole('button', { name: '停用' }))
  const asked = await screen.findByRole('dialog', { name: '停用李婷的账号' })
  fireEvent.click(within(asked).getByRole('button', { name: '停用' }))
  expect(await within(asked).findByText('请填写原因。')).toBeInTheDocument()
  fireEvent.change(within(asked).getByLabelText(/^原因/), { target: { value: '调离' } })
  fireEvent.click(within(asked).getByRole('button', { name: '停用' }))
  expect(await screen.findByText('已停用')).toBeInTheDocument()
  expect(bodies).toEqual([['"3"', { reason: '调离' }]])
  expect(screen.getByRole('button', { name: '启用' })).toBeInTheDocument()
})

test('on an account that is not theirs to manage the reader is told why', async () => {
  server.use(
    http.get('/api/accounts/{id}', ({ response }) =>
      response(200).json(aDetail({ permittedActions: [], history: [] })),
    ),
  )
  renderAt('/accounts/account-1')
  expect(await screen.findByText(/它是您本人的账号/)).toBeInTheDocument()
  expect(screen.getByText(/没有办理记录/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '停用' })).not.toBeInTheDocument()
})

test('an account is moved to another office, whose version was seen', async () => {
  const bodies: unknown[] = []
  server.use(
    http.get('/api/organisations', ({ response }) =>
      response(200).json({ items: [{ id: 'unit-2', name: '呈贡区第一小学', kind: 'unit' }], next: null }),
    ),
    http.put('/api/accounts/{id}', async ({ request, response }) => {
      bodies.push([request.headers.get('If-Match'), await request.json()])
      return response(200).json(aDetail({ version: 4 }))
    }),
  )
  renderAt('/accounts/account-1')
  fireEvent.click(await screen.findByRole('button', { name: '调整职责或单位' }))
  const asked = await screen.findByRole('dialog', { name: '调整职责或单位' })
  const office = within(asked).getByRole('combobox', { name: '所在单位' })
  expect(within(asked).getByText('昆明精工机械有限公司')).toBeInTheDocument()
  fireEvent.mouseDown(office)
  fireEvent.click(await screen.findByText('呈贡区第一小学'))
  fireEvent.click(within(asked).getByRole('button', { name: /保\s?存/ }))
  await waitFor(() => expect(bodies).toEqual([['"3"', { organisationId: 'unit-2', email: null, duties: ['enters'] }]]))
})

test('whoever leaves hands over, and the page goes on with the successor', async () => {
  const bodies: unknown[] = []
  server.use(
    http.get('/api/accounts/{id}', ({ params, response }) =>
      response(200).json(
        params.id === 'account-2'
          ? aDetail({ account: anAccount({ id: 'account-2', displayName: '王磊' }) })
          : aDetail(),
      ),
    ),
    http.post('/api/accounts/{id}/hand-over', async ({ request, response }) => {
      bodies.push(await request.json())
      return response(200).json(aDetail({ account: anAccount({ id: 'account-2', displayName: '王磊' }) }))
    }),
  )
  renderAt('/accounts/account-1')
  fireEvent.click(await screen.findByRole('button', { name: '办理交接' }))
  const asked = await screen.findByRole('dialog', { name: '李婷离岗交接' })
  fireEvent.click(within(asked).getByRole('button', { name: '办理交接' }))
  expect(await within(asked).findByText('请填写离岗原因。')).toBeInTheDocument()
  fireEvent.change(within(asked).getByLabelText(/^离岗原因/), { target: { value: '调离' } })
  fireEvent.change(within(asked).getByLabelText(/^接任人姓名/), { target: { value: '王磊' } })
  fireEvent.change(within(asked).getByLabelText(/^接任人公民身份号码/), { target: { value: '150102198503120014' } })
  fireEvent.click(within(asked).getByRole('button', { name: '办理交接' }))
  expect(await screen.findByRole('heading', { name: '王磊' })).toBeInTheDocument()
  expect(bodies).toEqual([
    { reason: '调离', displayName: '王磊', idNumber: '150102198503120014', email: null, duties: ['enters'] },
  ])
})

test('a link is sent where there is an address, and otherwise the page says why not', async () => {
  let sent = 0
  server.use(
    http.get('/api/accounts/{id}', ({ response }) =>
      response(200).json(
        aDetail({ email: 'm***@example.org', noLink: null, permittedActions: ['change', 'slip', 'link', 'disable'] }),
      ),
    ),
    http.post('/api/accounts/{id}/link', ({ response }) => {
      sent += 1
      return response(200).json(aDetail({ email: 'm***@example.org', noLink: 'no-address' }))
    }),
  )
  renderAt('/accounts/account-1')
  fireEvent.click(await screen.findByRole('button', { name: '发送登录链接' }))
  const asked = await screen.findByRole('dialog', { name: '发送登录链接' })
  expect(within(asked).getByText(/m\*{3}@example\.org/)).toBeInTheDocument()
  fireEvent.click(within(asked).getByRole('button', { name: /发\s?送/ }))
  expect(await screen.findByText(/没有登记电子邮箱/)).toBeInTheDocument()
  expect(sent).toBe(1)
})
