import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { texts as english } from './en'
import { texts as chinese } from './zh-CN'

/** `failed.server` → `{{name}} …`: every text with its place. */
function flat(texts: object, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  )
}

function shape(texts: object): string[] {
  return flat(texts)
    .map(([key, text]) => `${key} ${[...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort()}`)
    .sort()
}

test('both languages have the same namespaces', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort())
})

test.each(Object.keys(chinese))('%s: both languages have the same texts with the same parameters', (namespace) => {
  expect(shape(english[namespace] ?? {})).toEqual(shape(chinese[namespace] ?? {}))
})

test.each(Object.keys(chinese))('%s: no text is empty', (namespace) => {
  const all = [...flat(chinese[namespace] ?? {}), ...flat(english[namespace] ?? {})]
  expect(all.filter(([, text]) => !text.trim())).toEqual([])
})

test('English is English: only the way back to Chinese is written in it', () => {
  const all = Object.entries(english).flatMap(([namespace, texts]) => flat(texts, `${namespace}:`))
  const chineseOnes = all.filter(([, text]) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text))
  expect(chineseOnes.map(([key]) => key)).toEqual(['shell:language', 'shell:languageLabel'])
})

test('every namespace has the declaration that makes its keys known to the compiler', () => {
  const here = import.meta.dirname
  const missing = readdirSync(join(here, 'zh-CN'))
    .map((file) => file.replace('.json', '.d.ts'))
    .filter((file) => !existsSync(join(here, file)))
  expect(missing).toEqual([])
})
