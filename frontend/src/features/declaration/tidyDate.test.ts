import { expect, test } from 'vitest'
import { tidyDate } from './tidyDate'

test.each([
  ['1986.3', '1986-03'],
  ['198603', '1986-03'],
  ['１９８６年３月', '1986-03'],
  ['1986-03-01', '1986-03-01'],
  ['1986/3/1', '1986-03-01'],
  ['19860301', '1986-03-01'],
  ['1986年3月1日', '1986-03-01'],
  ['去年', '去年'],
  ['', ''],
])('%s is kept as %s', (written, tidied) => {
  expect(tidyDate(written)).toBe(tidied)
})
