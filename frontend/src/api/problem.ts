/** One fault of a request: where it is (JSON pointer), its code, and the server's words for it. */
export type Fault = { pointer?: string; code: string; message: string }

/**
 * A refused or failed call, as the server explained it (RFC 9457). `kind` is the last part of the problem's type;
 * `unreachable` with status 0 when no answer came, `unexplained` when the answer was no problem document.
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'

  constructor(
    readonly status: number,
    readonly kind: string,
    /** The server's words, in the reader's language; empty when it said nothing. */
    readonly title: string,
    readonly faults: readonly Fault[] = [],
    /** Names the request in the server's log. */
    readonly traceId = '',
  ) {
    super(`${status} ${kind}`)
  }

  /** Whether one of the faults has this code. */
  has(code: string): boolean {
    return this.faults.some((fault) => fault.code === code)
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function faultOf(value: unknown): Fault {
  const { pointer, code, message } = record(value)
  return { pointer: typeof pointer === 'string' ? pointer : undefined, code: text(code), message: text(message) }
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const isProblem = response.headers.get('Content-Type')?.includes('json')
  const body = record(isProblem ? await response.json().catch(() => ({})) : {})
  const kind = text(body.type).split(/[/:#]/).pop()
  const errors = Array.isArray(body.errors) ? body.errors.map(faultOf) : []
  return new ApiProblem(response.status, kind || 'unexplained', text(body.title), errors, text(body.traceId))
}

export function unreachable(): ApiProblem {
  return new ApiProblem(0, 'unreachable', '')
}
