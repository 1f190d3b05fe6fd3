import type { Remark } from '../../api/generated/schema'
import { ApiProblem } from '../../api/problem'
import { mergeKept, type SectionValue, sameValue } from './sectionValue'
import { type UnsentSections, withhold } from './unsent'

const AFTER_LAST_KEY = 800
const BEFORE_RETRY = 15_000

/** `waiting` for the last key, `unsent` for a server that answers, `refused` for a mend, `conflict` for a choice. */
export type SaveStatus = 'waiting' | 'saving' | 'saved' | 'unsent' | 'refused' | 'conflict'

export type Draft = {
  value: SectionValue
  /** What the server had when typing began. */
  base: SectionValue
  status: SaveStatus
  savedAt?: string
  problem?: ApiProblem
  /** What the server put right in it, or would have looked at again, when it was last saved. */
  warnings?: readonly Remark[]
  /** What another editor wrote meanwhile. */
  theirs?: SectionValue
  /** Values that this browser did not keep, and that must be typed again. */
  withheld?: string[]
}

export type Drafts = Readonly<Record<string, Draft>>

/** A declaration as the server has it. */
export type Held = { version: number; section: (name: string) => SectionValue }

type Saved = { version: number; value: SectionValue; warnings?: readonly Remark[] }

/** What the saver needs of the world around it. */
export type Port = {
  save: (section: string, value: SectionValue, version: number) => Promise<Saved>
  load: () => Promise<Held>
  keep: (unsent: UnsentSections) => void
  /** The fields of a section that may not be kept in the browser. */
  secretsOf: (section: string) => readonly string[]
  /** Nothing more is under way: what the server derives may be asked for. */
  idle: () => void
}

/**
 * Saves the sections of one declaration as they are typed: one at a time, since each save moves the version that the next
 * one must name. What is typed stays in `drafts` until the server has it.
 */
export class SectionSaver {
  private drafts: Drafts = {}
  /** Sections typed in since they were sent; without a timer while a value is half typed. */
  private readonly typed = new Map<string, ReturnType<typeof setTimeout> | undefined>()
  private readonly listeners = new Set<() => void>()
  private queue: string[] = []
  private running: Promise<void> | null = null
  private retryTimer?: ReturnType<typeof setTimeout>
  private closed = false

  constructor(
    private held: Held,
    private readonly port: Port,
    restored: UnsentSections = {},
  ) {
    for (const [name, { value, base, withheld }] of Object.entries(restored)) {
      this.drafts = { ...this.drafts, [name]: { value, base, withheld, status: 'unsent' } }
    }
    this.compare(held)
  }

