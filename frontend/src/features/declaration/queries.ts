import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../api/client'
import type { DeclarationDetail, EnteredBy, SavedSection, State } from '../../api/generated/schema'
import { useOnce } from '../../api/once'
import { ApiProblem } from '../../api/problem'
import { documentOf } from '../../ui/facts/document'
import type { SectionValue } from './sectionValue'

const LISTS = ['declarations']
const keyOf = (id: string) => ['declaration', id]

export const unitsQuery = (text: string) =>
  api.queryOptions('get', '/api/units', { params: { query: { text: text || undefined } } })

async function load(id: string): Promise<DeclarationDetail> {
  const { data } = await client.GET('/api/declarations/{id}', { params: { path: { id } } })
  if (!data) throw new Error('The answer has no declaration')
  return data
}

export const declarationQuery = (id: string) => queryOptions({ queryKey: keyOf(id), queryFn: () => load(id) })

type Filter = { state?: State; enteredBy?: EnteredBy }

async function page(filter: Filter, cursor?: string) {
  const { data } = await client.GET('/api/declarations', { params: { query: { ...filter, cursor } } })
  return { items: data?.items ?? [], next: data?.next ?? undefined }
}

/** The declarations that the reader may see, latest change first: the first page. */
export const declarationsQuery = (filter: Filter = {}) =>
  queryOptions({ queryKey: [...LISTS, 'first', filter], queryFn: () => page(filter) })

/** The same, page after page. */
export const declarationPages = (state?: State) =>
  infiniteQueryOptions({
    queryKey: [...LISTS, 'pages', state ?? 'all'],
    queryFn: ({ pageParam }) => page({ state }, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  })

const ifMatch = (version: number) => `"${version}"`

export async function saveSection(id: string, name: string, value: SectionValue, version: number) {
  const { data } = await client.PUT('/api/declarations/{id}/sections/{name}', {
    params: { path: { id, name }, header: { 'If-Match': ifMatch(version) } },
    // The contract knows a section only as JSON.
    body: value as never,
  })
  if (!data) throw new Error('The answer has no section')
  return data
}

/** A declaration after one of its sections was kept. */
export function withSection(detail: DeclarationDetail, name: string, saved: SavedSection): DeclarationDetail {
  const document = { ...documentOf(detail.document), [name]: saved.value }
  const { version, idNumberMask, phoneMask } = saved
  return { ...detail, version, idNumberMask, phoneMask, document: document as never }
}

/** Refused for what somebody else did meanwhile: the next try must begin from what is there now. */
const isOvertaken = (error: unknown) => error instanceof ApiProblem && (error.status === 409 || error.status === 412)

/** After any act the answer is the declaration as it is now; lists are asked for anew. */
function useAct<T>(call: (input: T, key: string) => Promise<{ data?: DeclarationDetail }>) {
  const queries = useQueryClient()
  const once = useOnce()
  return useMutation({
    mutationFn: async (input: T) => {
      const { data } = await once((key) => call(input, key))
      if (!data) throw new Error('The answer has no declaration')
      return data
    },
    onSuccess: (detail) => {
      queries.setQueryData(keyOf(detail.id), detail)
      void queries.invalidateQueries({ queryKey: LISTS })
    },
    onError: (error) => {
      if (isOvertaken(error)) void queries.invalidateQueries({ queryKey: ['declaration'] })
    },
  })
}

export const useBegin = () =>
  useAct(
    (unitId: string | null, key) =>
      client.POST('/api/declarations', {
        params: { header: { 'Idempotency-Key': key } },
        body: { unitId },
      }) as Promise<{ data?: DeclarationDetail }>,
  )

export const useChangeUnit = (id: string, version: number) =>
  useAct((unitId: string) =>
    client.PUT('/api/declarations/{id}/unit', {
      params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
      body: { unitId },
    }),
  )

type Version = { id: string; version: number }

export const useSubmit = () =>
  useAct(({ id, version }: Version, key) =>
    client.POST('/api/declarations/{id}/submit', {
      params: { path: { id }, header: { 'If-Match': ifMatch(version), 'Idempotency-Key': key } },
    }),
  )

export const useRecall = () =>
  useAct(({ id, version }: Version, key) =>
    client.POST('/api/declarations/{id}/recall', {
      params: { path: { id }, header: { 'If-Match': ifMatch(version), 'Idempotency-Key': key } },
    }),
  )
