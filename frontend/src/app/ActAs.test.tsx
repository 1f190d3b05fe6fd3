import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { OtherAccount } from '../api/generated/schema'
import { aReader } from '../testing/builders'
import { waitingAre } from '../testing/declaration'
import { renderAt } from '../testing/render'
import { http, server } from '../testing/server'

const UNIT: OtherAccount = {
  id: '01900000-0000-7000-8000-000000000011',
  role: 'unit',
  duties: ['approves', 'enters'],
  organisation: '滇东人民医院',
  kind: 'unit',
  username: 'unit.cg1',
}
const PERSON: OtherAccount = {
  ...UNIT,
  id: '2',
  role: 'individual',
  duties: [],
  organisation: null,
  kind: null,
  username: '139****0021',
}

function signedInWith(others: OtherAccount[], at = '/') {
  server.use(
    http.get('/api/me', ({ response }) => response(200).json({ ...aReader(), others })),
    ...waitingAre(),
  )
  renderAt(at)
}

test('an account of a line beside the territory is called by its line', async () => {
  signedInWith([{ ...UNIT, role: 'county', organisation: '呈贡区教育体育局', kind: 'authority' }])
  await userEvent.click(await screen.findByRole('button', { name: '切换身份' }))
  expect(await screen.findByText('行业主管部门 · 经办、审核')).toBeInTheDocument()
})

test('a person with several accounts sees them by organisation, role and duty, and each leads to its sign-in', async () => {
  signedInWith([UNIT, PERSON])
  await userEvent.click(await screen.findByRole('button', { name: '切换身份' }))
  const dialog = await screen.findByRole('dialog', { name: '选择以哪个身份办理' })
  expect(within(dialog).getByText(/您现在以“呈贡区人力资源和社会保障局 · 旗县区主管部门”身份办理/)).toBeInTheDocument()
  expect(within(dialog).getByText('用人单位 · 经办、审核')).toBeInTheDocument()
  expect(within(dialog).getByRole('link', { name: /滇东人民医院/ })).toHaveAttribute('href', `/auth/act-as/${UNIT.id}`)
  expect(within(dialog).getByRole('link', { name: /^个人.*139\*\*\*\*0021/ })).toHaveAttribute('href', '/auth/act-as/2')
  expect(within(dialog).queryByText(/留在这台设备上/)).not.toBeInTheDocument()

  await userEvent.click(within(dialog).getByRole('button', { name: '不切换' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('what has not been sent is said to stay for when they come back', async () => {
  localStorage.setItem(`unsent:${aReader().account.id}:d1`, JSON.stringify({ at: Date.now(), sealed: '' }))
  signedInWith([PERSON])
  await userEvent.click(await screen.findByRole('button', { name: '切换身份' }))
  expect(await screen.findByText(/留在这台设备上/)).toBeInTheDocument()
})

test('whoever followed a link to an account that is not theirs is told that they act as before, and how to choose', async () => {
  signedInWith([UNIT], '/nobody-chosen')
  const told = await screen.findByRole('alert')
  expect(told).toHaveTextContent('链接所指的账号不在您名下、已经停用，或正是您现在使用的账号。您仍以原来的身份登录。')
  expect(told).toHaveTextContent('请点页面上方的“切换身份”')
  expect(screen.getByRole('button', { name: '切换身份' })).toBeInTheDocument()
  expect(within(told).getByRole('link', { name: '回到首页' })).toHaveAttribute('href', '/')
})

test('a person with one account is offered no other', async () => {
  signedInWith([])
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByRole('button', { name: '切换身份' })).not.toBeInTheDocument()
})