  subscribe = (listener: () => void) => {
    this.closed = false
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  snapshot = () => this.drafts

  get version() {
    return this.held.version
  }

  /** Whether the server has everything. */
  get done() {
    return !this.running && Object.values(this.drafts).every(({ status }) => status === 'saved')
  }

  /** Nothing more is tried by itself, until somebody looks again. */
  close() {
    this.closed = true
    clearTimeout(this.retryTimer)
  }

  /** @param half a date or number is being typed and makes no sense yet: it is kept here, and sent when its field is left */
  change(name: string, value: SectionValue, half = false) {
    const before = this.drafts[name]
    const open = before && before.status !== 'saved' ? before : undefined
    const base = open?.base ?? this.held.section(name)
    const status = before?.status === 'conflict' ? 'conflict' : 'waiting'
    const { savedAt, problem, warnings, theirs, withheld } = before ?? {}
    this.put(name, { value, base, status, savedAt, problem, warnings, theirs, withheld })
    clearTimeout(this.typed.get(name))
    this.typed.set(name, half ? undefined : setTimeout(() => this.send(name), AFTER_LAST_KEY))
  }

  /** Sends what is typed without waiting for the last key: when a field or the page is left. */
  flush() {
    for (const name of [...this.typed.keys()]) this.send(name)
  }

  /** The same while a field is still being typed in, such as when another window comes before this one. */
  flushWhole() {
    for (const name of [...this.typed.keys()]) if (!this.isHalf(name)) this.send(name)
  }

  /** Tries again what did not reach the server. */
  retry() {
    for (const [name, { status }] of Object.entries(this.drafts)) if (status === 'unsent') this.send(name)
  }

  /** Waits until everything has been tried. @returns whether the server has all of it */
  async settle(): Promise<boolean> {
    this.flush()
    this.retry()
    await this.running
    return this.done
  }

  /** Takes up what the server has now. Not while a save is under way: its own answer is newer. */
  adopt(held: Held) {
    if (this.running || held.version < this.held.version) return
    this.compare(held)
  }

  keepMine(name: string) {
    const draft = this.drafts[name]
    if (!draft) return
    this.put(name, { ...draft, base: this.held.section(name), theirs: undefined, status: 'waiting' })
    this.send(name)
  }

  takeTheirs(name: string) {
    this.drop(name)
  }

  private compare(held: Held) {
    this.held = held
    for (const [name, draft] of Object.entries(this.drafts)) {
      const now = held.section(name)
      if (draft.status === 'saved') this.put(name, { ...draft, value: mergeKept(draft.value, now), base: now })
      else if (sameValue(now, draft.base)) this.put(name, { ...draft, base: now })
      else if (sameValue(now, draft.value)) this.drop(name)
      else this.put(name, { ...draft, status: 'conflict', theirs: now })
    }
  }

  /** A value is being typed that makes no sense yet. Whatever else would send its section waits for its field to be left. */
  private isHalf(name: string) {
    return this.typed.has(name) && this.typed.get(name) === undefined
  }

  private send(name: string) {
    clearTimeout(this.typed.get(name))
    this.typed.delete(name)
    const draft = this.drafts[name]
    if (!draft || draft.status === 'saved' || draft.status === 'conflict') return
    if (!this.queue.includes(name)) this.queue.push(name)
    this.running ??= this.run()
  }

  private async run() {
    clearTimeout(this.retryTimer)
    for (let name = this.queue.shift(); name; name = this.queue.shift()) await this.saveOne(name)
    this.running = null
    this.port.idle()
  }

  private async saveOne(name: string) {
    const draft = this.drafts[name]
    if (!draft || draft.status === 'conflict' || this.isHalf(name)) return
    const sent = draft.value
    this.put(name, { ...draft, status: 'saving' })
    try {
      const { version, value, warnings } = await this.port.save(name, sent, this.held.version)
      const before = this.held
      this.held = { version, section: (other) => (other === name ? value : before.section(other)) }
      this.saved(name, sent, value, warnings)
    } catch (error) {
      await this.failed(name, sent, error)
    }
  }

  private saved(name: string, sent: SectionValue, kept: SectionValue, warnings?: readonly Remark[]) {
    const draft = this.drafts[name]
    const now = draft?.value ?? sent
    const savedAt = new Date().toISOString()
    // A number that this browser did not keep is still asked for until it has been typed again.
    const withheld = draft?.withheld?.filter((field) => !(field in sent))
    const told = { base: kept, savedAt, warnings, withheld }
    if (now === sent) this.put(name, { ...told, value: mergeKept(sent, kept), status: 'saved' })
    else this.put(name, { ...told, value: now, status: 'waiting' })
  }

  private async failed(name: string, sent: SectionValue, error: unknown) {
    const draft = this.drafts[name]
    if (!draft) return
    const problem = error instanceof ApiProblem ? error : undefined
    if (problem?.status === 412) return this.superseded(name)
    const refused =
      problem && problem.status >= 400 && problem.status < 500 && ![401, 408, 429].includes(problem.status)
    if (refused) {
      this.put(name, { ...draft, status: draft.value === sent ? 'refused' : 'waiting', problem })
      return
    }
    for (const other of [name, ...this.queue.splice(0)]) {
      const waiting = this.drafts[other]
      if (waiting) this.put(other, { ...waiting, status: this.isHalf(other) ? 'waiting' : 'unsent', problem })
    }
    if (problem?.status !== 401 && !this.closed) this.retryTimer = setTimeout(() => this.retry(), BEFORE_RETRY)
  }

  /** Somebody else saved: what they left alone is sent on, what both changed waits for a choice. */
  private async superseded(name: string) {
    try {
      const known = this.held.version
      const held = await this.port.load()
      if (held.version === known) throw new Error('The server refuses its own version')
      this.compare(held)
      const draft = this.drafts[name]
      if (draft && draft.status !== 'conflict') this.queue.unshift(name)
    } catch (error) {
      await this.failed(name, this.drafts[name]?.value ?? {}, error)
    }
  }

  private drop(name: string) {
    const { [name]: _, ...others } = this.drafts
    this.tell(others)
  }

  private put(name: string, draft: Draft) {
    this.tell({ ...this.drafts, [name]: draft })
  }

  private tell(drafts: Drafts) {
    this.drafts = drafts
    const unsent = Object.entries(drafts).filter(([, { status }]) => status !== 'saved')
    this.port.keep(
      Object.fromEntries(
        unsent.map(([name, { value, base, withheld }]) => {
          const kept = withhold(value, this.port.secretsOf(name))
          return [name, { base, value: kept.value, withheld: [...new Set([...(withheld ?? []), ...kept.withheld])] }]
        }),
      ),
    )
    for (const listener of this.listeners) listener()
  }
}
