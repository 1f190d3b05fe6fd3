import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http as anyHttp, delay } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Role } from '../session/reader'
import { aReader } from '../testing/builders'
import { aWaiting, waitingAre } from '../testing/declaration'
import { aDraftServer, DRAFT } from '../testing/draft'
import { anOffice, aResponsibleListed, OFFICE_ID } from '../testing/office'
import { renderAt } from '../testing/render'
import { http, problem, server } from '../testing/server'
import { aTalent } from '../testing/talent'
import { aUnit, UNIT_ID } from '../testing/unit'

vi.mock('antd', async (original) => ({
  ...(await original<typeof import('antd')>()),
  Watermark: ({ children }: { children: React.ReactNode }) => children,
}))
vi.mock('../features/statistics/Chart', () => ({ Chart: () => null }))

/** Every place that shows something of the server's: who opens it, what it asks for, and what it says when that came. */
const places: [string, Role, string, string | RegExp][] = [
  ['/', 'individual', '/api/declarations', '正在由呈贡区第一小学审核，您暂时不需要办理。'],
  ['/declarations', 'individual', '/api/declarations', '苏日娜'],
  [`/declarations/${DRAFT}`, 'individual', `/api/declarations/${DRAFT}`, '办理进度'],
  [`/declarations/${DRAFT}/edit`, 'unit', '/api/form', '现任岗位'],
  ['/', 'county', '/api/declarations/waiting', '份申报等待审核'],
  ['/review', 'county', '/api/declarations/waiting', '苏日娜'],
  [`/review/${DRAFT}`, 'county', `/api/declarations/${DRAFT}`, '申报内容'],
  ['/talents?category=professional', 'county', '/api/talents/search', '没有找到符合条件的人才'],
  ['/talents/talent-1', 'county', '/api/talents/talent-1', '主任工程师'],
  ['/my-record', 'individual', '/api/talents/mine', '主任工程师'],
  ['/statistics', 'county', '/api/statistics/talents', '还没有可统计的人才'],
  ['/units', 'county', '/api/register/units', '没有找到单位'],
  [`/units/${UNIT_ID}`, 'county', `/api/register/units/${UNIT_ID}`, '呈贡一小'],
  ['/offices', 'county', `/api/offices/${OFFICE_ID}/subordinates`, '没有下级机构'],
  [`/offices/${OFFICE_ID}`, 'county', `/api/offices/${OFFICE_ID}`, '呈贡区人社局'],
  ['/responsible-persons', 'county', '/api/responsible-persons', '未登记齐'],
]

beforeEach(() => sessionStorage.setItem('purpose', 'review'))
afterEach(() => sessionStorage.clear())

function everythingAnswers(role: Role, path: string) {
  const inReview: Parameters<typeof aDraftServer>[0] = {
    state: 'in-review',
    step: 'unit',
    permittedActions: ['recall'],
  }
  const draft = aDraftServer(path.endsWith('/edit') ? {} : inReview)
  server.use(
    // Before what answers for any one declaration.
    ...waitingAre(aWaiting()),
    ...draft.handlers,
    http.get('/api/me', ({ response }) =>
      response(200).json(role === 'individual' ? aReader({ role }, null) : aReader({ role })),
    ),
    http.get('/api/declarations', ({ response }) =>
      response(200).json({ items: [aWaiting({ id: DRAFT })], next: null }),
    ),
    http.get('/api/units', ({ response }) =>
      response(200).json({ items: [{ id: 'u', name: '呈贡区第一小学', territoryName: '呈贡区' }], next: null }),
    ),
    http.post('/api/talents/search', ({ response }) => response(200).json({ items: [], next: null })),
    http.get('/api/talents/mine', ({ response }) => response(200).json(aTalent())),
    http.get('/api/talents/{id}', ({ response }) => response(200).json(aTalent())),
    http.get('/api/territories', ({ response }) => response(200).json({ items: [], next: null })),
    http.get('/api/register/units', ({ response }) => response(200).json({ items: [], next: null })),
    http.get('/api/register/units/{id}', ({ response }) => response(200).json(aUnit())),
    http.get('/api/register/units/{id}/history', ({ response }) => response(200).json([])),
    http.get('/api/offices/{id}', ({ response }) => response(200).json(anOffice())),
    http.get('/api/offices/{id}/subordinates', ({ response }) => response(200).json({ items: [], next: null })),
    http.get('/api/offices/{id}/responsible-persons', ({ response }) => response(200).json([])),
    http.get('/api/responsible-persons', ({ response }) =>
      response(200).json({ items: [aResponsibleListed()], next: null }),
    ),
    http.get('/api/responsible-persons/due', ({ response }) =>
      response(200).json({ dueOn: null, past: false, note: null, version: 0, permittedActions: [] }),
    ),
    http.get('/api/statistics/talents', ({ response }) => response(200).json({ asOf: '', cells: [] } as never)),
  )
}

/** The next answer from an address is a refusal, after a moment. */
function nextRefuses(address: string, refusal: () => Response) {
  const once = { once: true }
  const answer = async () => {
    await delay(20)
    return refusal()
  }
  server.use(anyHttp.all(`*${address}`, answer, once))
}

test.each(places)(
  '%s for %s: while %s is asked it says so, failed it can be tried again',
  async (path, role, address, words) => {
    everythingAnswers(role, path)
    nextRefuses(address, () => problem(500, 'internal', '系统出错'))
    renderAt(path)
    expect((await screen.findAllByRole('status', { name: '正在加载' })).length).toBeGreaterThan(0)
    expect(await screen.findByRole('heading', { name: '系统出错' })).toBeInTheDocument()
    expect(screen.getByText(/trace-1/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0)
    expect(screen.queryByRole('button', { name: '重试' })).not.toBeInTheDocument()
  },
)

test.each(places)('%s for %s: refused %s, it says why and leads on', async (path, role, address) => {
  everythingAnswers(role, path)
  const why = '您的账号没有此项权限。如需办理，请联系为您开通账号的单位或人社部门。'
  nextRefuses(address, () => problem(403, 'forbidden', '没有权限', [{ code: 'forbidden', message: why }]))
  renderAt(path)
  expect(await screen.findByRole('heading', { name: '您没有办理此事的权限' })).toBeInTheDocument()
  expect(screen.getByText(why)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '回到首页' })).toHaveAttribute('href', '/')
})

test.each(places.filter(([path]) => /\/[\w-]{8,}/.test(path.slice(1)) && path !== '/my-record'))(
  '%s for %s: what is not there says so and leads home',
  async (path, role, address) => {
    everythingAnswers(role, path)
    const why = '未找到，或不在您的管理范围内。'
    nextRefuses(address, () => problem(404, 'not-found', '未找到', [{ code: 'not-found', message: why }]))
    renderAt(path)
    expect(await screen.findByRole('heading', { name: '未找到' })).toBeInTheDocument()
    expect(screen.getByText(why)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '回到首页' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '重试' })).not.toBeInTheDocument()
  },
)
