import type { Cell, TerritorySummary } from '../../api/generated/schema'

/** What of a territory tells where it lies. */
export type Territory = Pick<TerritorySummary, 'code' | 'name' | 'level' | 'parentCode'>

/** A column of the cross-tab: a category, and its tier where the programme has tiers. */
export type Column = { category: string; tier: string | null }

/** A row: a territory, with a count per column. */
export type Row = { code: string; name: string; counts: ReadonlyMap<string, number>; total: number }

export type Pivot = { columns: Column[]; rows: Row[]; sums: ReadonlyMap<string, number>; total: number }

/** Which part of the figures is shown: only these, and rows gathered up to this level. */
export type Cut = { category?: string; tier?: string; territory?: string; by: 'league' | 'county' }

export const columnKey = ({ category, tier }: Column) => `${category}/${tier ?? ''}`

/**
 * Whether a search can ask for just what a number counts: it cannot ask for people without a tier where others of the
 * category have one.
 */
export function canBeListed(column: Column, columns: readonly Column[], counts: ReadonlyMap<string, number>): boolean {
  if (column.tier !== null) return true
  return !columns.some(
    (other) => other.category === column.category && other.tier !== null && counts.has(columnKey(other)),
  )
}

/** Codes in the order of their tables; what is in none of them comes last. */
export type Orders = { category: readonly string[]; tier: readonly string[] }

/**
 * Lays the counts out as a table. Territories nest by the leading digits of their codes, as in the search behind the
 * figures, so that a number and the list that it leads to agree.
 */
export function pivotOf(cells: readonly Cell[], cut: Cut, territories: readonly Territory[], orders: Orders): Pivot {
  const known = new Map(territories.map((territory) => [territory.code, territory]))
  const columns = new Map<string, Column>()
  const rows = new Map<string, { code: string; name: string; counts: Map<string, number>; total: number }>()
  const sums = new Map<string, number>()
  let total = 0
  for (const cell of cells) {
    if (!isIn(cell, cut)) continue
    const place = cut.by === 'league' ? leagueOf(cell, known) : { code: cell.territoryCode, name: cell.territoryName }
    const key = columnKey(cell)
    columns.set(key, { category: cell.category, tier: cell.tier })
    const row = rows.get(place.code) ?? { ...place, counts: new Map<string, number>(), total: 0 }
    row.counts.set(key, (row.counts.get(key) ?? 0) + cell.count)
    row.total += cell.count
    rows.set(place.code, row)
    sums.set(key, (sums.get(key) ?? 0) + cell.count)
    total += cell.count
  }
  const rank = ({ category, tier }: Column) => place(orders.category, category) * 100 + place(orders.tier, tier ?? '')
  return {
    columns: [...columns.values()].sort((a, b) => rank(a) - rank(b)),
    rows: [...rows.values()].sort((a, b) => a.code.localeCompare(b.code)),
    sums,
    total,
  }
}

function isIn(cell: Cell, { category, tier, territory }: Cut): boolean {
  if (category && cell.category !== category) return false
  if (tier && cell.tier !== tier) return false
  return !territory || cell.territoryCode.startsWith(territory.replace(/(00)+$/, ''))
}

/** The league around a territory; the territory itself where none is known. */
function leagueOf({ territoryCode, territoryName }: Cell, known: ReadonlyMap<string, Territory>) {
  for (let at = known.get(territoryCode); at; at = at.parentCode ? known.get(at.parentCode) : undefined) {
    if (at.level === 'league') return { code: at.code, name: at.name }
  }
  return { code: territoryCode, name: territoryName }
}

function place(order: readonly string[], code: string): number {
  const at = order.indexOf(code)
  return at < 0 ? order.length : at
}
