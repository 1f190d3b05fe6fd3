import type { DeclarationDetail, FormSection } from '../../api/generated/schema'
import { missingOf } from './notes'
import type { Draft, Drafts } from './sectionSaver'

/** Something that keeps a form from being submitted. */
export type Todo = {
  /** Pointer of the document. */
  pointer: string
  /** Section, row and field, in words. */
  place: string
  /** In the server's words; without them the state of the section says it. */
  message: string | undefined
  status: Draft['status']
}

/** What keeps the form from being submitted, in its order: what the server refused, does not have yet, or misses. */
export function todosOf(detail: DeclarationDetail, sections: FormSection[], drafts: Drafts): Todo[] {
  return sections.flatMap((section) => {
    const draft = drafts[section.name]
    return remarksOf(detail, section, draft).map(({ pointer, message }) => ({
      pointer,
      place: placeOf(section, pointer),
      message,
      status: draft?.status ?? 'saved',
    }))
  })
}

function remarksOf(detail: DeclarationDetail, { name }: FormSection, draft: Draft | undefined) {
  const whole = { pointer: `/${name}`, message: undefined }
  const refused = (draft?.problem?.faults ?? []).map(({ pointer, message }) => ({
    pointer: `/${name}${pointer ?? ''}`,
    message,
  }))
  switch (draft?.status) {
    case 'unsent':
    case 'conflict':
      return [whole]
    case 'refused':
      return refused.length > 0 ? refused : [{ ...whole, message: draft.problem?.title }]
    case 'waiting':
    case 'saving':
      // What was told stands until the server has looked again.
      return refused.length > 0 ? refused : missingOf(detail, name)
    default:
      return missingOf(detail, name)
  }
}

function placeOf(section: FormSection, pointer: string): string {
  const [row, name] = section.repeated ? pointer.split('/').slice(2) : [undefined, pointer.split('/')[2]]
  const field = section.fields.find((one) => one.name === name)
  const head = row === undefined ? section.label : `${section.label} ${Number(row) + 1}`
  return field ? `${head} · ${field.label}` : head
}
