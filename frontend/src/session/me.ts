import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client'
import { ApiProblem } from '../api/problem'
import { type Reader, readerOf } from './reader'

/** Who is signed in; asked anew whenever the reader comes back to the window. */
export const meQuery = api.queryOptions('get', '/api/me', {}, { staleTime: 60_000, refetchOnWindowFocus: 'always' })

export function isUnauthorized(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401
}

/** Who is signed in. Only for what stands inside a page that needs a session. */
export function useReader(): Reader {
  const { data } = useQuery(meQuery)
  const reader = data && readerOf(data)
  if (!reader) throw new Error('No one is signed in here')
  return reader
}
