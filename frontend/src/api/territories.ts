import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { client } from './client'
import type { Among, TerritorySummary } from './generated/schema'
import { RARELY_CHANGES } from './reference'

const KEY = 'territories'

/** What is looked for: by what is typed, or what lies within one; `none` is around the regions. */
export type TerritoriesAsked = { text?: string; parent?: string; among: Among }

async function pageOf(asked: TerritoriesAsked, cursor: string | undefined, signal: AbortSignal) {
  const { data } = await client.GET('/api/territories', { params: { query: { ...asked, cursor } }, signal })
  return data ?? { items: [], next: null }
}

/** Page by page, as they are asked for. */
export const territoryPages = (asked: TerritoriesAsked) =>
  infiniteQueryOptions({
    queryKey: [KEY, asked],
    queryFn: ({ pageParam, signal }) => pageOf(asked, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: RARELY_CHANGES,
  })

/** The one of a code, also if it is no more; null where there is none. */
export const territoryQuery = (code: string) =>
  queryOptions({
    queryKey: [KEY, 'one', code],
    queryFn: async ({ signal }) => {
      const { items } = await pageOf({ text: code, among: 'ever' }, undefined, signal)
      return items.find((territory) => territory.code === code) ?? null
    },
    staleTime: RARELY_CHANGES,
  })

/** All that have a bureau here. */
export const governedTerritories = queryOptions({
  queryKey: [KEY, 'governed'],
  queryFn: async ({ signal }) => {
    const found: TerritorySummary[] = []
    let cursor: string | undefined
    do {
      const { items, next } = await pageOf({ among: 'governed' }, cursor, signal)
      found.push(...items)
      cursor = next ?? undefined
    } while (cursor)
    return found
  },
  staleTime: RARELY_CHANGES,
})
