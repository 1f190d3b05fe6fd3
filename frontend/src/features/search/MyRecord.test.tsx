import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { aReader } from '../../testing/builders'
import { aForm, codeTables } from '../../testing/form'
import { renderAt } from '../../testing/render'
import { http, problem, server } from '../../testing/server'
import { aTalent } from '../../testing/talent'

vi.mock('antd', async (original) => ({
  ...(await original<typeof import('antd')>()),
  Watermark: ({ children }: { children: React.ReactNode }) => children,
}))

const person = aReader({ role: 'individual', displayName: '苏日娜', duties: [] }, null)

beforeEach(() =>
  server.use(
    codeTables,
    http.get('/api/me', ({ response }) => response(200).json(person)),
    http.get('/api/form', ({ response }) => response(200).json(aForm())),
  ),
)

test('an admitted person reads what the register holds, and by which clause', async () => {
  server.use(http.get('/api/talents/mine', ({ response }) => response(200).json(aTalent())))
  renderAt('/my-record')
  expect(await screen.findByText('主任工程师')).toBeInTheDocument()
  expect(screen.getByText(/四\(二\)1\(3\)/)).toBeInTheDocument()
  expect(screen.getByText('150**************4')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '我的档案' })).toHaveAttribute('aria-current', 'page')
})

test('before admission it says what comes first', async () => {
  server.use(
    http.get('/api/talents/mine', ({ response }) => response.untyped(problem(404, 'not-found', '未找到') as never)),
  )
  renderAt('/my-record')
  expect(await screen.findByRole('heading', { name: '您还没有入库' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '回到首页' })).toHaveAttribute('href', '/')
})

test('what failed can be tried again', async () => {
  server.use(
    http.get('/api/talents/mine', ({ response }) => response.untyped(problem(500, 'internal', '系统出错') as never), {
      once: true,
    }),
    http.get('/api/talents/mine', ({ response }) => response(200).json(aTalent())),
  )
  renderAt('/my-record')
  await userEvent.click(await screen.findByRole('button', { name: '重试' }))
  expect(await screen.findByText('主任工程师')).toBeInTheDocument()
})
