import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { announceSignedIn } from '../../session/otherWindows'
import { aReader } from '../../testing/builders'
import { aForm, codeTables } from '../../testing/form'
import { renderAt } from '../../testing/render'
import { http, problem, server } from '../../testing/server'
import { aTalent } from '../../testing/talent'

const NUMBERS = { idNumber: '150102198503120014', phone: '13912342345' }
const bodies: unknown[] = []

vi.mock('antd', async (original) => ({
  ...(await original<typeof import('antd')>()),
  Watermark: ({ children }: { children: React.ReactNode }) => children,
}))

beforeEach(() => {
  bodies.length = 0
  sessionStorage.setItem('purpose', 'decision')
  signedIn()
  server.use(
    codeTables,
    http.get('/api/form', ({ response }) => response(200).json(aForm())),
    http.get('/api/talents/{id}', ({ response }) => response(200).json(aTalent())),
  )
})

function signedIn(me = aReader()) {
  server.use(http.get('/api/me', ({ response }) => response(200).json(me)))
}

/** Refuses so many times first. */
function unmasking(refusals: number, refusal: () => Response) {
  server.use(
    http.post('/api/talents/{id}/unmask', async ({ request, response }) => {
      bodies.push(await request.json())
      return bodies.length > refusals ? response(200).json(NUMBERS) : response.untyped(refusal() as never)
    }),
  )
}

const noCodeYet = () =>
  problem(403, 'step-up-required', '需要再次验证身份', [{ code: 'step-up-required', message: '请验证动态口令。' }])

const show = async () => fireEvent.click(await screen.findByRole('button', { name: '查看完整号码' }))

test('the code is given in a second window, and then the number is shown where the reader was', async () => {
  unmasking(1, noCodeYet)
  const open = vi.spyOn(window, 'open').mockReturnValue(window)
  renderAt('/talents/talent-1')
  await show()
  expect(await screen.findByRole('dialog', { name: '需要再次验证身份' })).toHaveTextContent('请验证动态口令。')
  fireEvent.click(screen.getByRole('button', { name: '去验证' }))
  expect(open).toHaveBeenCalledWith('/auth/step-up?to=%2Fsigned-in', 'sign-in', expect.any(String))
  expect(screen.getByText('150**************4')).toBeInTheDocument()

  act(announceSignedIn)

  expect(await screen.findByText(NUMBERS.idNumber)).toBeInTheDocument()
  expect(screen.queryByRole('dialog', { name: '需要再次验证身份' })).not.toBeInTheDocument()
  expect(bodies).toEqual([{ purpose: 'decision' }, { purpose: 'decision' }])
  fireEvent.click(screen.getByRole('button', { name: '隐藏完整号码' }))
  expect(screen.queryByText(NUMBERS.idNumber)).not.toBeInTheDocument()
})

test('whoever gives up is left where they were, and nothing is sent', async () => {
  unmasking(1, noCodeYet)
  renderAt('/talents/talent-1')
  await show()
  fireEvent.click(await screen.findByRole('button', { name: '取消' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  act(announceSignedIn)
  expect(screen.getByText('150**************4')).toBeInTheDocument()
  expect(bodies).toHaveLength(1)
})

test('a unit says what for', async () => {
  unmasking(0, noCodeYet)
  signedIn(aReader({ role: 'unit' }))
  renderAt('/talents/talent-1')
  await show()
  fireEvent.click(await screen.findByRole('button', { name: '查看' }))
  expect(await screen.findByText('请选择查询用途。')).toBeInTheDocument()
  fireEvent.mouseDown(screen.getByLabelText('查询用途'))
  fireEvent.click(await screen.findByTitle('政府决策'))
  fireEvent.click(screen.getByRole('button', { name: '查看' }))
  expect(await screen.findByText(NUMBERS.idNumber)).toBeInTheDocument()
  expect(bodies).toEqual([{ purpose: 'decision' }])
})

test('another refusal is said in the words of the server', async () => {
  unmasking(1, () => problem(403, 'forbidden', '没有权限', [{ code: 'forbidden', message: '您不能查看。' }]))
  renderAt('/talents/talent-1')
  await show()
  expect(await screen.findByText('您不能查看。')).toBeInTheDocument()
})

test('whoever may not see a number in full is offered no way to it', async () => {
  server.use(http.get('/api/talents/{id}', ({ response }) => response(200).json(aTalent({ permittedActions: [] }))))
  renderAt('/talents/talent-1')
  expect(await screen.findByText('150**************4')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '查看完整号码' })).not.toBeInTheDocument()
})
