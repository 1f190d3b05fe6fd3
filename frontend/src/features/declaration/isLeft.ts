/** Whether a field that loses the focus is left. When another window comes before this one, it keeps its place in this. */
export function isLeft(field: Element): boolean {
  return document.activeElement !== field
}
