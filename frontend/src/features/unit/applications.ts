import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../api/client'
import type {
  PageUnitApplicationSummary,
  UnitApplicationDetail,
  UnitApplicationState,
  UnitApplying,
  UnitConfirming,
} from '../../api/generated/schema'
import { useOnce } from '../../api/once'

const LIST = '/api/unit-applications'
const ONE = '/api/unit-applications/{id}'

/** The reader's own, or those of their territory, the newest first. */
export function useApplications(state: UnitApplicationState | undefined) {
  return api.useInfiniteQuery(
    'get',
    LIST,
    { params: { query: { state } } },
    {
      initialPageParam: null,
      getNextPageParam: ({ next }: PageUnitApplicationSummary) => next,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  )
}

const applicationQuery = (id: string) => api.queryOptions('get', ONE, { params: { path: { id } } })

export const useApplication = (id: string) => useQuery(applicationQuery(id))

function useWritten() {
  const queries = useQueryClient()
  return (detail: UnitApplicationDetail) => {
    queries.setQueryData(applicationQuery(detail.application.id).queryKey, detail)
    const stale = [LIST, '/api/register/units', '/api/units']
    void queries.invalidateQueries({ predicate: ({ queryKey }) => stale.includes(String(queryKey[1])) })
  }
}

function written({ data }: { data?: UnitApplicationDetail }): UnitApplicationDetail {
  if (!data) throw new Error('The answer has no application')
  return data
}

export function useApply() {
  const once = useOnce()
  return useMutation({
    mutationFn: (body: UnitApplying) =>
      once(async (key) => written(await client.POST(LIST, { params: { header: { 'Idempotency-Key': key } }, body }))),
    onSuccess: useWritten(),
  })
}

type Version = { id: string; version: number }

const params = ({ id, version }: Version, key: string) => ({
  path: { id },
  header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key },
})

export function useConfirm(one: Version) {
  const once = useOnce()
  return useMutation({
    mutationFn: (body: UnitConfirming) =>
      once(async (key) => written(await client.POST(`${ONE}/confirm`, { params: params(one, key), body }))),
    onSuccess: useWritten(),
  })
}

export function useRefuse(one: Version) {
  const once = useOnce()
  return useMutation({
    mutationFn: (reason: string) =>
      once(async (key) => written(await client.POST(`${ONE}/refuse`, { params: params(one, key), body: { reason } }))),
    onSuccess: useWritten(),
  })
}

export function useWithdraw(one: Version) {
  const once = useOnce()
  return useMutation({
    mutationFn: () => once(async (key) => written(await client.POST(`${ONE}/withdraw`, { params: params(one, key) }))),
    onSuccess: useWritten(),
  })
}
