import { HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '../api/generated/schema'

/** The API as tests play it: `server.use(http.get('/api/…', …))`, held to the contract's types. */
export const http = createOpenApiHttp<paths>({ baseUrl: window.location.origin })
export const server = setupServer()

type FaultSeed = { pointer?: string; code: string; message: string }

/** A refusal in the server's own shape. */
export function problem(status: number, kind: string, title: string, errors: FaultSeed[] = []) {
  return HttpResponse.json(
    { type: `/problems/${kind}`, title, status, traceId: 'trace-1', errors },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
}

export const lapsedSession = () => problem(401, 'unauthenticated', '请先登录')
