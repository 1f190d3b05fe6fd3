/** Id of the control at a place of the form. */
export function fieldId(section: string, ...place: (string | number)[]): string {
  return ['field', section, ...place].join('-')
}

/** Id of a section's card. */
export const cardId = (section: string) => `section-${section}`

/** Leads eyes and focus to the control at a pointer of the document (`/titles/0/rank`), or to its section. */
export function leadTo(pointer: string) {
  const [section = '', ...place] = pointer.split('/').slice(1)
  const control = document.getElementById(fieldId(section, ...place))
  // Of a group of choices the first takes the focus.
  const target = control?.querySelector<HTMLElement>('input') ?? control
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
  if (target) return
  const card = document.getElementById(cardId(section))
  card?.scrollIntoView({ block: 'start' })
  card?.focus({ preventScroll: true })
}
