import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { OfficeDetail } from '../../api/generated/schema'
import { aReader } from '../../testing/builders'
import { anOffice, aPerson, aResponsibleListed, OFFICE_ID } from '../../testing/office'
import { renderAt } from '../../testing/render'
import { http, problem, server } from '../../testing/server'

vi.mock('antd', async (original) => ({
  ...(await original<typeof import('antd')>()),
  Watermark: ({ children }: { children: React.ReactNode }) => children,
}))

const asked: (string | null)[] = []
const sent: { match: string | null; body: unknown }[] = []
const below = {
  id: 'a1',
  name: '呈贡区教育体育局',
  kind: 'authority',
  level: 'county',
  territoryName: '呈贡区',
  units: 3,
  subordinates: 1,
} as const

function offices(detail: OfficeDetail = anOffice()) {
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(aReader())),
    http.get('/api/offices/{id}', ({ response }) => response(200).json(detail)),
    http.get('/api/offices/{id}/responsible-persons', ({ response }) =>
      response(200).json([
        { role: 'leader', person: aPerson(), until: null, actor: '张敏', namedBy: '呈贡区人力资源和社会保障局' },
        {
          role: 'leader',
          person: aPerson({ name: '乌云', namedAt: '2025-01-05T01:00:00Z' }),
          until: '2026-11-01T01:00:00Z',
          actor: '张敏',
          namedBy: null,
        },
      ]),
    ),
    http.get('/api/offices/{id}/subordinates', ({ params, response }) =>
      response(200).json({
        items: params.id === 'a1' ? [{ ...below, id: 'a2', name: '下级教育局', subordinates: 0 }] : [below],
        next: null,
      }),
    ),
    http.get('/api/responsible-persons', ({ request, response }) => {
      asked.push(new URL(request.url).searchParams.get('state'))
      return response(200).json({
        items: [
          aResponsibleListed(),
          aResponsibleListed({ id: 'x', name: '官渡区人社局', state: 'named', technical: aPerson({ name: '段文斌' }) }),
        ],
        next: null,
      })
    }),
    http.get('/api/responsible-persons/due', ({ response }) =>
      response(200).json({
        dueOn: '2099-12-31',
        past: false,
        note: '报自治区中心',
        version: 4,
        permittedActions: ['set-due'],
      }),
    ),
  )
}

beforeEach(() => {
  asked.length = 0
  sent.length = 0
})

const refusal = (pointer: string, code: string, message: string) =>
  problem(422, 'validation-failed', '填写内容有误', [{ pointer, code, message }])

test('the tree unfolds by keys, each office a link with its units counted', async () => {
  offices()
  renderAt('/offices')
  expect(await screen.findByRole('link', { name: '呈贡区教育体育局' })).toHaveAttribute('href', '/offices/a1')
  expect(screen.getByText('行业主管部门 · 单位 3 个 · 下级机构 1 个')).toBeInTheDocument()
  const unfold = screen.getByRole('button', { name: '呈贡区教育体育局的下级机构' })
  expect(unfold).toHaveAttribute('aria-expanded', 'false')
  unfold.focus()
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByRole('link', { name: '下级教育局' })).toBeInTheDocument()
  expect(unfold).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByRole('link', { name: '负责人员登记表' })).toHaveAttribute('href', '/responsible-persons')
})

test('an office shows who answers for it, who did, and what is within it', async () => {
  offices()
  renderAt(`/offices/${OFFICE_ID}`)
  const leader = await screen.findByRole('region', { name: '分管领导' })
  expect(within(leader).getByText('139****0005')).toBeInTheDocument()
  expect(within(screen.getByRole('region', { name: '技术负责人' })).getByText('未登记')).toBeInTheDocument()
  expect(screen.getByText('请在 2026-12-31 前登记两名负责人员。')).toBeInTheDocument()
  expect(screen.getByText('人才服务中心')).toBeInTheDocument()
  expect(await screen.findByText('2025-01-05 至 2026-11-01')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /更\s?名/ })).not.toBeInTheDocument()
})

test('only who is written anew is sent, in the version that was read, and a refusal stands at its field', async () => {
  offices()
  server.use(
    http.put('/api/offices/{id}/responsible-persons', async ({ request, response }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() })
      return response.untyped(refusal('/technical/mobile', 'mobile-missing', '请填写手机号码。')) as never
    }),
  )
  renderAt(`/offices/${OFFICE_ID}`)
  fireEvent.click(await screen.findByRole('button', { name: '更换或修改' }))
  const technical = within(screen.getByRole('group', { name: '技术负责人' }))
  fireEvent.change(technical.getByLabelText(/^姓名/), { target: { value: '赵强' } })
  fireEvent.change(technical.getByLabelText(/^职务/), { target: { value: '科员' } })
  fireEvent.change(technical.getByLabelText(/^办公电话/), { target: { value: '0871-1234567' } })
  expect(screen.getByText('现为 139****0005，同一人不填则不变，换人须重填')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: /保\s?存/ }))
  expect((await technical.findAllByText('请填写手机号码。')).length).toBe(1)
  expect(technical.getByLabelText(/^姓名/)).toHaveValue('赵强')
  expect(sent).toEqual([
    {
      match: '"1"',
      body: {
        leader: null,
        technical: { name: '赵强', post: '科员', officePhone: '0871-1234567', mobile: null, email: null },
      },
    },
  ])
})

