import { api } from './client'

/** For how long an answer holds that rarely changes: the form, the notices, codes, names of places and units. Milliseconds. */
export const RARELY_CHANGES = 3_600_000

export const formQuery = api.queryOptions('get', '/api/form', {}, { staleTime: RARELY_CHANGES })

export const programmeQuery = (id: string) =>
  api.queryOptions('get', '/api/programmes/{id}', { params: { path: { id } } }, { staleTime: RARELY_CHANGES })
