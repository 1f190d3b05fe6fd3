import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { TalentSummary } from '../../api/generated/schema'
import { aReader } from '../../testing/builders'
import { aForm, codeTables } from '../../testing/form'
import { renderAt } from '../../testing/render'
import { http, problem, server } from '../../testing/server'
import { aTalent } from '../../testing/talent'
import { rememberAsked } from './memory'

const NUMBER = '150102198503120014'
const bodies: unknown[] = []
const addresses: string[] = []

const found: TalentSummary = {
  id: 'talent-1',
  name: '苏日娜',
  idNumberMask: '150**************4',
  sex: '2',
  birthYear: 1985,
  unitName: '昆明精工机械有限公司',
  territoryName: '呈贡区',
  admittedAt: '2026-11-10T09:00:00+08:00',
  categories: [{ category: 'professional', tier: 'senior' }],
}

/** The register answers every search with these, page by page. */
function register(...pages: TalentSummary[][]) {
  server.use(
    http.post('/api/talents/search', async ({ request, response }) => {
      const body = await request.json()
      bodies.push(body)
      addresses.push(request.url)
      const at = Number(body.cursor ?? 0)
      return response(200).json({ items: pages[at] ?? [], next: at + 1 < pages.length ? String(at + 1) : null })
    }),
    http.get('/api/talents/{id}', ({ query, response }) => {
      addresses.push(`purpose=${query.get('purpose')}`)
      return response(200).json(aTalent())
    }),
  )
}

function signedIn(me = aReader()) {
  server.use(http.get('/api/me', ({ response }) => response(200).json(me)))
}

beforeEach(() => {
  bodies.length = 0
  addresses.length = 0
  sessionStorage.clear()
  rememberAsked(undefined)
  signedIn()
  server.use(
    codeTables,
    http.get('/api/form', ({ response }) => response(200).json(aForm())),
  )
})

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const search = () => fireEvent.click(screen.getByText('查询'))

async function choosePurpose() {
  fireEvent.mouseDown(await screen.findByLabelText('查询用途'))
  fireEvent.click(await screen.findByTitle('政府决策'))
}

test('a bureau says what for before anything is asked', async () => {
  register([found])
  renderAt('/talents')
  await screen.findByLabelText('姓名')
  write('姓名', '日娜')
  search()
  expect(await screen.findByText('请选择查询用途。')).toBeInTheDocument()
  expect(bodies).toEqual([])
  await choosePurpose()
  search()
  expect(await screen.findByRole('link', { name: '苏日娜' })).toHaveAttribute('href', '/talents/talent-1')
  expect(await screen.findByText('女性 1985')).toBeInTheDocument()
  expect(bodies).toEqual([
    {
      text: '日娜',
      idNumber: null,
      category: null,
      tier: null,
      territory: null,
      engaged: false,
      purpose: 'decision',
      cursor: null,
    },
  ])
})

test('a unit is not asked what for', async () => {
  signedIn(
    aReader({ role: 'unit' }, { id: 'u', name: '昆明精工机械有限公司', kind: 'unit', level: null, searches: true }),
  )
  register([found])
  renderAt('/talents')
  await screen.findByLabelText('姓名')
  expect(screen.queryByLabelText('查询用途')).not.toBeInTheDocument()
  search()
  expect(await screen.findByText('共 1 人')).toBeInTheDocument()
})

test('an ID number travels in the body alone, and the list is there again on the way back', async () => {
  register([found])
  sessionStorage.setItem('purpose', 'decision')
  renderAt('/talents')
  await screen.findByLabelText('证件号码')
  write('证件号码', ` ${NUMBER} `)
  search()
  fireEvent.click(await screen.findByRole('link', { name: '苏日娜' }))
  expect(await screen.findByText(/四\(二\)1\(3\)/)).toBeInTheDocument()
  expect(await screen.findByText('主任工程师')).toBeInTheDocument()
  expect(screen.getByText('139****2345')).toBeInTheDocument()
  fireEvent.click(screen.getByText('返回查询'))
  expect(await screen.findByRole('link', { name: '苏日娜' })).toBeInTheDocument()
  expect(screen.getByLabelText('证件号码')).toHaveValue(NUMBER)
  expect(bodies[0]).toMatchObject({ idNumber: NUMBER })
  expect(addresses.join()).toContain('purpose=decision')
  expect(addresses.join() + Object.values({ ...sessionStorage, ...localStorage }).join()).not.toContain(NUMBER)
})

