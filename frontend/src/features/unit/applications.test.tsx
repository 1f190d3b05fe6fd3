import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { UnitApplicationDetail } from '../../api/generated/schema'
import { aReader } from '../../testing/builders'
import { renderAt } from '../../testing/render'
import { http, lapsedSession, problem, server } from '../../testing/server'
import { aTerritory } from '../../testing/territory'

vi.mock('antd', async (original) => ({
  ...(await original<typeof import('antd')>()),
  Watermark: ({ children }: { children: React.ReactNode }) => children,
}))
// No pictures are drawn here.
vi.mock('./picture', () => ({
  pictureOf: (file: File) =>
    file.type === 'image/jpeg' ? Promise.resolve(file) : Promise.reject(new Error('no picture')),
  base64Of: () => Promise.resolve('/9j/4AAQ'),
}))

const ID = '01900000-0000-7000-8000-000000000700'
const OFFICE = {
  id: 'o',
  name: '呈贡区人力资源和社会保障局',
  kind: 'bureau' as const,
  level: 'county' as const,
  searches: true,
}
const sent: unknown[] = []

function anApplication(detail: Partial<UnitApplicationDetail> = {}): UnitApplicationDetail {
  return {
    application: {
      id: ID,
      name: '龙街合作社',
      uscc: '93530114MA6K00001X',
      territoryName: '呈贡区',
      bureau: OFFICE.name,
      state: 'waiting',
      appliedAt: '2026-11-20T09:00:00+08:00',
      decidedAt: null,
      reason: null,
      unitId: null,
    },
    territoryCode: '530114',
    shortName: null,
    nature: 'institution',
    industryCode: '8321',
    managedLikeCivilService: false,
    forPeopleWithoutUnit: false,
    address: null,
    headcount: 12,
    contactName: '苏日娜',
    contactPhoneMask: '139****2345',
    remark: null,
    applicant: '张敏',
    version: 0,
    permittedActions: ['withdraw'],
    ...detail,
  }
}

const become = (state: 'confirmed' | 'refused', more: object) =>
  anApplication({ application: { ...anApplication().application, state, ...more }, version: 1, permittedActions: [] })

beforeEach(() => {
  sent.length = 0
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => undefined
  server.use(
    http.get('/api/code-tables/{id}/entries', ({ response }) => response(200).json({ items: [], next: null })),
    http.get('/api/territories', ({ response }) =>
      response(200).json({ items: [aTerritory('530114', '呈贡区')], next: null }),
    ),
    http.get('/api/register/units/lines', ({ response }) =>
      response(200).json({ bureaus: [], authorities: [], departments: [] }),
    ),
  )
})

const individual = () =>
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(aReader({ role: 'individual', duties: [] }, null))),
  )
const officer = () => server.use(http.get('/api/me', ({ response }) => response(200).json(aReader({}, OFFICE))))

test('who is not signed in reads what is needed, and how to come in', async () => {
  server.use(http.get('/api/me', ({ response }) => response.untyped(lapsedSession())))
  renderAt('/apply')
  expect(await screen.findByRole('heading', { level: 1, name: '单位申请开办' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '登录后申请' })).toHaveAttribute('href', expect.stringContaining('apply'))
  expect(screen.queryByLabelText(/^单位名称/)).not.toBeInTheDocument()
})

