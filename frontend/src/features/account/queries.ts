import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../api/client'
import type { AccountChange, AccountDetail, AccountGift, HandOver, Slip } from '../../api/generated/schema'
import { useOnce } from '../../api/once'
import { ApiProblem } from '../../api/problem'

const LISTS = ['accounts']
const DETAILS = ['get', '/api/accounts/{id}']

export type Filter = { organisation?: string; state?: string }

/** The accounts that the reader's office gives, the newest first. */
export function useAccounts(filter: Filter) {
  return useInfiniteQuery({
    queryKey: [...LISTS, filter],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await client.GET('/api/accounts', {
        params: { query: { ...filter, cursor: pageParam } },
        signal,
      })
      return data ?? { items: [], next: null }
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
}

/** Looks again while Keycloak is being told of it. */
export function useAccount(id: string) {
  return api.useQuery(
    'get',
    '/api/accounts/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => state.data?.account.state === 'preparing' && 2_000 },
  )
}

/** For whom the reader may give accounts, by what is typed. */
export function useOffices(text: string) {
  return api.useQuery(
    'get',
    '/api/organisations',
    { params: { query: { text: text || undefined } } },
    { placeholderData: keepPreviousData },
  )
}

/**
 * After an act the answer is the account as it is now. One that somebody else has changed is asked for anew, and so is the one
 * acted upon where the answer is another's.
 */
function useAct<T>(call: (input: T, key: string) => Promise<{ data?: AccountDetail }>, actedUpon?: string) {
  const queries = useQueryClient()
  const once = useOnce()
  return useMutation({
    mutationFn: async (input: T) => {
      const { data } = await once((key) => call(input, key))
      if (!data) throw new Error('The answer has no account')
      return data
    },
    onSuccess: (detail) => {
      queries.setQueryData([...DETAILS, { params: { path: { id: detail.account.id } } }], detail)
      void queries.invalidateQueries({ queryKey: LISTS })
      if (actedUpon) {
        void queries.invalidateQueries({ queryKey: [...DETAILS, { params: { path: { id: actedUpon } } }] })
      }
    },
    onError: (error) => {
      const overtaken = error instanceof ApiProblem && (error.status === 409 || error.status === 412)
      if (overtaken) void queries.invalidateQueries({ queryKey: DETAILS })
    },
  })
}

export const useGive = () =>
  useAct((gift: AccountGift, key) =>
    client.POST('/api/accounts', { params: { header: { 'Idempotency-Key': key } }, body: gift }),
  )

type Version = { id: string; version: number }

export const useChange = ({ id, version }: Version) =>
  useAct((change: AccountChange) =>
    client.PUT('/api/accounts/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: change,
    }),
  )

/** Mails a link by which the holder chooses a password. */
export const useLink = (id: string) =>
  useAct((_: undefined, key) =>
    client.POST('/api/accounts/{id}/link', { params: { path: { id }, header: { 'Idempotency-Key': key } } }),
  )

/** Disables an account; the answer is the successor's. */
export const useHandOver = ({ id, version }: Version) =>
  useAct(
    (successor: HandOver, key) =>
      client.POST('/api/accounts/{id}/hand-over', {
        params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
        body: successor,
      }),
    id,
  )

/** Switches an account off or on again, for a reason. */
export const useSwitch = ({ id, version }: Version, act: 'disable' | 'enable') =>
  useAct((reason: string, key) => {
    const request = {
      params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
      body: { reason },
    }
    return act === 'disable'
      ? client.POST('/api/accounts/{id}/disable', request)
      : client.POST('/api/accounts/{id}/enable', request)
  })

/** A temporary password. Kept by nobody but who prints it: gone from memory when the page is left. */
function usePrinting(print: (secondFactorLost: boolean) => Promise<{ data?: Slip }>) {
  const queries = useQueryClient()
  return useMutation({
    gcTime: 0,
    mutationFn: async (secondFactorLost: boolean) => {
      const { data } = await print(secondFactorLost)
      if (!data) throw new Error('The answer has no slip')
      return data
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: DETAILS })
      void queries.invalidateQueries({ queryKey: LISTS })
    },
  })
}

export const useSlip = (id: string) =>
  usePrinting((secondFactorLost) =>
    client.POST('/api/accounts/{id}/slip', { params: { path: { id } }, body: { secondFactorLost } }),
  )

/** For the account of the person of a record. */
export const usePersonSlip = (talent: string) =>
  usePrinting((secondFactorLost) =>
    client.POST('/api/talents/{id}/slip', { params: { path: { id: talent } }, body: { secondFactorLost } }),
  )

/** What others did with the reader's own account. */
export const useOwnActs = () => api.useQuery('get', '/api/accounts/mine/history')
