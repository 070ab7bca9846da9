/** Routes that read: by GET with query parameters, or by POST where the question is too large for an address. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorCode, ErrorKind, Rejection } from 'holdfast'
import { validate } from 'holdfast'
import Type, { type Static, type TObject, type TSchema } from 'typebox'
import type { Operation } from './operation.ts'
import { paramsSchema } from './path-parameters.ts'
import { sendProblem } from './problem.ts'
import type { RouteContext } from './route-context.ts'

type Params = Record<string, string>

type QueryRoute<Query extends TObject, Result> = {
  url: string
  tag: string
  id: string
  summary: string
  query?: Query
  answer: TSchema
  /** What is said when the read finds nothing. */
  missing?: ErrorCode
  refusals?: readonly ErrorKind[]
  answerHeaders?: Record<string, string>
  read: (request: { params: Params; query: Static<Query> }) => Promise<Result | Rejection | null | undefined>
  /** Headers of the answer that depend on what was read. */
  headersOf?: (result: Result) => Record<string, string>
}

type ReadRoute<Body extends TSchema, Result> = {
  url: string
  tag: string
  id: string
  summary: string
  body: Body
  answer: TSchema
  read: (body: Static<Body>) => Promise<Result | Rejection>
}

/** A read whose question is too large for an address, so that it is a POST. Nothing but this judges its body. */
export function readRoute<Body extends TSchema, Result>({ app }: RouteContext, route: ReadRoute<Body, Result>): void {
  const { url, tag, id, summary, body, answer } = route
  const operation: Operation = {
    ...{ id, url, tag, summary, body, method: 'POST', headers: [] },
    answer: { status: 200, schema: answer },
    refusals: ['conflict'],
  }
  app.route({
    method: 'POST',
    url,
    config: { operation },
    handler: async (request, reply) => {
      const invalid = validate({ input: body }, request.body)
      if (invalid) return sendProblem(reply, request, invalid)
      const result = await route.read(request.body as Static<Body>)
      return sendRead(result, { request, reply })
    },
  })
}

function sendRead(result: unknown, { request, reply }: { request: FastifyRequest; reply: FastifyReply }): FastifyReply {
  if (isRejection(result)) return sendProblem(reply, request, result)
  return reply.send(isAnswered(result) ? result.result : result)
}

const NoQuery = Type.Object({}, { additionalProperties: false })

export function queryRoute<Result, Query extends TObject = typeof NoQuery>(
  { app }: RouteContext,
  route: QueryRoute<Query, Result>,
): void {
  const hasParams = route.url.includes(':')
  const operation: Operation = {
    id: route.id,
    method: 'GET',
    url: route.url,
    tag: route.tag,
    summary: route.summary,
    headers: [],
    answer: { status: 200, schema: route.answer, ...(route.answerHeaders && { headers: route.answerHeaders }) },
    refusals: [...(route.missing ? (['not_found'] as const) : []), ...(route.refusals ?? [])],
  }
  app.route({
    method: 'GET',
    url: route.url,
    schema: { querystring: route.query ?? NoQuery, ...(hasParams && { params: paramsSchema(route.url) }) },
    config: { operation },
    handler: async (request, reply) => {
      const result = await route.read({ params: request.params as Params, query: request.query as Static<Query> })
      if (result === null || result === undefined) return sendProblem(reply, request, { code: route.missing! })
      if (isRejection(result)) return sendProblem(reply, request, aboutParameters(result))
      if (route.headersOf) reply.headers(route.headersOf(result))
      return sendRead(result, { request, reply })
    },
  })
}

export function isRejection(value: unknown): value is Rejection {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false && 'code' in value
}

/** Reads point at the members of a question; here they are query parameters. */
function aboutParameters(rejection: Rejection): Rejection {
  const errors = rejection.errors?.map(({ pointer, ...error }) =>
    pointer === undefined ? error : { parameter: pointer.split('/')[1], in: 'query', ...error },
  )
  return { ...rejection, ...(errors && { errors }) }
}

function isAnswered(value: unknown): value is { ok: true; result: unknown } {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === true && 'result' in value
}
