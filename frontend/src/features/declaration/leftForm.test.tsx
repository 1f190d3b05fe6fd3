import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aReader } from '../../testing/builders'
import { aWaiting } from '../../testing/declaration'
import { aDraftServer, DRAFT } from '../../testing/draft'
import { renderAt } from '../../testing/render'
import { http, problem, server } from '../../testing/server'

configure({ asyncUtilTimeout: 20_000 })
vi.setConfig({ testTimeout: 90_000 })
vi.mock('antd', async (original) => ({
  ...(await original<typeof import('antd')>()),
  Watermark: ({ children }: { children: React.ReactNode }) => children,
}))

const section = (name: string) => within(screen.getByRole('region', { name }))

/** A server that keeps the first save waiting, and refuses every version but its own. */
function aSlowServer() {
  const { held, handlers } = aDraftServer()
  let answerFirst = () => {}
  const first = new Promise<void>((resolve) => {
    answerFirst = resolve
  })
  server.use(
    http.put('/api/declarations/{id}/sections/{name}', async ({ request, response }) => {
      if (held.saves.length === 0 && held.detail.version === 3) await first
      if (request.headers.get('If-Match') === `"${held.detail.version}"`) return undefined
      return response.untyped(problem(412, 'version-mismatch', '内容已被他人修改') as never)
    }),
    http.get('/api/me', ({ response }) => response(200).json(aReader({ role: 'individual', duties: [] }, null))),
    http.get('/api/declarations', ({ response }) =>
      response(200).json({ items: [aWaiting({ id: DRAFT, state: 'draft', step: null })], next: null }),
    ),
    ...handlers,
  )
  return { held, answerFirst }
}

test('who leaves the form while it is saved and comes back is not taken for somebody else', async () => {
  const { held, answerFirst } = aSlowServer()
  renderAt(`/declarations/${DRAFT}/edit`)
  await screen.findByRole('heading', { name: '现任岗位' })
  await userEvent.type(section('现任岗位').getByLabelText(/现任职务/), '教师')
  await userEvent.click(screen.getByRole('link', { name: '首页' }))
  await userEvent.click(await screen.findByRole('button', { name: '继续填写' }))
  await screen.findByRole('heading', { name: '现任岗位' })
  await userEvent.type(section('现任岗位').getByLabelText(/现任职务/), '二')
  answerFirst()
  await userEvent.tab()
  await waitFor(() => expect(held.detail.document).toEqual({ post: { position: '教师二' } }))
  expect(await section('现任岗位').findByText(/已保存/)).toBeInTheDocument()
  expect(screen.queryByText('另有人修改了这一部分')).not.toBeInTheDocument()
  expect(held.saves.map(({ ifMatch }) => ifMatch)).toEqual(['"3"', '"4"'])
})
