import { expect, test } from 'vitest'
import { daysUntil, formatDate, formatMoment, formatMonth, formatTenThousands, formatText } from './format'

test('a moment is shown by the clock in China, wherever the browser is', () => {
  expect(formatMoment('2026-11-20T16:30:00Z')).toBe('2026-11-21 00:30')
  expect(formatDate('2026-11-20T16:30:00Z')).toBe('2026-11-21')
})

test('a date stays the date it is', () => {
  expect(formatDate('2026-11-21')).toBe('2026-11-21')
  expect(formatMonth('1990-01-01')).toBe('1990-01')
  expect(formatMonth('1990-01')).toBe('1990-01')
})

test('amounts are said in ten thousands with two decimals', () => {
  expect(formatTenThousands(1_234_500)).toBe('123.45')
  expect(formatTenThousands(0)).toBe('0.00')
})

test('what is absent is a dash', () => {
  expect([
    formatMoment(null),
    formatDate(''),
    formatMonth(undefined),
    formatTenThousands(null),
    formatText(' '),
  ]).toEqual(['—', '—', '—', '—', '—'])
  expect(formatText('139****2345')).toBe('139****2345')
})

test('days are counted from today in China', () => {
  const lateEvening = new Date('2026-11-21T15:59:00Z')
  const afterMidnight = new Date('2026-11-21T16:01:00Z')
  expect(daysUntil('2026-11-24', lateEvening)).toBe(3)
  expect(daysUntil('2026-11-24', afterMidnight)).toBe(2)
  expect(daysUntil('2026-11-20', lateEvening)).toBe(-1)
})
