import { randomInt } from 'node:crypto'

const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A credit code that no unit has yet: a company's in Chenggong, whose check character is right (GB 32100). */
export function newUscc(): string {
  const code = `91530114${Array.from({ length: 9 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')}`
  const sum = [...code].reduce((total, letter, at) => total + LETTERS.indexOf(letter) * (3 ** at % 31), 0)
  return code + LETTERS.charAt((31 - (sum % 31)) % 31)
}
