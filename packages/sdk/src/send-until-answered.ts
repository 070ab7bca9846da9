/** One call: sent, and sent again while that can help, until there is an answer. */
import type { Client } from 'openapi-fetch'
import { type Answer, HoldfastUnreachable } from './answer.ts'
import type { paths } from './api.ts'
import type { Problem } from './operation-shapes.ts'
import { mayPass, pause, pauseMsAfter, type RepetitionOptions } from './repetition.ts'

/** Of the generated table. */
export type Operation = { method: string; path: string; query: readonly string[]; body: boolean }

export type Request = {
  operation: Operation
  input: object
  headers: Record<string, string | null | undefined>
  /** Null for reads, and for commands that are sent without. */
  idempotencyKey: string | null
  /** Whether sending it twice has the effect of sending it once. */
  repeatable: boolean
  timeoutMs: number
  signal: AbortSignal | undefined
}

/** What one attempt came to: an answer of Holdfast's, or the reason why there is none. */
type Attempt = ({ answer: Answer<unknown> } | { failure: string; cause?: unknown }) & {
  mayPass: boolean
  retryAfter: string | null
}

export async function sendUntilAnswered(
  client: Client<paths>,
  repetition: RepetitionOptions,
  request: Request,
): Promise<Answer<unknown>> {
  const { operation, idempotencyKey, signal } = request
  const attemptsMax = request.repeatable ? repetition.attemptsMax : 1
  for (let number = 1; ; number++) {
    const attempt = await attemptOnce(client, request)
    if (number < attemptsMax && attempt.mayPass) {
      await pause(pauseMsAfter(number, attempt.retryAfter, repetition), signal)
      continue
    }
    if ('answer' in attempt) return attempt.answer
    const times = number === 1 ? '' : ` (${number} attempts)`
    throw new HoldfastUnreachable(`${operation.method} ${operation.path} ${attempt.failure}${times}`, {
      cause: attempt.cause,
      idempotencyKey,
    })
  }
}

async function attemptOnce(client: Client<paths>, request: Request): Promise<Attempt> {
  const { operation, headers, signal, timeoutMs } = request
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const { data, error, response } = await client.request(
      operation.method.toLowerCase() as never,
      operation.path as never,
      {
        ...placed(operation, request.input),
        headers,
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      } as never,
    )
    return attemptOf(response, response.ok ? data : error)
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    const failure = timeout.aborted ? `was not answered within ${timeoutMs} ms` : `could not be sent: ${cause}`
    return { failure, cause, mayPass: true, retryAfter: null }
  }
}

function attemptOf(response: Response, body: unknown): Attempt {
  const { status, headers } = response
  const marks = {
    ...(headers.get('idempotency-replayed') === 'true' && { replayed: true }),
    ...(headers.get('dry-run') === 'true' && { dryRun: true as const }),
  }
  const facts = { mayPass: mayPass(status), retryAfter: headers.get('retry-after') }
  if (response.ok && body !== undefined) return { answer: { ok: true, result: body, ...marks }, ...facts }
  if (isProblem(body)) return { answer: { ...body, ok: false, ...marks }, ...facts }
  return { failure: `was answered with status ${status}, but not by Holdfast`, ...facts }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
}

/**
 * Each member of the input goes where the operation takes it. What it does not take is sent all the same, so that the service can
 * refuse it by name.
 */
function placed({ path, query, body }: Operation, input: object): object {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  const inQuery = new Set(query)
  const placeOf = (name: string) => (inPath.has(name) ? 'path' : inQuery.has(name) || !body ? 'query' : 'body')
  const those = (place: string) => Object.fromEntries(Object.entries(input).filter(([name]) => placeOf(name) === place))
  return { params: { path: those('path'), query: those('query') }, ...(body && { body: those('body') }) }
}
