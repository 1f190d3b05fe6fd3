/** Shown where a value is absent. */
const EMPTY = '—'

const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment (ISO instant) as the clock on the wall in China showed it: `2026-11-21 14:05`. */
export function formatMoment(instant: string | null | undefined): string {
  return instant ? moment.format(new Date(instant)) : EMPTY
}

/** The day of a moment or of a date: `2026-11-21`. */
export function formatDate(value: string | null | undefined): string {
  if (!value) return EMPTY
  return value.length > 10 ? formatMoment(value).slice(0, 10) : value
}

/** Year and month, from a date or a month: `1990-01`. */
export function formatMonth(value: string | null | undefined): string {
  return value ? value.slice(0, 7) : EMPTY
}

/** An amount in 元, said in 万元 with two decimals: 1234500 → `123.45`. */
export function formatTenThousands(yuan: number | null | undefined): string {
  return yuan == null ? EMPTY : (yuan / 10_000).toFixed(2)
}

/** A stored mask (`150**************4`, `139****2345`) or any other text that may be missing. */
export function formatText(value: string | null | undefined): string {
  return value?.trim() ? value : EMPTY
}

/** Whole days from today in China until a date: negative when it has passed. */
export function daysUntil(date: string, now = new Date()): number {
  const today = moment.format(now).slice(0, 10)
  return Math.round((Date.parse(date.slice(0, 10)) - Date.parse(today)) / 86_400_000)
}
