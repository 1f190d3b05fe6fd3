import createFetchClient from 'openapi-fetch'
import createQueryClient from 'openapi-react-query'
import type { paths } from './generated/schema'
import { problemOf, unreachable } from './problem'

/** Typed calls for the few places that are no query and no mutation; everything else uses `api`. */
export const client = createFetchClient<paths>({ baseUrl: window.location.origin })

client.use({
  onRequest({ request }) {
    // Marks the call as one of the page's own, so that a lapsed session is answered, not redirected.
    request.headers.set('X-Requested-With', 'XMLHttpRequest')
    request.headers.set('Accept-Language', document.documentElement.lang)
  },
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response)
  },
  onError({ error }) {
    return error instanceof TypeError ? unreachable() : undefined
  },
})

/** `api.useQuery('get', '/api/…')`, `api.useMutation('post', '/api/…')`: every failure is an `ApiProblem`. */
export const api = createQueryClient(client)