test('the list is filtered by its address and says who has not named theirs', async () => {
  offices()
  renderAt('/responsible-persons?state=missing')
  expect(await screen.findByRole('link', { name: '呈贡区人力资源和社会保障局' })).toHaveAttribute(
    'href',
    `/offices/${OFFICE_ID}`,
  )
  expect(asked).toEqual(['missing'])
  expect(screen.getAllByText('未登记齐').length).toBeGreaterThan(0)
  expect(screen.getByText('段文斌 · 副局长')).toBeInTheDocument()
  expect(screen.getByText('请于 2099-12-31 前报送。')).toBeInTheDocument()
  expect(screen.getByText('报自治区中心')).toBeInTheDocument()
})

test('nobody lacking says that there is nothing to do', async () => {
  offices()
  server.use(http.get('/api/responsible-persons', ({ response }) => response(200).json({ items: [], next: null })))
  renderAt('/responsible-persons?state=overdue')
  expect(await screen.findByText('您管理范围内没有未登记的机构，不需要催报。')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '查看全部机构' })).toHaveAttribute('href', '/responsible-persons')
})

test('the region sets the day, and a day that is over is refused at its field', async () => {
  offices()
  server.use(
    http.put('/api/responsible-persons/due', async ({ request, response }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() })
      return response.untyped(refusal('/dueOn', 'due-is-past', '截止日期不能早于今天。')) as never
    }),
  )
  renderAt('/responsible-persons')
  fireEvent.click(await screen.findByRole('button', { name: '设定期限' }))
  fireEvent.change(screen.getByLabelText(/^截止日期/), { target: { value: '2017-05-19' } })
  fireEvent.click(screen.getByRole('button', { name: /保\s?存/ }))
  expect((await screen.findAllByText('截止日期不能早于今天。')).length).toBe(2)
  expect(sent).toEqual([{ match: '"4"', body: { dueOn: '2017-05-19', note: '报自治区中心' } }])
})

test('the workbook asks for the second factor, and only bureaus within are offered it', async () => {
  offices()
  server.use(
    http.get(
      '/api/responsible-persons/workbook',
      ({ response }) =>
        response.untyped(
          problem(403, 'step-up-required', '需要再次验证身份', [
            { code: 'step-up-required', message: '请输入验证码。' },
          ]),
        ) as never,
    ),
  )
  const { unmount } = renderAt('/responsible-persons')
  fireEvent.click(await screen.findByRole('button', { name: '下载登记表' }))
  expect(await screen.findByRole('dialog', { name: '需要再次验证身份' })).toBeInTheDocument()
  unmount()
  const authority = { id: 'o', name: '呈贡区教育体育局', kind: 'authority', level: 'county', searches: true }
  server.use(http.get('/api/me', ({ response }) => response(200).json(aReader({}, authority))))
  renderAt('/responsible-persons')
  await screen.findByText('共 2 个机构')
  expect(screen.queryByRole('button', { name: '下载登记表' })).not.toBeInTheDocument()
})

test('a division is changed in its version, and an office is opened beside a bureau', async () => {
  offices()
  server.use(
    http.put('/api/divisions/{id}', async ({ request, response }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() })
      return response(200).json(anOffice())
    }),
    http.post('/api/offices/{id}/subordinates', async ({ request, response }) => {
      sent.push({ match: null, body: await request.json() })
      return response.untyped(refusal('/name', 'required', '请填写机构名称。')) as never
    }),
    http.get('/api/register/units/lines', ({ response }) =>
      response(200).json({ bureaus: [], authorities: [], departments: [] }),
    ),
  )
  renderAt(`/offices/${OFFICE_ID}`)
  fireEvent.click(await screen.findByRole('button', { name: '修改“人才服务中心”' }))
  const dialog = await screen.findByRole('dialog', { name: '修改内设机构' })
  fireEvent.click(within(dialog).getByRole('radio', { name: '规划督查' }))
  fireEvent.click(within(dialog).getByRole('button', { name: /保\s?存/ }))
  await waitFor(() =>
    expect(sent).toEqual([{ match: '"2"', body: { name: '人才服务中心', duty: 'planning', phone: '0871-6900004' } }]),
  )
  fireEvent.click(screen.getByRole('button', { name: '设立主管部门' }))
  const opening = await screen.findByRole('dialog', { name: '在呈贡区人力资源和社会保障局设立主管部门' })
  fireEvent.click(within(opening).getByRole('button', { name: /设\s?立/ }))
  expect((await within(opening).findAllByText('请填写机构名称。')).length).toBe(2)
  expect(sent.at(-1)?.body).toEqual({ kind: 'authority', name: '', shortName: null, authorityId: null })
})
