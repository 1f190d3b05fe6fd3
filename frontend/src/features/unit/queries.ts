import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../api/client'
import type {
  PageUnitListed,
  UnitAction,
  UnitChange,
  UnitDetail,
  UnitMove,
  UnitOpening,
  UnitState,
} from '../../api/generated/schema'
import { useOnce } from '../../api/once'

const LIST = '/api/register/units'
const ONE = '/api/register/units/{id}'
const HISTORY = '/api/register/units/{id}/history'

export type Asked = { text?: string; territory?: string; nature?: string; state?: UnitState }

export function useUnits(asked: Asked) {
  return api.useInfiniteQuery(
    'get',
    LIST,
    { params: { query: asked } },
    {
      initialPageParam: null,
      getNextPageParam: ({ next }: PageUnitListed) => next,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  )
}

const unitQuery = (id: string) => api.queryOptions('get', ONE, { params: { path: { id } } })

export function useUnit(id: string) {
  return useQuery(unitQuery(id))
}

export function useHistory(id: string) {
  return api.useQuery('get', HISTORY, { params: { path: { id } } })
}

/** Where a unit of a territory may stand; nothing until one is chosen. */
export function useLines(territory: string | undefined) {
  return api.useQuery(
    'get',
    '/api/register/units/lines',
    { params: { query: { territory: territory ?? '' } } },
    { enabled: territory !== undefined, retry: false },
  )
}

/** What is written of a unit is what it is now; lists, its history and what people choose from are asked for anew. */
function useWritten() {
  const queries = useQueryClient()
  return (unit: UnitDetail) => {
    queries.setQueryData(unitQuery(unit.unit.id).queryKey, unit)
    const stale = [LIST, HISTORY, '/api/units', '/api/units/{id}']
    void queries.invalidateQueries({ predicate: ({ queryKey }) => stale.includes(String(queryKey[1])) })
  }
}

function written({ data }: { data?: UnitDetail }): UnitDetail {
  if (!data) throw new Error('The answer has no unit')
  return data
}

export function useOpenUnit() {
  const once = useOnce()
  return useMutation({
    mutationFn: (body: UnitOpening) =>
      once(async (key) => written(await client.POST(LIST, { params: { header: { 'Idempotency-Key': key } }, body }))),
    onSuccess: useWritten(),
  })
}

export function useEditUnit(id: string, version: number) {
  return useMutation({
    mutationFn: async (body: UnitChange) =>
      written(await client.PUT(ONE, { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body })),
    onSuccess: useWritten(),
  })
}

export function useMoveUnit(id: string, version: number) {
  const once = useOnce()
  return useMutation({
    mutationFn: (body: UnitMove) =>
      once(async (key) =>
        written(
          await client.POST('/api/register/units/{id}/move', {
            params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
            body,
          }),
        ),
      ),
    onSuccess: useWritten(),
  })
}

/** What is done to a unit with a reason and nothing else. */
export type Act = Extract<UnitAction, 'suspend' | 'resume' | 'close'>

export function useActOnUnit(act: Act, id: string, version: number) {
  const once = useOnce()
  return useMutation({
    mutationFn: (reason: string) =>
      once(async (key) => {
        const options = {
          params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
          body: { reason },
        }
        switch (act) {
          case 'suspend':
            return written(await client.POST('/api/register/units/{id}/suspend', options))
          case 'resume':
            return written(await client.POST('/api/register/units/{id}/resume', options))
          case 'close':
            return written(await client.POST('/api/register/units/{id}/close', options))
        }
      }),
    onSuccess: useWritten(),
  })
}
