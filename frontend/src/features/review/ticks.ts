import type { Form, Item } from '../../api/generated/schema'

/** What is ticked for return, and the reason as far as it is given. */
export type Tick = { section: string; row: number | null; field: string | null; reason?: string; note?: string }
export type Place = Pick<Tick, 'section' | 'row' | 'field'>

/** Reason that says nothing without words. */
const OTHER = 'other'

export const tickKey = ({ section, row, field }: Place) => [section, row ?? '', field ?? ''].join('/')

/** Ticks a place, or takes the tick away. A new tick begins with the reason that was chosen last. */
export function toggled(ticks: readonly Tick[], place: Place): Tick[] {
  const key = tickKey(place)
  const others = ticks.filter((tick) => tickKey(tick) !== key)
  if (others.length < ticks.length) return others
  return [...ticks, { ...place, reason: [...ticks].reverse().find(({ reason }) => reason && reason !== OTHER)?.reason }]
}

export function lackOf({ reason, note }: Tick): 'reason' | 'note' | undefined {
  if (!reason) return 'reason'
  return reason === OTHER && !note?.trim() ? 'note' : undefined
}

/** The ticks as the server takes them. Only for ticks that lack nothing. */
export function itemsOf(ticks: readonly Tick[]): Item[] {
  return ticks.map(({ reason = '', note, ...place }) => ({ ...place, reason, note: note?.trim() || null }))
}

/** Where a place stands, in the words of the form. */
export function labelsOf(form: Form, { section, row, field }: Place) {
  const found = form.sections.find(({ name }) => name === section)
  return {
    section: found?.label ?? section,
    row: row === null ? undefined : row + 1,
    field: found?.fields.find(({ name }) => name === field)?.label,
  }
}
