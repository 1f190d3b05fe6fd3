import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../api/client'
import type { BindingDetail, BindingWish } from '../../api/generated/schema'
import { useOnce } from '../../api/once'
import { ApiProblem } from '../../api/problem'

const LISTS = ['bindings']
const DETAILS = ['get', '/api/bindings/{id}']
const OWN = ['get', '/api/bindings/mine']
const RECORDS = ['get', '/api/talents/{id}']

/** What the reader has asked for, the newest first. */
export const useOwnBindings = () => api.useQuery('get', '/api/bindings/mine')

/** Says that a record is the reader's own. */
export function useAsk() {
  const queries = useQueryClient()
  const once = useOnce()
  return useMutation({
    mutationFn: (wish: BindingWish) =>
      once((key) => client.POST('/api/bindings', { params: { header: { 'Idempotency-Key': key } }, body: wish })),
    onSuccess: () => queries.invalidateQueries({ queryKey: OWN }),
  })
}

export function useWithdraw() {
  const queries = useQueryClient()
  const once = useOnce()
  return useMutation({
    mutationFn: () =>
      once((key) => client.POST('/api/bindings/mine/withdraw', { params: { header: { 'Idempotency-Key': key } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: OWN }),
  })
}

/** What waits for the reader's office, the longest waiting first. */
export function useWaiting() {
  return useInfiniteQuery({
    queryKey: LISTS,
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await client.GET('/api/bindings', { params: { query: { cursor: pageParam } }, signal })
      return data ?? { items: [], next: null }
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
}

export const useBinding = (id: string) => api.useQuery('get', '/api/bindings/{id}', { params: { path: { id } } })

/** After an act the answer is what became of it. What somebody else has decided is asked for anew. */
function useAct<T>(call: (input: T, key: string) => Promise<{ data?: BindingDetail }>) {
  const queries = useQueryClient()
  const once = useOnce()
  return useMutation({
    mutationFn: async (input: T) => {
      const { data } = await once((key) => call(input, key))
      if (!data) throw new Error('The answer has no binding')
      return data
    },
    onSuccess: (detail) => {
      queries.setQueryData([...DETAILS, { params: { path: { id: detail.id } } }], detail)
      void queries.invalidateQueries({ queryKey: LISTS })
      // Whose account it is decides on what can be done with the record.
      void queries.invalidateQueries({ queryKey: RECORDS })
    },
    onError: (error) => {
      const overtaken = error instanceof ApiProblem && (error.status === 409 || error.status === 412)
      if (overtaken) void queries.invalidateQueries({ queryKey: DETAILS })
    },
  })
}

type Version = Pick<BindingDetail, 'id' | 'version'>

const headers = ({ id, version }: Version, key: string) => ({
  path: { id },
  header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key },
})

export const useConfirm = (of: Version) =>
  useAct((_: undefined, key) => client.POST('/api/bindings/{id}/confirm', { params: headers(of, key) }))

export const useRefuse = (of: Version) =>
  useAct((reason: string, key) =>
    client.POST('/api/bindings/{id}/refuse', { params: headers(of, key), body: { reason } }),
  )
