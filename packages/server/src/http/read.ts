/** Routes that read: by GET with query parameters, or by POST where the question is too large for an address. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  type AnswerOf,
  type ErrorKind,
  type ReadOptions as HowRead,
  type Limits,
  type QueryName,
  queries,
  type Rejection,
} from 'holdfast'
import type { TObject, TProperties, TSchema } from 'typebox'
import { QUERY_SCOPES } from '../auth/scopes.ts'
import { inQueryString, type Locate, located } from './locate-errors.ts'
import { sendProblem } from './problem.ts'
import { readQueryString } from './query-string.ts'
import { objectOf } from './request-body.ts'
import { AGE_HEADERS, ageHeaders, staleAllowed } from './request-headers.ts'
import { membersNamedIn, otherMembers, pathShapes, type Route } from './route.ts'

type Members = Record<string, unknown>

type ReadOptions<Name extends QueryName> = {
  /** Headers of the answer that follow from what was read, and what each means. */
  headers?: { means: Record<string, string>; of: (result: AnswerOf<Name>) => Record<string, string> }
  refusals?: readonly ErrorKind[]
  /** Another form of the question, as query parameters. */
  parameters?: {
    shapes: (limits: Limits) => TProperties
    toMembers: (given: never) => Members
    /** Which parameter a member of the question, by its pointer, came from. */
    parameterOf: (pointer: string, given: never) => string
  }
}

/** The members of a question that the path does not name are query parameters. */
export function read<Name extends QueryName>(url: string, name: Name, options: ReadOptions<Name> = {}): Route {
  const query = queries.get(name)!
  const inPath = membersNamedIn(url)
  const shapesOf = (limits: Limits) =>
    options.parameters?.shapes(limits) ?? otherMembers(query.input(limits) as TObject, inPath)
  return {
    describe: (limits) => ({
      id: name,
      method: 'GET',
      url,
      summary: query.summary,
      access: QUERY_SCOPES[name],
      pathParameters: pathShapes(query.input(limits) as TObject, inPath),
      queryParameters: shapesOf(limits),
      headers: query.isOfNow ? [] : ['Cache-Control'],
      answer: {
        status: 200,
        schema: query.answer,
        headers: { ...options.headers?.means, ...(!query.isOfNow && AGE_HEADERS) },
      },
      refusals: [...(inPath.length > 0 ? ['not_found' as const] : []), ...(options.refusals ?? [])],
    }),
    handler: (limits) => {
      const shapes = shapesOf(limits)
      const toMembers = options.parameters?.toMembers ?? ((given: Members) => given)
      const parameterOf = options.parameters?.parameterOf
      return async (engine, request, reply) => {
        const given = readQueryString(request.query as never, shapes)
        if (!given.ok) return sendProblem(reply, request, given)
        const input = { ...toMembers(given.members as never), ...(request.params as Members) }
        const { headers } = options
        const how = readOptions(request)
        if (!how.ok) return sendProblem(reply, request, how)
        const answer = await (headers
          ? engine.readUntyped(name, input, how.options)
          : engine.readJson(name, input, how.options))
        reply.headers(ageHeaders(answer.asOf))
        const locate = inQueryString(parameterOf && ((pointer) => parameterOf(pointer, given.members as never)))
        if (!answer.ok) return refuse(answer, { request, reply, inPath, locate })
        if (!headers) return sendJson(reply, answer.result as string)
        return reply.headers(headers.of(answer.result as AnswerOf<Name>)).send(answer.result)
      }
    },
  }
}

/** The whole question is the body. */
export function readByPost(url: string, name: QueryName, again: { id?: string; summary?: string } = {}): Route {
  const query = queries.get(name)!
  return {
    describe: (limits) => ({
      id: again.id ?? name,
      method: 'POST',
      url,
      summary: again.summary ?? query.summary,
      access: QUERY_SCOPES[name],
      pathParameters: {},
      queryParameters: {},
      body: query.input(limits) as TSchema,
      headers: query.isOfNow ? [] : ['Cache-Control'],
      answer: { status: 200, schema: query.answer, ...(!query.isOfNow && { headers: AGE_HEADERS }) },
      refusals: ['conflict'],
    }),
    handler: () => async (engine, request, reply) => {
      const unknown = readQueryString(request.query as never, {})
      if (!unknown.ok) return sendProblem(reply, request, unknown)
      const how = readOptions(request)
      if (!how.ok) return sendProblem(reply, request, how)
      const body = objectOf(request.body)
      const answer = body.ok ? await engine.readJson(name, body.body, how.options) : body
      if ('asOf' in answer) reply.headers(ageHeaders(answer.asOf))
      return answer.ok ? sendJson(reply, answer.result) : sendProblem(reply, request, answer)
    },
  }
}

/** Whose question it is, and how old the answer may be. */
function readOptions(request: FastifyRequest): { ok: true; options: HowRead } | Rejection {
  const stale = staleAllowed(request)
  return stale.ok ? { ok: true, options: { reach: request.caller.reach, ...stale.options } } : stale
}

function sendJson(reply: FastifyReply, json: string): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(json)
}

type Refused = { request: FastifyRequest; reply: FastifyReply; inPath: readonly string[]; locate: Locate }

function refuse(rejection: Rejection, { request, reply, inPath, locate }: Refused): FastifyReply {
  return sendProblem(reply, request, located(rejection, inPath, locate))
}
