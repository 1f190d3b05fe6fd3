import { expect, test } from 'vitest'
import type { Cell } from '../../api/generated/schema'
import { type Cut, canBeListed, columnKey, pivotOf, type Territory } from './pivot'

const orders = { category: ['professional', 'skilled'], tier: ['junior', 'senior'] }
const territories: Territory[] = [
  { code: '150000', name: '内蒙古自治区', level: 'regional', parentCode: null },
  { code: '150100', name: '呼和浩特市', level: 'league', parentCode: '150000' },
  { code: '150102', name: '新城区', level: 'county', parentCode: '150100' },
  { code: '150103', name: '回民区', level: 'county', parentCode: '150100' },
  { code: '150200', name: '包头市', level: 'league', parentCode: '150000' },
]
const cell = (
  territoryCode: string,
  territoryName: string,
  category: string,
  tier: string | null,
  count: number,
): Cell => ({
  category,
  tier,
  territoryCode,
  territoryName,
  education: null,
  count,
})
const cells = [
  cell('150200', '包头市', 'skilled', null, 7),
  cell('150102', '新城区', 'professional', 'senior', 5),
  cell('150103', '回民区', 'professional', 'senior', 4),
  cell('150103', '回民区', 'professional', 'junior', 3),
]
const pivot = (cut: Cut) => pivotOf(cells, cut, territories, orders)

test('counties stand as they are, categories and tiers in the order of their tables', () => {
  const { columns, rows, total } = pivot({ by: 'county' })
  expect(columns.map(columnKey)).toEqual(['professional/junior', 'professional/senior', 'skilled/'])
  expect(rows.map(({ name, total: sum }) => [name, sum])).toEqual([
    ['新城区', 5],
    ['回民区', 7],
    ['包头市', 7],
  ])
  expect(total).toBe(19)
})

test('leagues gather their counties', () => {
  const { rows, sums } = pivot({ by: 'league' })
  expect(rows.map(({ code, name, total }) => [code, name, total])).toEqual([
    ['150100', '呼和浩特市', 12],
    ['150200', '包头市', 7],
  ])
  expect(rows[0]?.counts.get('professional/senior')).toBe(9)
  expect(sums.get('professional/senior')).toBe(9)
})

test('a filter leaves out what is not in it, also from the totals', () => {
  expect(pivot({ by: 'county', category: 'professional' }).total).toBe(12)
  expect(pivot({ by: 'county', tier: 'junior' }).total).toBe(3)
  expect(pivot({ by: 'county', territory: '150100' }).rows).toHaveLength(2)
  expect(pivot({ by: 'county', territory: '150000' }).total).toBe(19)
})

test('people without a tier can be listed only where nobody of the category has one', () => {
  const untiered = { category: 'professional', tier: null }
  const senior = { category: 'professional', tier: 'senior' }
  const columns = [senior, untiered]
  expect(canBeListed(untiered, columns, new Map([['professional/', 4]]))).toBe(true)
  expect(
    canBeListed(
      untiered,
      columns,
      new Map([
        ['professional/', 4],
        ['professional/senior', 1],
      ]),
    ),
  ).toBe(false)
  expect(canBeListed(senior, columns, new Map([['professional/senior', 1]]))).toBe(true)
})
