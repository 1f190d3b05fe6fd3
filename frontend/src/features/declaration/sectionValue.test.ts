import { expect, test } from 'vitest'
import { mergeKept, sameValue } from './sectionValue'

const place = (detail: string) => ({ name: '敖登', birthplace: { code: '150702', name: '海拉尔区', detail } })

test('what is typed into a place is not pulled away, and its code is what was kept', () => {
  const merged = mergeKept(place('胜利街 '), place('胜利街'))
  expect(merged).toEqual(place('胜利街 '))
  expect(mergeKept({ birthplace: { code: '150702' } }, place('胜利街'))).toEqual(place('胜利街'))
})

test('places are the same whatever blanks are around what is said besides', () => {
  expect(sameValue(place('胜利街 '), place('胜利街'))).toBe(true)
  expect(sameValue(place('胜利街'), place('友谊街'))).toBe(false)
  expect(sameValue({ birthplace: { detail: ' ' } }, {})).toBe(true)
})
