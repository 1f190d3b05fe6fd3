import type { TerritorySummary } from '../api/generated/schema'

/** A county in force, with nothing within it. */
export function aTerritory(code: string, name: string, territory: Partial<TerritorySummary> = {}): TerritorySummary {
  const around = territory.around ?? []
  return {
    code,
    name,
    fullName: [...around, { name }].map((one) => one.name).join(''),
    formerName: null,
    level: 'county',
    parentCode: around.at(-1)?.code ?? null,
    around,
    divided: false,
    abolished: false,
    validTo: null,
    lastListed: null,
    successors: [],
    ...territory,
  }
}
