import { randomInt } from 'node:crypto'

/** Syllables of Mongolian names, as they are written in Chinese and in pinyin. */
const ENDINGS = [
  ['德力格', 'delige'],
  ['图雅', 'tuya'],
  ['其木格', 'qimuge'],
  ['高娃', 'gaowa'],
  ['塔娜', 'tana'],
  ['格日勒', 'gerile'],
] as const
const BEGINNINGS = [
  ['敖登', 'aodeng'],
  ['宝音', 'baoyin'],
  ['斯琴', 'siqin'],
  ['萨仁', 'saren'],
  ['娜仁', 'naren'],
  ['阿拉坦', 'alatan'],
] as const

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

export type Person = {
  name: string
  /** Two characters in the middle of the name. */
  part: string
  pinyin: string
  mobile: string
  idNumber: string
  /** The same number with another check character. */
  wrongIdNumber: string
  birthDate: string
}

/** A woman nobody has met before: invented, with a number whose check character is right (GB 11643). */
export function newPerson(): Person {
  const [first, firstPinyin] = oneOf(BEGINNINGS)
  const [second, secondPinyin] = oneOf(ENDINGS)
  const birthDate = `198${randomInt(10)}-0${randomInt(1, 10)}-${randomInt(10, 29)}`
  const digits = `152122${birthDate.replaceAll('-', '')}${String(randomInt(0, 500) * 2).padStart(3, '0')}`
  const check = checkCharacter(digits)
  return {
    name: first + second,
    part: first.slice(-1) + second.slice(0, 1),
    pinyin: firstPinyin + secondPinyin,
    mobile: `138${String(randomInt(100_000_000)).padStart(8, '0')}`,
    idNumber: digits + check,
    wrongIdNumber: digits + (check === '0' ? '1' : '0'),
    birthDate,
  }
}

/** ISO 7064 MOD 11-2 over the first 17 digits. */
function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return '10X98765432'.charAt(sum % 11)
}

function oneOf<T>(choices: readonly T[]): T {
  const chosen = choices[randomInt(choices.length)]
  if (chosen === undefined) throw new Error('Nothing to choose from')
  return chosen
}
