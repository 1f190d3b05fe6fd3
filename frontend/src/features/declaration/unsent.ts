import { keyOf, seal, unseal } from '../../lib/sealing'
import type { SectionValue } from './sectionValue'

/** A section that has not reached the server: what was typed, on top of what, and which values were not kept here. */
export type Unsent = { value: SectionValue; base: SectionValue; withheld: string[] }
export type UnsentSections = Record<string, Unsent>

type Owner = { id: string; deviceKey: string }
type Kept = { at: number; sealed: string }

const PREFIX = 'unsent:'
const TWO_WEEKS = 1_209_600_000

/**
 * What one account has not sent of one declaration, kept in this browser until it is: sealed with a key that only the server
 * gives, and only to this account, since others sit at the same computer. Nothing is kept where the browser cannot seal.
 */
export class UnsentStore {
  private readonly name: string
  private writing: Promise<void> = Promise.resolve()
  private latest: UnsentSections = {}
  private safe = true

  constructor(
    private readonly owner: Owner,
    declaration: string,
  ) {
    this.name = `${PREFIX}${owner.id}:${declaration}`
  }

  async read(): Promise<UnsentSections> {
    forgetOld()
    try {
      const { sealed }: Kept = JSON.parse(localStorage.getItem(this.name) ?? '')
      return JSON.parse(await unseal(await keyOf(this.owner.deviceKey), sealed))
    } catch {
      // Nothing there, or nothing that this key opens: there is nothing to take up.
      return {}
    }
  }

  /** Replaces what is kept. Of several changes in a row the last one counts. */
  keep(sections: UnsentSections): void {
    if (leaving) return
    this.latest = sections
    this.safe = false
    this.writing = this.writing.then(() => this.write(sections))
  }

  /** Whether the page may be closed without losing what it was given to keep. */
  isSafe(): boolean {
    return this.safe
  }

  private async write(sections: UnsentSections): Promise<void> {
    if (sections !== this.latest) return
    try {
      if (Object.keys(sections).length === 0) localStorage.removeItem(this.name)
      else {
        const sealed = await seal(await keyOf(this.owner.deviceKey), JSON.stringify(sections))
        if (!leaving) localStorage.setItem(this.name, JSON.stringify({ at: Date.now(), sealed } satisfies Kept))
      }
      this.safe = sections === this.latest
    } catch {
      // Storage is forbidden or full, or the browser seals nothing: what is typed then lasts as long as the page.
    }
  }
}

/** The reader signs out: nothing is kept any more for as long as this page lasts. */
let leaving = false

function names(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix))
  } catch {
    // Storage is forbidden: it holds nothing.
    return []
  }
}

/** Whether this browser keeps something that an account has not sent. */
export function hasUnsent(account: string): boolean {
  return names(`${PREFIX}${account}:`).length > 0
}

/** Takes away what this browser keeps for an account that signs out. */
export function forgetUnsent(account: string): void {
  leaving = true
  for (const name of names(`${PREFIX}${account}:`)) localStorage.removeItem(name)
}

/** What nobody came back for goes, whosever it is. */
function forgetOld(): void {
  for (const name of names(PREFIX)) {
    if (!(ageOf(localStorage.getItem(name)) < TWO_WEEKS)) localStorage.removeItem(name)
  }
}

function ageOf(kept: string | null): number {
  try {
    return Date.now() - (JSON.parse(kept ?? '') as Kept).at
  } catch {
    return Number.NaN
  }
}

/** Takes the values out that may not be kept in the browser. */
export function withhold(value: SectionValue, secrets: readonly string[]): Pick<Unsent, 'value' | 'withheld'> {
  if (secrets.length === 0 || Array.isArray(value)) return { value, withheld: [] }
  const kept = Object.fromEntries(Object.entries(value).filter(([name]) => !secrets.includes(name)))
  return { value: kept, withheld: secrets.filter((name) => value[name]) }
}