test('a unit is applied for with a photograph, and what is refused is said at its place', async () => {
  individual()
  server.use(
    http.post('/api/unit-applications', async ({ request, response }) => {
      sent.push(await request.json())
      if (sent.length === 1) {
        return response.untyped(
          problem(422, 'validation-failed', '填写内容有误', [
            { pointer: '/proof', code: 'proof-kind', message: '请上传照片或扫描件' },
            { pointer: '/unit/uscc', code: 'uscc-checksum', message: '统一社会信用代码有误' },
          ]),
        ) as never
      }
      return response(200).json(anApplication())
    }),
    http.get('/api/unit-applications/{id}', ({ response }) => response(200).json(anApplication())),
  )
  renderAt('/apply')
  fireEvent.change(await screen.findByLabelText(/^单位名称/), { target: { value: '龙街合作社' } })
  fireEvent.click(screen.getByRole('button', { name: '提交申请' }))
  expect((await screen.findAllByText('请上传照片或扫描件')).length).toBe(2)
  const input = screen.getByTestId('proof')
  fireEvent.change(input, { target: { files: [new File(['x'], 'a.exe', { type: 'application/x-msdownload' })] } })
  expect(await screen.findByText(/这张照片打不开/)).toBeInTheDocument()
  fireEvent.change(input, { target: { files: [new File(['x'], 'a.jpg', { type: 'image/jpeg' })] } })
  expect(await screen.findByAltText('已选的证书照片')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '提交申请' }))
  expect(await screen.findByText(/申请已送达呈贡区人力资源和社会保障局/)).toBeInTheDocument()
  expect(sent[1]).toMatchObject({ proof: '/9j/4AAQ', unit: { name: '龙街合作社' } })
})

test('a bureau sees the certificate beside what was said, and confirms', async () => {
  officer()
  server.use(
    http.get('/api/unit-applications/{id}', ({ response }) =>
      response(200).json(anApplication({ permittedActions: ['confirm', 'refuse'] })),
    ),
    http.post('/api/unit-applications/{id}/confirm', async ({ request, response }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() })
      return response(200).json(become('confirmed', { unitId: 'u1' }))
    }),
  )
  renderAt(`/unit-applications/${ID}`)
  expect(await screen.findByAltText('龙街合作社的登记证书')).toHaveAttribute(
    'src',
    `/api/unit-applications/${ID}/proof`,
  )
  expect(screen.getByText('139****2345')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '确认开办' }))
  expect(await screen.findByRole('link', { name: '为该单位开通账号' })).toHaveAttribute(
    'href',
    '/accounts/new?organisation=u1',
  )
  expect(sent).toEqual([{ match: '"0"', body: { reportsToId: null, authorityId: null, departmentId: null } }])
})

test('a refusal needs a reason, and its reader is shown the way to apply again', async () => {
  officer()
  server.use(
    http.get('/api/unit-applications/{id}', ({ response }) =>
      response(200).json(anApplication({ permittedActions: ['confirm', 'refuse'] })),
    ),
    http.post('/api/unit-applications/{id}/refuse', async ({ request, response }) => {
      sent.push(await request.json())
      return response(200).json(become('refused', { reason: '照片不清楚' }))
    }),
  )
  renderAt(`/unit-applications/${ID}`)
  fireEvent.click(await screen.findByRole('button', { name: /^退\s?回$/ }))
  const asked = await screen.findByRole('dialog')
  fireEvent.click(within(asked).getByRole('button', { name: /^退\s?回$/ }))
  expect(await within(asked).findByText('请填写原因。')).toBeInTheDocument()
  fireEvent.change(within(asked).getByLabelText(/^原因/), { target: { value: '照片不清楚' } })
  fireEvent.click(within(asked).getByRole('button', { name: /^退\s?回$/ }))
  expect(await screen.findByText('理由：照片不清楚')).toBeInTheDocument()
  expect(sent).toEqual([{ reason: '照片不清楚' }])
})

test('a person without applications is told how one is made, a bureau filters its own', async () => {
  individual()
  server.use(http.get('/api/unit-applications', ({ response }) => response(200).json({ items: [], next: null })))
  renderAt('/unit-applications')
  expect(await screen.findByText('您还没有提出过申请')).toBeInTheDocument()
  expect(screen.getAllByRole('link', { name: '单位申请开办' })[0]).toHaveAttribute('href', '/apply')
  await waitFor(() => expect(screen.queryByLabelText('办理情况')).not.toBeInTheDocument())
})
