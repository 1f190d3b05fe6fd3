import { type InfiniteData, type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../api/client'
import type {
  AdmitChange,
  DeclarationDetail,
  DeclarationSummary,
  PageDeclarationSummary,
  RejectChange,
  ReturnChange,
} from '../../api/generated/schema'
import { useOnce } from '../../api/once'

const HALF_AN_HOUR = 1_800_000
const WAITING = '/api/declarations/waiting'
const COUNT = '/api/declarations/waiting/count'

const itemsOf = ({ pages }: InfiniteData<PageDeclarationSummary>): DeclarationSummary[] =>
  pages.flatMap(({ items = [] }) => items)

/** What waits for the reader's office, longest first. Kept while they are inside one, so that the list is as it was. */
export function useWaiting() {
  return api.useInfiniteQuery(
    'get',
    WAITING,
    {},
    {
      initialPageParam: null,
      getNextPageParam: ({ next }: PageDeclarationSummary) => next,
      gcTime: HALF_AN_HOUR,
      select: itemsOf,
    },
  )
}

export function useWaitingCount() {
  return api.useQuery('get', COUNT)
}

/** A decision is made on what is there now: asked anew at each opening, and never changed under the reader's eyes. */
const declarationQuery = (id: string) =>
  api.queryOptions(
    'get',
    '/api/declarations/{id}',
    { params: { path: { id } } },
    {
      staleTime: 0,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  )

export function useDeclaration(id: string) {
  return useQuery(declarationQuery(id))
}

export function useForm() {
  return api.useQuery('get', '/api/form', {}, { staleTime: HALF_AN_HOUR })
}

export function useProgramme(id: string | undefined) {
  return api.useQuery(
    'get',
    '/api/programmes/{id}',
    { params: { path: { id: id ?? '' } } },
    {
      enabled: id !== undefined,
      staleTime: HALF_AN_HOUR,
    },
  )
}

/** An act of review with what it carries. */
export type Act =
  | { kind: 'claim' | 'release' | 'approve' }
  | { kind: 'return'; change: ReturnChange }
  | { kind: 'reject'; change: RejectChange }
  | { kind: 'admit'; change: AdmitChange }

async function send({ id, version }: DeclarationDetail, act: Act, key: string): Promise<DeclarationDetail | undefined> {
  const params = { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } }
  const answer = await (() => {
    switch (act.kind) {
      case 'claim':
        return client.POST('/api/declarations/{id}/claim', { params })
      case 'release':
        return client.POST('/api/declarations/{id}/release', { params })
      case 'approve':
        return client.POST('/api/declarations/{id}/approve', { params })
      case 'return':
        return client.POST('/api/declarations/{id}/return', { params, body: act.change })
      case 'reject':
        return client.POST('/api/declarations/{id}/reject', { params, body: act.change })
      case 'admit':
        return client.POST('/api/declarations/{id}/admit', { params, body: act.change })
    }
  })()
  return answer.data
}

/** What an act makes stale: the list of what waits, every other list of declarations, and what counts the admitted. */
function forget(queries: QueryClient) {
  const stale = ['/api/declarations', WAITING, COUNT, '/api/talents/search', '/api/statistics/talents']
  void queries.invalidateQueries({ predicate: ({ queryKey }) => stale.includes(String(queryKey[1])) })
}

export function useAct(declaration: DeclarationDetail) {
  const queries = useQueryClient()
  const once = useOnce()
  return useMutation({
    mutationFn: (act: Act) => once((key) => send(declaration, act, key)),
    onSuccess: (changed) => {
      queries.setQueryData(declarationQuery(declaration.id).queryKey, changed)
      forget(queries)
    },
  })
}
