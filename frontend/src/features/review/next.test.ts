import { expect, test } from 'vitest'
import { nextOf } from './next'

const ME = 'me'
const waiting = (id: string, day: number, claimedBy: string | null = null) => ({
  id,
  claimedBy,
  submittedAt: `2026-11-0${day}T09:00:00+08:00`,
})
const list = [waiting('a', 1), waiting('b', 2, 'colleague'), waiting('c', 3, ME), waiting('d', 4)]

test('the first is the one that waited longest and that no colleague has', () => {
  expect(nextOf(list, ME)?.id).toBe('a')
  expect(nextOf(list.slice(1), ME)?.id).toBe('c')
})

test('the next stands below the present one, also when that has left the list', () => {
  expect(nextOf(list, ME, list[0])?.id).toBe('c')
  expect(nextOf(list, ME, waiting('gone', 3, ME))?.id).toBe('d')
})

test('after the last it begins from the top', () => {
  expect(nextOf(list, ME, list[3])?.id).toBe('a')
})

test('there is none when colleagues have all the others', () => {
  expect(nextOf(list.slice(0, 2), ME, list[0])).toBeUndefined()
})
