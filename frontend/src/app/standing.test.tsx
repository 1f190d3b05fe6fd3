import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aReader } from '../testing/builders'
import { waitingAre } from '../testing/declaration'
import { renderAt } from '../testing/render'
import { http, server } from '../testing/server'

test.each([
  ['authority', '行业主管部门', '在这里查询和统计本行业的人才；按方案由本部门审核的申报也在这里。'],
  ['department', '行政主管部门', '在这里查询和统计所属单位的人才；按方案由本部门审核的申报也在这里。'],
])('whoever is of an %s is told so, whatever its level, and what they can do here', async (kind, said, purpose) => {
  const office = { id: 'o', name: '呈贡区卫生健康局', kind, level: 'county', searches: true }
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(aReader({}, office))),
    ...waitingAre(),
  )
  renderAt('/')
  expect(await screen.findByText(`呈贡区卫生健康局 · ${said}`)).toBeInTheDocument()
  expect(await screen.findByText(purpose)).toBeInTheDocument()
})

test('a bureau outside is told where its search is, and is shown no way to it', async () => {
  const office = { id: 'o', name: '呈贡区人力资源和社会保障局', kind: 'bureau', level: 'county', searches: false }
  server.use(
    http.get('/api/me', ({ response }) => response(200).json(aReader({}, office))),
    ...waitingAre(),
  )
  renderAt('/talents')
  expect(await screen.findByText('人力资源和社会保障部门的人才查询只在内网办理。')).toBeInTheDocument()
  expect(screen.getByText('请在内网登录后查询；审核等其他工作可以在这里继续。')).toBeInTheDocument()
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).not.toContain('/talents')
})
