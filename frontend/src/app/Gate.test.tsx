import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Me } from '../api/generated/schema'
import { hasUnsent } from '../features/declaration/unsent'
import { announceSignedIn } from '../session/otherWindows'
import type { Role } from '../session/reader'
import { aReader } from '../testing/builders'
import { waitingAre } from '../testing/declaration'
import { renderAt } from '../testing/render'
import { http, lapsedSession, problem, server } from '../testing/server'

function signedInAs(me: Me = aReader()) {
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(me)),
    ...waitingAre(),
    http.get('/api/declarations', ({ response }) => response(200).json({ items: [], next: null })),
  )
}

function notSignedIn() {
  server.use(http.get('/api/me', ({ response }) => response.untyped(lapsedSession())))
}

test('without a session the page says what it is and offers both ways in', async () => {
  notSignedIn()
  renderAt('/')
  expect(await screen.findByRole('heading', { level: 1, name: '人才信息库' })).toBeInTheDocument()
  expect(within(screen.getByRole('main')).getByRole('link', { name: '登录' })).toHaveAttribute(
    'href',
    '/auth/login?to=%2F',
  )
  expect(screen.getByRole('link', { name: '个人注册' })).toHaveAttribute('href', '/auth/register?to=%2F')
})

test('sign-in leads back to the page that was wanted', async () => {
  notSignedIn()
  renderAt('/somewhere?tier=a')
  expect(await screen.findByText('请先登录，登录后将打开您要访问的页面。')).toBeInTheDocument()
  const links = screen.getAllByRole('link', { name: '登录' })
  for (const link of links) expect(link).toHaveAttribute('href', '/auth/login?to=%2Fsomewhere%3Ftier%3Da')
})

test.each<[Role, string, string]>([
  ['individual', '填写人才信息采集表', '个人'],
  ['unit', '上报本单位', '呈贡区人力资源和社会保障局 · 用人单位'],
  ['county', '审核本旗县区', '呈贡区人力资源和社会保障局 · 旗县区主管部门'],
  ['league', '审核本盟市', '呈贡区人力资源和社会保障局 · 盟市主管部门'],
  ['regional', '统计全区人才', '呈贡区人力资源和社会保障局 · 自治区主管部门'],
  ['auditor', '核查系统的使用记录', '呈贡区人力资源和社会保障局 · 审计人员'],
])('home of %s says who is signed in, as whom and what for', async (role, purpose, said) => {
  const organisation = role === 'individual' ? null : undefined
  signedInAs(aReader({ role, displayName: '乌云' }, organisation))
  renderAt('/')
  expect(await screen.findByRole('heading', { level: 1, name: '乌云，您好' })).toBeInTheDocument()
  expect(screen.getByText(new RegExp(purpose))).toBeInTheDocument()
  expect(screen.getByText(said)).toBeInTheDocument()
})

test.each<[string, Me]>([
  ['without an account', { account: null, organisation: null, others: [] }],
  ['without a role', { account: { ...aReader().account, role: '' }, organisation: null, others: [] }],
])('someone signed in %s is told why nothing opens, and who can mend it', async (_, me) => {
  signedInAs(me)
  renderAt('/')
  expect(await screen.findByText(/还没有为您开通账号/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '退出登录' })).toHaveAttribute('href', '/auth/logout')
  expect(screen.queryByRole('link', { name: '登录' })).not.toBeInTheDocument()
})

test('signing out asks first while something has not been sent, and takes it away', async () => {
  const reader = aReader({ role: 'individual' }, null)
  localStorage.setItem(`unsent:${reader.account.id}:d1`, JSON.stringify({ at: Date.now(), sealed: '' }))
  signedInAs(reader)
  renderAt('/')
  await userEvent.click(await screen.findByRole('link', { name: '退出登录' }))
  const dialog = await screen.findByRole('dialog', { name: '还有内容没有送达服务器' })
  await userEvent.click(within(dialog).getByRole('button', { name: '先不退出' }))
  expect(hasUnsent(reader.account.id)).toBe(true)
  await userEvent.click(screen.getByRole('link', { name: '退出登录' }))
  await userEvent.click(await screen.findByRole('button', { name: '退出并清除' }))
  expect(hasUnsent(reader.account.id)).toBe(false)
})

test('without a connection every page says so', async () => {
  signedInAs()
  renderAt('/')
  await screen.findByRole('heading', { level: 1 })
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  act(() => void window.dispatchEvent(new Event('offline')))
  expect(screen.getByText(/网络已断开/)).toBeInTheDocument()
})

test('an address that leads nowhere says so and leads home', async () => {
  signedInAs()
  renderAt('/no/such/page')
  expect(await screen.findByRole('heading', { name: '没有这个页面' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '回到首页' })).toHaveAttribute('href', '/')
})

test('when the system is away the page says so and tries again', async () => {
  server.use(http.get('/api/me', ({ response }) => response.untyped(problem(500, 'internal', '系统出错'))))
  renderAt('/')
  expect(await screen.findByRole('heading', { name: '系统出错' })).toBeInTheDocument()
  signedInAs()
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('heading', { name: '张敏，您好' })).toBeInTheDocument()
})

test('a session lost at work covers the page, keeps it, and gives it back after sign-in in another window', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null)
  signedInAs()
  renderAt('/')
  await screen.findByRole('heading', { name: '张敏，您好' })

  notSignedIn()
  announceSignedIn()
  const dialog = await screen.findByRole('dialog', { name: '登录已失效' })
  expect(screen.getByText('张敏，您好')).toBeInTheDocument()
  await userEvent.click(within(dialog).getByRole('button', { name: '重新登录' }))
  expect(open).toHaveBeenCalledWith('/auth/login?to=%2Fsigned-in', 'sign-in', expect.anything())

  signedInAs()
  announceSignedIn()
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

test('language and type size can be changed, and are remembered', async () => {
  signedInAs()
  renderAt('/')
  await userEvent.click(await screen.findByRole('button', { name: 'Switch to English' }))
  expect(await screen.findByRole('heading', { name: 'Hello, 张敏' })).toBeInTheDocument()
  expect(document.documentElement.lang).toBe('en')
  await userEvent.click(screen.getByRole('button', { name: 'Large type' }))
  expect(screen.getByRole('button', { name: 'Normal type' })).toBeInTheDocument()
  expect(localStorage.getItem('language')).toBe('en')
  expect(localStorage.getItem('large-type')).toBe('on')
  await userEvent.click(screen.getByRole('button', { name: '切换为中文' }))
  expect(await screen.findByRole('heading', { name: '张敏，您好' })).toBeInTheDocument()
})
