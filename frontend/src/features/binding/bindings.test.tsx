import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { BindingDetail, OwnBinding } from '../../api/generated/schema'
import { aReader } from '../../testing/builders'
import { renderAt } from '../../testing/render'
import { http, problem, server } from '../../testing/server'

const person = aReader({ role: 'individual', displayName: '苏日娜', duties: [] }, null)

const asked = (state: OwnBinding['state']): OwnBinding => ({
  id: 'binding-1',
  name: '苏日娜',
  idNumberMask: '150**************4',
  askedAt: '2026-11-20T02:00:00Z',
  endsAt: '2026-12-04T02:00:00Z',
  state,
})

function aBinding(change: Partial<BindingDetail> = {}): BindingDetail {
  return {
    id: 'binding-1',
    version: 0,
    name: '苏日娜',
    idNumberMask: '150**************4',
    askedAt: '2026-11-20T02:00:00Z',
    endsAt: '2026-12-04T02:00:00Z',
    state: 'waiting',
    asker: { phone: '139****2345', registeredOn: '2026-11-19', phoneOfRecord: false },
    record: { talentId: 'talent-1', unitName: '呈贡机械厂', phone: '138****0000', admittedAt: '2026-01-10T02:00:00Z' },
    boundTo: null,
    permittedActions: ['confirm', 'refuse'],
    ...change,
  }
}

function ownAre(...bindings: OwnBinding[]) {
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(person)),
    http.get('/api/bindings/mine', ({ response }) => response(200).json(bindings)),
    http.get('/api/accounts/mine/history', ({ response }) =>
      response(200).json([{ id: 'act-1', kind: 'slip', at: '2026-11-01T02:00:00Z', byOffice: '呈贡机械厂' }]),
    ),
  )
}

function shown(detail: BindingDetail) {
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(aReader())),
    http.get('/api/bindings/{id}', ({ response }) => response(200).json(detail)),
  )
}

test('a person asks with name and number, which travel in no address', async () => {
  const sent: unknown[] = []
  let bindings: OwnBinding[] = []
  ownAre()
  server.use(
    http.get('/api/bindings/mine', ({ response }) => response(200).json(bindings)),
    http.post('/api/bindings', async ({ request, response }) => {
      sent.push(new URL(request.url).search, await request.json())
      bindings = [asked('waiting')]
      return response(200).json(asked('waiting'))
    }),
  )
  renderAt('/my-record/bind')
  fireEvent.click(await screen.findByRole('button', { name: '提交申请' }))
  expect(await screen.findByText('请填写姓名。')).toBeInTheDocument()
  expect(sent).toEqual([])
  fireEvent.change(screen.getByLabelText(/^姓名/), { target: { value: '苏日娜' } })
  fireEvent.change(screen.getByLabelText(/^公民身份号码/), { target: { value: '150102198503120014' } })
  fireEvent.click(screen.getByRole('button', { name: '提交申请' }))
  expect(await screen.findByText(/申请已提交。如有这份档案/)).toHaveTextContent('2026-12-04')
  expect(sent).toEqual(['', { name: '苏日娜', idNumber: '150102198503120014' }])
  expect(screen.queryByRole('button', { name: '提交申请' })).not.toBeInTheDocument()
})

test('what waits can be withdrawn, what is over asked for anew, and a reset of the password is seen', async () => {
  let bindings = [asked('waiting')]
  ownAre()
  server.use(
    http.get('/api/bindings/mine', ({ response }) => response(200).json(bindings)),
    http.post('/api/bindings/mine/withdraw', ({ response }) => {
      bindings = [asked('over')]
      return response(200).json(asked('over'))
    }),
  )
  renderAt('/my-record/bind')
  fireEvent.click(await screen.findByRole('button', { name: '撤回申请' }))
  expect(await screen.findByText(/没有得到确认/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '提交申请' })).toBeInTheDocument()
  expect(await screen.findByText('呈贡机械厂为您重置了密码')).toBeInTheDocument()
})

test('the office sees who asks beside the record, and confirms in the version that it saw', async () => {
  const sent: (string | null)[] = []
  shown(aBinding())
  server.use(
    http.post('/api/bindings/{id}/confirm', ({ request, response }) => {
      sent.push(request.headers.get('If-Match'))
      return response(200).json(aBinding({ state: 'confirmed', version: 1, permittedActions: [] }))
    }),
  )
  renderAt('/bindings/binding-1')
  expect(await screen.findByText('不一致，请向本人核实')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '查看档案' })).toHaveAttribute('href', '/talents/talent-1')
  fireEvent.click(screen.getByRole('button', { name: '确认是本人' }))
  const dialog = await screen.findByRole('dialog', { name: '确认苏日娜的绑定申请' })
  fireEvent.click(within(dialog).getByRole('button', { name: '确认是本人' }))
  expect(await screen.findByText('已确认')).toBeInTheDocument()
  expect(sent).toEqual(['"0"'])
})

test('a refusal needs a reason, and the server says what stands against an act', async () => {
  shown(aBinding({ boundTo: { phone: '137****1111', lastUsedOn: null } }))
  server.use(
    http.post('/api/bindings/{id}/refuse', ({ response }) =>
      response.untyped(
        problem(409, 'state-conflict', '状态冲突', [{ code: 'binding-decided', message: '已由他人处理' }]) as never,
      ),
    ),
  )
  renderAt('/bindings/binding-1')
  expect(await screen.findByText(/137\*{4}1111.*从未登录/)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '不予确认' }))
  const dialog = await screen.findByRole('dialog', { name: '不予确认苏日娜的绑定申请' })
  fireEvent.click(within(dialog).getByRole('button', { name: '不予确认' }))
  expect(await within(dialog).findByText('请填写原因。')).toBeInTheDocument()
  fireEvent.change(within(dialog).getByLabelText(/^原因/), { target: { value: '查无此人' } })
  fireEvent.click(within(dialog).getByRole('button', { name: '不予确认' }))
  expect(await screen.findByText('已由他人处理')).toBeInTheDocument()
})

test('an empty list says what will be there', async () => {
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(aReader())),
    http.get('/api/bindings', ({ response }) => response(200).json({ items: [], next: null })),
  )
  renderAt('/bindings')
  expect(await screen.findByText('没有等待确认的申请')).toBeInTheDocument()
})
