import type { SectionValue } from './sectionValue'

/** A section that has not reached the server: what was typed, on top of what, and which values were not kept here. */
export type Unsent = { value: SectionValue; base: SectionValue; withheld: string[] }
export type UnsentSections = Record<string, Unsent>

const keyOf = (account: string, declaration: string) => `unsent:${account}:${declaration}`

export function readUnsent(account: string, declaration: string): UnsentSections {
  try {
    return JSON.parse(localStorage.getItem(keyOf(account, declaration)) ?? '{}')
  } catch {
    // Storage is forbidden, or what it holds is damaged: there is nothing to take up.
    return {}
  }
}

export function keepUnsent(account: string, declaration: string, sections: UnsentSections): void {
  const key = keyOf(account, declaration)
  try {
    if (Object.keys(sections).length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(sections))
  } catch {
    // Storage is forbidden or full: what is typed then lasts as long as the page.
  }
}

/** Takes the values out that may not be kept in the browser. */
export function withhold(value: SectionValue, secrets: readonly string[]): Pick<Unsent, 'value' | 'withheld'> {
  if (secrets.length === 0 || Array.isArray(value)) return { value, withheld: [] }
  const kept = Object.fromEntries(Object.entries(value).filter(([name]) => !secrets.includes(name)))
  return { value: kept, withheld: secrets.filter((name) => value[name]) }
}
