import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { codeTableQuery } from '../../api/codeTables'
import type { CodeEntry, Form } from '../../api/generated/schema'

/** The name of a code; the code itself while its table is on the way, or where it has none. */
export type NameOf = (table: string, code: string) => string

const NONE: readonly string[] = []

export function nameOfEntry(entry: CodeEntry, language: string): string {
  return (language === 'en' && entry.nameEn) || entry.name
}

/** Names of the codes of all tables that the form uses, and of some more. */
export function useCodeNames(form: Form | undefined, more: readonly string[] = NONE): NameOf {
  const { i18n } = useTranslation()
  const asked = form?.sections.flatMap(({ fields }) => fields.flatMap(({ codeTable }) => codeTable ?? [])) ?? []
  const tables = [...new Set([...asked, ...more])]
  const found = useQueries({ queries: tables.map(codeTableQuery) })
  return (table, code) => {
    const entry = found[tables.indexOf(table)]?.data?.find((one) => one.code === code)
    return entry ? nameOfEntry(entry, i18n.language) : code
  }
}
