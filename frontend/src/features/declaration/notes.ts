import type { DeclarationDetail, FormSection, Remark } from '../../api/generated/schema'
import { marks } from '../../lib/punctuation'
import type { NameOf } from '../../ui/facts/useCodeNames'
import type { Notes } from './fields/Field'
import type { Draft } from './sectionSaver'

const NONE: Notes = { faults: [], warnings: [], returned: [] }

type Item = DeclarationDetail['returned'][number]

/** Blank fields are no fault while the form is being filled. */
const BLANK = ['required', 'too-few-rows']

const within = (remarks: Remark[], section: string) =>
  remarks.filter(({ pointer }) => pointer === `/${section}` || pointer.startsWith(`/${section}/`))

export function missingOf(detail: DeclarationDetail, section: string): Remark[] {
  return within(detail.missing, section)
}

export function returnedOf(detail: DeclarationDetail, section: string): Item[] {
  return detail.returned.filter((item) => item.section === section)
}

/** The server says what may be changed: after a return not everything. */
export function isLocked(detail: DeclarationDetail, section: string): boolean {
  return !detail.openSections.includes(section)
}

export function reasonOf({ reason, note }: Item, names: NameOf): string {
  return [names('return_reason', reason), note].filter(Boolean).join(marks().colon)
}

/** Why a section as a whole was returned. */
export function sectionReasons(detail: DeclarationDetail, section: string, names: NameOf): string[] {
  return returnedOf(detail, section)
    .filter(({ field, row }) => field === null && row === null)
    .map((item) => reasonOf(item, names))
}

type Told = {
  detail: DeclarationDetail
  section: FormSection
  draft: Draft | undefined
  names: NameOf
  /** The author asked to submit: blank fields are now told as well. */
  complete: boolean
}

/** What is to be said at each place of a section, by its pointer within the section: `/name`, `/0/rank`; `''` is the whole. */
export function notesOf({ detail, section, draft, names, complete }: Told): (pointer: string) => Notes {
  const places = new Map<string, { faults: string[]; warnings: string[]; returned: string[]; summed: boolean }>()
  const at = (pointer: string) => {
    const notes = places.get(pointer) ?? { faults: [], warnings: [], returned: [], summed: complete }
    places.set(pointer, notes)
    return notes
  }
  for (const { field, row, ...item } of returnedOf(detail, section.name)) {
    if (field === null && row === null) continue
    const path = [row, field].filter((part) => part !== null)
    at(`/${path.join('/')}`).returned.push(reasonOf({ field, row, ...item }, names))
  }
  const refusals = draft?.status === 'refused' || draft?.status === 'waiting' ? (draft.problem?.faults ?? []) : []
  for (const { pointer, message } of refusals) at(pointer ?? '').faults.push(message)
  const inSection = (pointer: string) => pointer.slice(section.name.length + 1)
  const standing = within(detail.warnings, section.name).map(({ pointer, message }) => ({
    pointer: inSection(pointer),
    message,
  }))
  for (const { pointer, message } of [...(draft?.warnings ?? []), ...standing]) {
    const { warnings } = at(pointer)
    if (!warnings.includes(message)) warnings.push(message)
  }
  if (!draft || draft.status === 'saved') {
    for (const { pointer, code, message } of missingOf(detail, section.name)) {
      if (complete || !BLANK.includes(code)) at(inSection(pointer)).faults.push(message)
    }
  }
  return (pointer) => places.get(pointer) ?? NONE
}
