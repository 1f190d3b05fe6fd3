import { useInfiniteQuery } from '@tanstack/react-query'
import { api, client } from '../../api/client'
import type { PageTalentSummary, TalentQuery } from '../../api/generated/schema'

export type Asked = Omit<TalentQuery, 'cursor'>

async function pageOf(asked: Asked, cursor: string | null, signal: AbortSignal): Promise<PageTalentSummary> {
  const { data } = await client.POST('/api/talents/search', { body: { ...asked, cursor }, signal })
  return data ?? { items: [], next: null }
}

/** Runs a search; nothing until there is something to ask. What was typed is in the body, never in an address. */
export function useSearch(asked: Asked | undefined) {
  return useInfiniteQuery({
    queryKey: ['post', '/api/talents/search', asked],
    queryFn: ({ pageParam, signal }) => (asked ? pageOf(asked, pageParam, signal) : { items: [], next: null }),
    enabled: asked !== undefined,
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
}

export function useTalent(id: string, purpose: string | undefined) {
  return api.useQuery('get', '/api/talents/{id}', { params: { path: { id }, query: { purpose } } })
}

/** The numbers in full. Kept by nobody but who asks: gone from memory when the page is left. */
export function useUnmask() {
  return api.useMutation('post', '/api/talents/{id}/unmask', { gcTime: 0 })
}

/** The reader's own record; 404 before admission. */
export function useOwnTalent() {
  return api.useQuery('get', '/api/talents/mine')
}
