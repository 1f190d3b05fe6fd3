import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Role } from '../session/reader'
import { aReader } from '../testing/builders'
import { aDeclaration, surroundings, waitingAre } from '../testing/declaration'
import { renderAt } from '../testing/render'
import { http, problem, server } from '../testing/server'
import { aTalent } from '../testing/talent'

vi.mock('antd', async (original) => ({
  ...(await original<typeof import('antd')>()),
  Watermark: ({ children }: { children: React.ReactNode }) => children,
}))

beforeEach(() => sessionStorage.setItem('purpose', 'review'))

const { id } = aDeclaration()
const found = {
  ...aTalent(),
  sex: '2',
  birthYear: 1985,
  categories: [{ category: 'professional', tier: 'senior' }],
}

/** No code table comes before `back` is called. */
function withoutTables(role: Role) {
  let away = true
  server.use(
    http.get('/api/me', ({ response }) =>
      response(200).json(role === 'individual' ? aReader({ role }, null) : aReader({ role })),
    ),
    http.get('/api/code-tables/{id}/entries', ({ response }) =>
      away ? (response.untyped(problem(500, 'internal', '系统出错')) as never) : undefined,
    ),
    ...waitingAre(),
    http.get('/api/declarations/{id}', ({ response }) => response(200).json(aDeclaration())),
    http.get('/api/talents/mine', ({ response }) => response(200).json(aTalent())),
    http.get('/api/talents/{id}', ({ response }) => response(200).json(aTalent())),
    http.get('/api/territories', ({ response }) => response(200).json({ items: [], next: null })),
    http.post('/api/talents/search', ({ response }) => response(200).json({ items: [found], next: null })),
    ...surroundings,
  )
  return () => {
    away = false
  }
}

test.each<[string, Role, RegExp]>([
  [`/review/${id}`, 'county', /professional/],
  [`/declarations/${id}`, 'individual', /professional/],
  ['/my-record', 'individual', /professional/],
  ['/talents/talent-1', 'county', /professional/],
  ['/talents?category=professional', 'county', /professional senior/],
])('%s for %s: names that did not come are said once, and can be asked for again', async (path, role, codes) => {
  const back = withoutTables(role)
  renderAt(path)
  const button = await screen.findByRole('button', { name: '重新加载名称' })
  expect((await screen.findAllByText(codes)).length).toBeGreaterThan(0)
  expect(screen.getAllByText('部分名称没有加载出来，暂以代码显示。')).toHaveLength(1)

  await userEvent.click(button)
  expect(await screen.findByRole('button', { name: '重新加载名称' })).toBeEnabled()
  back()
  await userEvent.click(await screen.findByRole('button', { name: '重新加载名称' }))
  expect((await screen.findAllByText(/专业技术人才/)).length).toBeGreaterThan(0)
  expect(screen.queryByText(codes)).not.toBeInTheDocument()
  expect(screen.queryByText('部分名称没有加载出来，暂以代码显示。')).not.toBeInTheDocument()
})
