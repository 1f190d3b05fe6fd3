import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { UnitDetail } from '../../api/generated/schema'
import { aReader } from '../../testing/builders'
import { renderAt } from '../../testing/render'
import { http, problem, server } from '../../testing/server'
import { aTerritory } from '../../testing/territory'
import { aUnit, aUnitListed, UNIT_ID } from '../../testing/unit'

vi.mock('antd', async (original) => ({
  ...(await original<typeof import('antd')>()),
  Watermark: ({ children }: { children: React.ReactNode }) => children,
}))

const asked: URLSearchParams[] = []
const sent: { match: string | null; body: unknown }[] = []
const entry = {
  shortName: null,
  nameEn: null,
  parent: null,
  selectable: true,
  validFrom: null,
  validTo: null,
  replacedBy: null,
  attributes: {},
}

function register(detail: UnitDetail = aUnit()) {
  server.use(
    http.get('/api/register/units', ({ request, response }) => {
      asked.push(new URL(request.url).searchParams)
      return response(200).json({
        items: [aUnitListed(), aUnitListed({ id: '2', name: '旧址小学', state: 'closed' })],
        next: null,
      })
    }),
    http.get('/api/register/units/{id}', ({ response }) => response(200).json(detail)),
    http.get('/api/register/units/{id}/history', ({ response }) =>
      response(200).json([
        {
          version: 1,
          action: 'edit',
          at: '2026-11-20T09:00:00+08:00',
          actor: '张敏',
          office: '呈贡区人力资源和社会保障局',
          reason: '更名登记',
          changes: [
            { field: 'name', before: '旧名小学', after: '呈贡区第一小学' },
            { field: 'nature', before: 'agency', after: 'institution' },
            { field: 'headcount', before: null, after: '85' },
          ],
        },
      ]),
    ),
  )
}

beforeEach(() => {
  asked.length = 0
  sent.length = 0
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(aReader())),
    http.get('/api/code-tables/{id}/entries', ({ params, response }) =>
      response(200).json({
        items:
          params.id === 'industry'
            ? [{ ...entry, code: '8321', name: '普通小学教育' }]
            : [
                { ...entry, code: 'institution', name: '事业单位' },
                { ...entry, code: 'agency', name: '机关' },
              ],
        next: null,
      }),
    ),
    http.get('/api/territories', ({ response }) =>
      response(200).json({ items: [aTerritory('530114', '呈贡区')], next: null }),
    ),
    http.get('/api/register/units/lines', ({ response }) =>
      response(200).json({
        bureaus: [{ id: 'b', name: '呈贡区人力资源和社会保障局', level: 'county' }],
        authorities: [{ id: 'a', name: '呈贡区教育体育局', level: 'county' }],
        departments: [],
      }),
    ),
  )
})

test('the register lists units and is filtered by the address, and by what is typed outside of it', async () => {
  register()
  renderAt('/units?state=open')
  expect(await screen.findByRole('link', { name: '呈贡区第一小学' })).toHaveAttribute('href', `/units/${UNIT_ID}`)
  expect(screen.getByText('共 2 个单位')).toBeInTheDocument()
  expect(screen.getByText('已注销')).toBeInTheDocument()
  expect((await screen.findAllByText('事业单位')).length).toBeGreaterThan(0)
  fireEvent.change(screen.getByLabelText('查找'), { target: { value: '一小' } })
  await waitFor(() => expect(asked.at(-1)?.get('text')).toBe('一小'))
  expect(asked.at(-1)?.get('state')).toBe('open')
  expect(window.location.href).not.toContain('一小')
  expect(screen.getByRole('link', { name: '开办单位' })).toHaveAttribute('href', '/units/new')
})

test('whoever is of an authority reads the register and is offered no opening', async () => {
  register(aUnit({ permittedActions: [] }))
  const office = { id: 'o', name: '呈贡区教育体育局', kind: 'authority', level: 'county', searches: true }
  server.use(http.get('/api/me', ({ response }) => response(200).json(aReader({}, office))))
  renderAt('/units')
  expect(await screen.findByRole('link', { name: '呈贡区第一小学' })).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '开办单位' })).not.toBeInTheDocument()
})

test('a unit is shown with its line, its number masked, and what became of it', async () => {
  register()
  renderAt(`/units/${UNIT_ID}`)
  expect(await screen.findByRole('heading', { level: 1, name: '呈贡区第一小学' })).toBeInTheDocument()
  for (const words of ['云南省昆明市呈贡区', '呈贡区教育体育局', '139****2345', '85']) {
    expect(screen.getByText(words)).toBeInTheDocument()
  }
  expect(await screen.findByText('普通小学教育')).toBeInTheDocument()
  expect(await screen.findByText('单位性质：机关 → 事业单位')).toBeInTheDocument()
  expect(screen.getByText('职工人数：— → 85')).toBeInTheDocument()
  expect(screen.getByText('原因：更名登记')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '恢复' })).not.toBeInTheDocument()
})

