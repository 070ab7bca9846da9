/**
 * A Holdfast service for tests, spoken to as a client speaks to it. Every answer is compared with what OpenAPI promises of its route,
 * so that no test needs to say so: a refusal is a problem with a known code, and an answer has the documented shape.
 */
import { deepStrictEqual, ok } from 'node:assert'
import type { FastifyInstance, InjectOptions } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { type PartialConfig, toConfig } from '../../packages/engine/src/config.ts'
import type { Database } from '../../packages/engine/src/db/database.ts'
import type { Replica } from '../../packages/engine/src/db/open-replica.ts'
import { createEngine, type Engine } from '../../packages/engine/src/engine.ts'
import { ERRORS, type ErrorCode } from '../../packages/engine/src/errors.ts'
import { createServer } from '../../packages/server/src/http/server.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a test reads from an answer is checked by the test.
export type Body = any
export type Reply = { status: number; body: Body; headers: Record<string, string | undefined> }
export type Headers = Record<string, string>

export interface Service {
  app: FastifyInstance
  engine: Engine
  call: (method: string, url: string, body?: unknown, headers?: Headers) => Promise<Reply>
  get: (url: string) => Promise<Body>
  post: (url: string, body?: unknown, headers?: Headers) => Promise<Reply>
  /** A call that must succeed. Answers the body. */
  must: (method: string, url: string, body?: unknown) => Promise<Body>
  close: () => Promise<void>
}

export async function openService(
  database: Database,
  partial: PartialConfig = {},
  { isListening = false, replica }: { isListening?: boolean; replica?: Replica } = {},
): Promise<Service> {
  const config = toConfig({ log_level: 'silent', ...partial })
  const bugs: Error[] = []
  const engine = createEngine({ database, replica, limits: config.limits, onBug: (bug) => bugs.push(bug) })
  const app = createServer({ engine, config })
  const document = (await app.inject('/openapi.json')).json() as OpenApi
  const send = isListening ? overTheWire(await app.listen({ host: '127.0.0.1', port: 0 })) : injected(app)
  const call: Service['call'] = async (method, url, body, headers = {}) => {
    const sent = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
    const type: Headers = sent === undefined ? {} : { 'content-type': 'application/json' }
    const answer = await send(method, url, { sent, headers: { ...type, ...headers } })
    const isJson = /[/+]json\b/.test(String(answer.headers['content-type']))
    const reply: Reply = { ...answer, body: isJson ? JSON.parse(answer.body) : answer.body }
    if (bugs[0]) throw bugs[0]
    if (reply.status >= 400) assertProblem(document, reply)
    else assertDocumented(document, method, url, reply)
    return reply
  }
  const must: Service['must'] = async (method, url, body) => {
    const reply = await call(method, url, body)
    ok(reply.status < 300, `${method} ${url}: ${JSON.stringify(reply.body)}`)
    return reply.body
  }
  return {
    app,
    engine,
    call,
    get: (url) => must('GET', url),
    post: (url, body, headers) => call('POST', url, body, headers),
    must,
    close: async () => {
      await app.close()
      await engine.close()
    },
  }
}

type Send = (
  method: string,
  url: string,
  what: { sent: string | undefined; headers: Headers },
) => Promise<Reply & { body: string }>

/** Into the server without a connection. */
function injected(app: FastifyInstance): Send {
  return async (method, url, { sent, headers }) => {
    const options = { method: method as InjectOptions['method'] & string, url, headers }
    const { statusCode, body, headers: answered } = await app.inject({ ...options, ...(sent && { payload: sent }) })
    return { status: statusCode, body, headers: answered as Reply['headers'] }
  }
}

/** As everybody else does it. */
function overTheWire(address: string): Send {
  return async (method, url, { sent, headers }) => {
    const response = await fetch(`${address}${url}`, { method, headers, ...(sent !== undefined && { body: sent }) })
    return { status: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) }
  }
}

function assertProblem(document: OpenApi, { status, body, headers }: Reply): void {
  ok(headers['content-type']?.startsWith('application/problem+json'), `content type ${headers['content-type']}`)
  ok(body.code in ERRORS, `code ${body.code}`)
  const { meaning, remedy } = ERRORS[body.code as ErrorCode]
  deepStrictEqual(
    { type: body.type, title: body.title, status: body.status, remedy: body.remedy },
    { type: `https://holdfast.dev/problems/${body.code}`, title: meaning, status, remedy },
  )
  ok(typeof body.detail === 'string' && body.detail !== '' && typeof body.instance === 'string')
  ok(Array.isArray(body.errors) && body.errors.every((error: Body) => typeof error.detail === 'string'))
  ok(headers['x-request-id'] === body.request_id)
  assertFits('a problem', { $ref: '#/components/schemas/Problem' } as TSchema, document, body)
}

type OpenApi = {
  paths: Record<string, Record<string, { responses: Record<string, { content: Record<string, { schema: TSchema }> }> }>>
  components: { schemas: Record<string, TSchema> }
}

function assertDocumented(document: OpenApi, method: string, url: string, { status, body, headers }: Reply): void {
  const path = url.split('?', 1)[0]!.replace(/(.)\/$/, '$1')
  const template = Object.keys(document.paths)
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .find((candidate) => new RegExp(`^${candidate.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
  const documented = template && document.paths[template]?.[method.toLowerCase()]
  if (!documented) return
  const mediaType = headers['content-type']?.split(';', 1)[0] ?? 'application/json'
  const schema = documented.responses[status]?.content[mediaType]?.schema
  ok(schema, `${method} ${template} answers ${status}, which is not documented`)
  assertFits(`${method} ${template} ${status}`, schema, document, body)
}

/** A member that is not documented does not fit: readers may be told of more one day, but what we show is documented. */
function assertFits(what: string, schema: TSchema, document: OpenApi, body: Body): void {
  const validator = validatorOf(what, schema, document)
  ok(validator.Check(body), `${what}: ${JSON.stringify(validator.Errors(body).slice(0, 3))}`)
}

type Validator = { Check: (value: unknown) => boolean; Errors: (value: unknown) => unknown[] }
const validators = new Map<string, Validator>()

function validatorOf(key: string, schema: TSchema, document: OpenApi): Validator {
  const known = validators.get(key)
  if (known) return known
  const validator = Compile(complete(schema, document) as TSchema) as unknown as Validator
  validators.set(key, validator)
  return validator
}

/** References replaced by what they refer to (none refers to itself), and every object closed that names its members. */
function complete(value: unknown, document: OpenApi): unknown {
  if (Array.isArray(value)) return value.map((member) => complete(member, document))
  if (typeof value !== 'object' || value === null) return value
  if ('$ref' in value) return complete(document.components.schemas[String(value.$ref).split('/').at(-1)!], document)
  const shown = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, complete(member, document)]))
  const namesMembers = shown.type === 'object' && 'properties' in shown
  return namesMembers ? { additionalProperties: false, ...shown } : shown
}
