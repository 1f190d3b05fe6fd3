import { queryOptions } from '@tanstack/react-query'
import { client } from './client'
import type { CodeEntry } from './generated/schema'
import { RARELY_CHANGES } from './reference'

/** The first part of the key of every table. */
export const CODE_TABLE = 'code-table'

async function allEntries(id: string): Promise<CodeEntry[]> {
  const entries: CodeEntry[] = []
  let cursor: string | undefined
  do {
    const { data } = await client.GET('/api/code-tables/{id}/entries', { params: { path: { id }, query: { cursor } } })
    entries.push(...(data?.items ?? []))
    cursor = data?.next ?? undefined
  } while (cursor)
  return entries
}

/** All entries of a code table in the order of its standard. */
export const codeTableQuery = (id: string) =>
  queryOptions({ queryKey: [CODE_TABLE, id], queryFn: () => allEntries(id), staleTime: RARELY_CHANGES })
