import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Cell } from '../../api/generated/schema'
import { aReader } from '../../testing/builders'
import { codeTables } from '../../testing/form'
import { renderAt } from '../../testing/render'
import { http, server } from '../../testing/server'
import { aTerritory } from '../../testing/territory'

// Drawing needs sizes, which this environment does not have.
vi.mock('./Chart', () => ({ Chart: ({ label }: { label: string }) => <div role="img" aria-label={label} /> }))

const cell = (
  territoryCode: string,
  territoryName: string,
  tier: string,
  count: number,
  category = 'professional',
): Cell => ({
  category,
  tier,
  territoryCode,
  territoryName,
  education: null,
  count,
})

function counted(...cells: Cell[]) {
  server.use(http.get('/api/statistics/talents', ({ response }) => response(200).json({ cells })))
}

const REGION = { id: 'r', name: '自治区人力资源和社会保障厅', kind: 'bureau', level: 'regional', searches: true }

beforeEach(() => {
  counted(
    cell('150102', '新城区', 'senior', 1205),
    cell('150103', '回民区', 'senior', 4),
    cell('150103', '回民区', 'junior', 3),
    cell('530114', '呈贡区', 'junior', 2, 'skilled'),
  )
  server.use(
    codeTables,
    http.get('/api/me', ({ response }) => response(200).json(aReader({ role: 'regional' }, REGION))),
    http.get('/api/territories', ({ query, response }) =>
      response(200).json({
        items: [
          aTerritory('150100', '呼和浩特市', { level: 'league', parentCode: '150000' }),
          aTerritory('150102', '新城区', { parentCode: '150100' }),
          ...(query.get('cursor') === 'on' ? [aTerritory('150103', '回民区', { parentCode: '150100' })] : []),
        ],
        next: query.get('cursor') === 'on' ? null : 'on',
      }),
    ),
  )
})

const cellsOf = (row: HTMLElement | undefined) =>
  [...(row?.querySelectorAll('th, td') ?? [])].map(({ textContent }) => textContent)

async function rows() {
  const table = await screen.findByRole('table', { name: '统计表' })
  await within(table).findByText('专业技术人才')
  return [...table.querySelectorAll<HTMLElement>('tbody tr, tfoot tr')]
}

test('leagues first, with totals at both ends and a dash for nothing', async () => {
  renderAt('/statistics')
  const [hohhot, chenggong, sum] = await rows()
  expect(cellsOf(hohhot)).toEqual(['呼和浩特市', '3', '1,209', '—', '1,212'])
  expect(cellsOf(chenggong)).toEqual(['呈贡区', '—', '—', '2', '2'])
  expect(cellsOf(sum)).toEqual(['合计', '3', '1,209', '2', '1,214'])
  expect(screen.getByRole('img', { name: /统计图/ })).toBeInTheDocument()
})

test('a number leads to its people, by codes alone', async () => {
  renderAt('/statistics')
  const [hohhot, , sum] = await rows()
  expect(within(hohhot as HTMLElement).getByText('1,209')).toHaveAttribute(
    'href',
    '/talents?category=professional&tier=senior&territory=150100',
  )
  expect(within(sum as HTMLElement).getByText('1,214')).toHaveAttribute('href', '/talents')
})

test('a league opens into its counties', async () => {
  renderAt('/statistics')
  fireEvent.click(await screen.findByText('呼和浩特市'))
  expect(await screen.findByText('新城区')).toBeInTheDocument()
  expect(screen.getByText(/只看呼和浩特市/)).toBeInTheDocument()
  expect(screen.queryByText('呈贡区')).not.toBeInTheDocument()
})

test('the filters of the address hold, and say so when nothing fits', async () => {
  const { unmount } = renderAt('/statistics?tier=junior&by=county')
  const [huimin, , sum] = await rows()
  expect(cellsOf(huimin)).toEqual(['回民区', '3', '—', '3'])
  expect(cellsOf(sum)).toEqual(['合计', '3', '2', '5'])
  unmount()
  renderAt('/statistics?category=skilled&tier=senior')
  expect(await screen.findByText('没有符合条件的数据')).toBeInTheDocument()
})

test('with nobody admitted yet it says when there will be figures', async () => {
  counted()
  renderAt('/statistics')
  expect(await screen.findByText('还没有可统计的人才')).toBeInTheDocument()
})

test('each part of the chart is named beside it, with the look that it has there', async () => {
  renderAt('/statistics')
  const chart = await screen.findByRole('img', { name: /统计图/ })
  const names = () => [...(chart.parentElement?.querySelectorAll('li') ?? [])]
  await waitFor(() =>
    expect(names().map(({ textContent }) => textContent)).toEqual([
      '专业技术人才 初级',
      '专业技术人才 高级',
      '技能人才 初级',
    ]),
  )
  const looks = names().map((name) => name.querySelector('span')?.getAttribute('style'))
  expect(new Set(looks).size).toBe(3)
})
