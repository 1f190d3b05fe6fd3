import type { FormSection } from '../../api/generated/schema'
import { documentOf, type FactRecord, isRecord, recordOf, rowsOf } from '../../ui/facts/document'

/** One section as it is typed: a record, or rows. */
export type SectionValue = FactRecord | FactRecord[]

export function sectionOf(json: unknown, section: FormSection): SectionValue {
  const document = documentOf(json)
  return section.repeated ? rowsOf(document, section.name) : recordOf(document, section.name)
}

function bare(record: FactRecord): [string, unknown][] {
  return Object.entries(record)
    .map(([name, value]): [string, unknown] => {
      if (isRecord(value)) return [name, bare(value)]
      return [name, typeof value === 'string' ? value.trim() : value]
    })
    .filter(([, value]) => value !== '' && value != null && !(Array.isArray(value) && value.length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Whether two values say the same: spaces around a text and blank fields do not count, as on the server. */
export function sameValue(a: SectionValue, b: SectionValue): boolean {
  const plain = (value: SectionValue) => JSON.stringify(Array.isArray(value) ? value.map(bare) : bare(value))
  return plain(a) === plain(b)
}

function mergeRecord(typed: FactRecord, kept: FactRecord): FactRecord {
  const merged: FactRecord = { ...kept }
  for (const [name, value] of Object.entries(typed)) {
    const before = kept[name]
    if (isRecord(value) && isRecord(before)) merged[name] = mergeRecord(value, before)
    // A space at the end belongs to a text that is still being typed; a field left blank stays on screen.
    const text = typeof value === 'string' ? value : undefined
    if (text !== undefined && text.trim() === (kept[name] ?? '')) merged[name] = text
  }
  return merged
}

/** What the server kept, without pulling the text away from under the hand that types it. */
export function mergeKept(typed: SectionValue, kept: SectionValue): SectionValue {
  if (Array.isArray(kept)) return kept.map((row, i) => mergeRecord(Array.isArray(typed) ? (typed[i] ?? {}) : {}, row))
  return mergeRecord(Array.isArray(typed) ? {} : typed, kept)
}

/** Names of the fields whose values may be nowhere but in memory and on the server. */
export function secretFields(section: FormSection): string[] {
  return section.fields.filter(({ type }) => type === 'ID_NUMBER' || type === 'PHONE').map(({ name }) => name)
}
