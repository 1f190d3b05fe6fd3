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
import { programmeQuery } from '../../api/reference'
import { useReader } from '../../session/me'

const HALF_AN_HOUR = 1_800_000
const WAITING = '/api/declarations/waiting'
const COUNT = '/api/declarations/waiting/count'

type Waiting = InfiniteData<PageDeclarationSummary>

const itemsOf = ({ pages }: Waiting): DeclarationSummary[] => pages.flatMap(({ items = [] }) => items)

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

export function useProgramme(id: string | undefined) {
  return useQuery({ ...programmeQuery(id ?? ''), enabled: id !== undefined })
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

/** What a decision makes stale: the list of what waits, every other list of declarations, and what counts the admitted. */
function forget(queries: QueryClient) {
  const stale = ['/api/declarations', WAITING, COUNT, '/api/talents/search', '/api/statistics/talents']
  void queries.invalidateQueries({ predicate: ({ queryKey }) => stale.includes(String(queryKey[1])) })
}

/** Who has it now is written into the list as it is kept: asking for all its pages anew at each step would be dear. */
function noteInHand(queries: QueryClient, id: string, claimedBy: string | null) {
  const noted = (item: DeclarationSummary) => (item.id === id ? { ...item, claimedBy } : item)
  queries.setQueriesData<Waiting>(
    { predicate: ({ queryKey }) => queryKey[1] === WAITING },
    (known) => known && { ...known, pages: known.pages.map((page) => ({ ...page, items: page.items.map(noted) })) },
  )
}

export function useAct(declaration: DeclarationDetail) {
  const queries = useQueryClient()
  const { account } = useReader()
  const once = useOnce()
  return useMutation({
    mutationFn: (act: Act) => once((key) => send(declaration, act, key)),
    onSuccess: (changed, { kind }) => {
      queries.setQueryData(declarationQuery(declaration.id).queryKey, changed)
      if (kind === 'claim') noteInHand(queries, declaration.id, account.id)
      else if (kind === 'release') noteInHand(queries, declaration.id, null)
      else forget(queries)
    },
  })
}
