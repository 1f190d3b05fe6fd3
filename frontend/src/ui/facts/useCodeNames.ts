import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { codeTableQuery } from '../../api/codeTables'
import type { CodeEntry, Form } from '../../api/generated/schema'

/** The name of a code; the code itself while its table is on the way, or where it has none. */
export type NameOf = (table: string, code: string) => string

const NONE: readonly string[] = []

export function nameOfEntry(entry: CodeEntry, language: string): string {
  return (language === 'en' && entry.nameEn) || entry.name
}

const entriesOf = (found: UseQueryResult<CodeEntry[]>[]) => found.map(({ data }) => data)

/** Names of the codes of all tables that the form uses, and of some more. The function changes only when they do. */
export function useCodeNames(form: Form | undefined, more: readonly string[] = NONE): NameOf {
  const { language } = useTranslation().i18n
  const asked = form?.sections.flatMap(({ fields }) => fields.flatMap(({ codeTable }) => codeTable ?? [])) ?? []
  const tables = [...new Set([...asked, ...more])]
  const found = useQueries({ queries: tables.map(codeTableQuery), combine: entriesOf })
  const key = tables.join()
  return useCallback(
    (table, code) => {
      const entry = found[key.split(',').indexOf(table)]?.find((one) => one.code === code)
      return entry ? nameOfEntry(entry, language) : code
    },
    [found, key, language],
  )
}
