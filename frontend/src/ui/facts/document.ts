import type { FormField, FormSection } from '../../api/generated/schema'

/** One record or one row, by field name. What is absent has no key. */
export type FactRecord = Record<string, unknown>

/** The facts by section name: a record, or rows where the form says `repeated`. */
export type FactsDocument = Record<string, FactRecord | FactRecord[]>

/** Where one fact stands. `row` is null in a section that is one record. */
export type FactPlace = { section: FormSection; row: number | null; field: FormField }

export function isRecord(value: unknown): value is FactRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The contract knows a document only as JSON; this is its shape. */
export function documentOf(json: unknown): FactsDocument {
  return isRecord(json) ? (json as FactsDocument) : {}
}

export function recordOf(document: FactsDocument, section: string): FactRecord {
  const value = document[section]
  return isRecord(value) ? value : {}
}

export function rowsOf(document: FactsDocument, section: string): FactRecord[] {
  const value = document[section]
  return Array.isArray(value) ? value : []
}

export function isEmpty(section: FormSection, document: FactsDocument): boolean {
  return section.repeated
    ? rowsOf(document, section.name).length === 0
    : Object.keys(recordOf(document, section.name)).length === 0
}

/** JSON pointer of a fact from the document's root: `/titles/0/rank`. */
export function pointerOf({ section, row, field }: FactPlace): string {
  return ['', section.name, ...(row === null ? [] : [row]), field.name].join('/')
}

/** Whether the section is asked of whoever claims what this document claims. */
export function appliesTo(section: FormSection, document: FactsDocument): boolean {
  if (section.categories.length === 0) return true
  return rowsOf(document, 'claims').some(({ category }) => section.categories.includes(String(category)))
}
