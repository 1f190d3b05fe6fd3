import { HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { aReader } from '../testing/builders'
import { http, problem, server } from '../testing/server'
import { client } from './client'
import { ApiProblem } from './problem'

async function failure(): Promise<ApiProblem> {
  const error = await client.GET('/api/me').then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(ApiProblem)
  return error as ApiProblem
}

test('a call says that it comes from the page, and in which language to answer', async () => {
  let headers = new Headers()
  server.use(
    http.get('/api/me', ({ request, response }) => {
      headers = request.headers
      return response(200).json(aReader())
    }),
  )
  await client.GET('/api/me')
  expect(headers.get('X-Requested-With')).toBe('XMLHttpRequest')
  expect(headers.get('Accept-Language')).toBe('zh-CN')
})

test('a refusal keeps the status, the kind, and every fault with its place and words', async () => {
  const faults = [{ pointer: '/birthDate', code: 'born-in-the-future', message: '出生日期不能晚于今天' }]
  server.use(
    http.get('/api/me', ({ response }) => response.untyped(problem(422, 'validation-failed', '填写有误', faults))),
  )
  const refused = await failure()
  expect(refused).toMatchObject({
    status: 422,
    kind: 'validation-failed',
    title: '填写有误',
    faults,
    traceId: 'trace-1',
  })
  expect(refused.has('born-in-the-future')).toBe(true)
  expect(refused.has('unknown-unit')).toBe(false)
})

test('an answer that is no problem document is still a problem', async () => {
  server.use(
    http.get('/api/me', ({ response }) => response.untyped(new HttpResponse('<h1>Bad Gateway</h1>', { status: 502 }))),
  )
  expect(await failure()).toMatchObject({ status: 502, kind: 'unexplained', title: '', faults: [] })
})

test('no answer at all is a problem too', async () => {
  server.use(http.get('/api/me', ({ response }) => response.untyped(HttpResponse.error())))
  expect(await failure()).toMatchObject({ status: 0, kind: 'unreachable' })
})