test('a unit is moved to where its line is shown, with a reason', async () => {
  register(aUnit({ version: 3 }))
  server.use(
    http.post('/api/register/units/{id}/move', async ({ request, response }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() })
      if (sent.length === 1) {
        return response.untyped(
          problem(422, 'validation-failed', '填写内容有误', [
            { pointer: '/reason', code: 'required', message: '请填写变更原因' },
          ]),
        ) as never
      }
      return response(200).json(aUnit({ version: 4 }))
    }),
  )
  renderAt(`/units/${UNIT_ID}`)
  fireEvent.click(await screen.findByRole('button', { name: '变更隶属' }))
  expect(await screen.findByRole('button', { name: /^行政区划/ })).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: /^变\s?更$/ }))
  expect((await screen.findAllByText('请填写变更原因')).length).toBeGreaterThan(0)
  fireEvent.change(screen.getByLabelText(/^变更原因/), { target: { value: '隶属关系调整' } })
  fireEvent.click(screen.getByRole('button', { name: /^变\s?更$/ }))
  expect(await screen.findByRole('button', { name: '变更隶属' })).toBeInTheDocument()
  expect(sent[1]).toMatchObject({ match: '"3"', body: { territoryCode: '530114', reason: '隶属关系调整' } })
})

test('what is refused in the form is said at its field, and what was typed stays', async () => {
  register()
  server.use(
    http.post('/api/register/units', async ({ request, response }) => {
      sent.push({ match: null, body: await request.json() })
      return response.untyped(
        problem(422, 'validation-failed', '填写内容有误', [
          { pointer: '/unit/uscc', code: 'uscc-checksum', message: '统一社会信用代码有误' },
        ]),
      ) as never
    }),
  )
  renderAt('/units/new')
  fireEvent.change(await screen.findByLabelText(/^单位名称/), { target: { value: '新单位' } })
  fireEvent.change(screen.getByLabelText(/^统一社会信用代码/), { target: { value: '123' } })
  fireEvent.click(screen.getByRole('button', { name: /所在地|行政区划|请选择/ }))
  await userEvent.click(await screen.findByRole('button', { name: /呈贡区/ }))
  fireEvent.click(screen.getByRole('button', { name: /开\s?办/ }))
  expect((await screen.findAllByText('统一社会信用代码有误')).length).toBe(2)
  expect(screen.getByLabelText(/^单位名称/)).toHaveValue('新单位')
  expect(sent[0]?.body).toMatchObject({
    unit: { name: '新单位', uscc: '123', contactPhone: null, headcount: null },
    territoryCode: '530114',
    reportsToId: null,
  })
})

test('a change is of the version that was read, and whoever comes second is told', async () => {
  register()
  server.use(
    http.put('/api/register/units/{id}', async ({ request, response }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() })
      return response.untyped(
        problem(412, 'version-mismatch', '内容已被他人修改', [
          { pointer: '', code: 'version-mismatch', message: '请刷新后核对再保存。' },
        ]),
      ) as never
    }),
  )
  renderAt(`/units/${UNIT_ID}`)
  fireEvent.click(await screen.findByRole('button', { name: /修\s?改/ }))
  expect(screen.getByText('现为 139****2345，不填则不变')).toBeInTheDocument()
  fireEvent.change(screen.getByLabelText(/^单位名称/), { target: { value: '改名小学' } })
  expect(screen.getByLabelText('职工人数')).toHaveValue('85')
  fireEvent.change(screen.getByLabelText('职工人数'), { target: { value: '约90人' } })
  fireEvent.click(screen.getByRole('button', { name: /保\s?存/ }))
  expect(await screen.findByText('请刷新后核对再保存。')).toBeInTheDocument()
  expect(screen.getByLabelText(/^单位名称/)).toHaveValue('改名小学')
  expect(screen.getByRole('button', { name: '刷新后重填' })).toBeInTheDocument()
  expect(sent[0]).toMatchObject({
    match: '"3"',
    body: { name: '改名小学', headcount: 90, contactName: '其木格', contactPhone: null },
  })
})

test('a unit is closed with a reason, and told who is left where it cannot be', async () => {
  register()
  server.use(
    http.post('/api/register/units/{id}/close', async ({ request, response }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() })
      return response.untyped(
        problem(409, 'state-conflict', '当前状态不允许此操作', [
          { pointer: '', code: 'unit-not-empty', message: '该单位还有 3 名在库人才、1 份未办结的申报。' },
        ]),
      ) as never
    }),
  )
  renderAt(`/units/${UNIT_ID}`)
  fireEvent.click(await screen.findByRole('button', { name: /注\s?销/ }))
  const dialog = await screen.findByRole('dialog', { name: '注销“呈贡区第一小学”' })
  const ok = within(dialog).getByRole('button', { name: /注\s?销/ })
  fireEvent.click(ok)
  expect(await within(dialog).findByText('请填写原因。')).toBeInTheDocument()
  expect(sent).toEqual([])
  fireEvent.change(within(dialog).getByLabelText(/^原因/), { target: { value: '单位撤并' } })
  fireEvent.click(ok)
  expect(await within(dialog).findByText('该单位还有 3 名在库人才、1 份未办结的申报。')).toBeInTheDocument()
  expect(sent).toEqual([{ match: '"3"', body: { reason: '单位撤并' } }])
})