test('the filters of a link are asked at once, and more comes when wanted', async () => {
  register([found], [{ ...found, id: 'talent-2', name: '王磊' }])
  sessionStorage.setItem('purpose', 'decision')
  renderAt('/talents?category=professional&tier=senior')
  expect(await screen.findByText('已显示 1 人，后面还有')).toBeInTheDocument()
  fireEvent.click(screen.getByText('加载更多'))
  expect(await screen.findByRole('link', { name: '王磊' })).toBeInTheDocument()
  expect(bodies).toMatchObject([
    { category: 'professional', tier: 'senior', cursor: null },
    { category: 'professional', tier: 'senior', cursor: '1' },
  ])
})

test('more that does not come leaves what is there, says why, and comes at the next try', async () => {
  register([found], [{ ...found, id: 'talent-2', name: '王磊' }])
  sessionStorage.setItem('purpose', 'decision')
  renderAt('/talents?category=professional')
  const more = await screen.findByText('加载更多')
  server.use(
    http.post('/api/talents/search', ({ response }) => response.untyped(problem(500, 'internal', '系统出错')), {
      once: true,
    }),
  )
  fireEvent.click(more)
  expect(await screen.findByText('系统出错')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '苏日娜' })).toBeInTheDocument()
  fireEvent.click(screen.getByText('加载更多'))
  expect(await screen.findByRole('link', { name: '王磊' })).toBeInTheDocument()
  expect(screen.queryByText('系统出错')).not.toBeInTheDocument()
})

test('purposes that did not come can be asked for again', async () => {
  register([found])
  server.use(
    http.get('/api/code-tables/{id}/entries', ({ params, response }) =>
      params.id === 'purpose' ? response.untyped(problem(500, 'internal', '系统出错')) : undefined,
    ),
  )
  renderAt('/talents/talent-1')
  expect(await screen.findByText('选项没有加载出来。')).toBeInTheDocument()
  server.use(codeTables)
  fireEvent.click(screen.getByText('重试'))
  await waitFor(() => expect(screen.queryByText('重试')).not.toBeInTheDocument())
  await choosePurpose()
  expect(await screen.findByText('主任工程师')).toBeInTheDocument()
})

test('nobody found, and a refusal, each say what to do', async () => {
  sessionStorage.setItem('purpose', 'decision')
  register([])
  renderAt('/talents?category=professional')
  expect(await screen.findByText('没有找到符合条件的人才')).toBeInTheDocument()
  server.use(
    http.post('/api/talents/search', ({ response }) =>
      response.untyped(problem(422, 'validation-failed', '填写有误', [{ code: 'x', message: '请输入姓名中的文字。' }])),
    ),
  )
  write('姓名', '·')
  search()
  expect(await screen.findByText('请输入姓名中的文字。')).toBeInTheDocument()
})

test('a record opened by a link asks what for first', async () => {
  register([found])
  renderAt('/talents/talent-1')
  expect(await screen.findByText('请先选择查询用途')).toBeInTheDocument()
  expect(addresses).toEqual([])
  await choosePurpose()
  expect(await screen.findByText('主任工程师')).toBeInTheDocument()
})

test('those who are engaged here are asked for by themselves, and the address says so', async () => {
  signedIn(aReader({ role: 'unit' }, { id: 'u', kind: 'unit', name: '引进单位', level: null, searches: true }))
  register([found])
  renderAt('/talents')
  fireEvent.click(await screen.findByLabelText('柔性引进到这里的（人事关系在其他单位）'))
  expect(await screen.findByRole('link', { name: '苏日娜' })).toBeInTheDocument()
  expect(bodies).toEqual([expect.objectContaining({ engaged: true, text: null })])
})
