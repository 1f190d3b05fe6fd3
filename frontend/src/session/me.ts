import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client'
import type { Me } from '../api/generated/schema'
import { ApiProblem } from '../api/problem'

/** Who is signed in; asked anew whenever the reader comes back to the window. */
export const meQuery = api.queryOptions('get', '/api/me', {}, { staleTime: 60_000, refetchOnWindowFocus: 'always' })

export function isUnauthorized(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401
}

/** Who is signed in. Only for what stands inside a page that needs a session. */
export function useMe(): Me {
  const { data } = useQuery(meQuery)
  if (!data) throw new Error('No one is signed in here')
  return data
}
