/** Routes that turn a request into one command, and its outcome into an answer. They decide nothing about stock. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Answer, type CommandName, commands, type ErrorKind, type Rejection, type ResultOf } from 'holdfast'
import Type, { type TObject, type TSchema } from 'typebox'
import { COMMAND_SCOPES } from '../auth/scopes.ts'
import { type Locate, located } from './locate-errors.ts'
import type { Operation, RequestHeader } from './operation.ts'
import { sendProblem } from './problem.ts'
import { readWriteQuery, WRITE_PARAMETERS } from './query-string.ts'
import { asInput, type JsonObject, objectOf, type ReadBody, withPathMembers } from './request-body.ts'
import { executeOptions, refuseIfMatch } from './request-headers.ts'
import { membersNamedIn, otherMembers, pathShapes, type Route } from './route.ts'

type WriteOptions<Name extends CommandName> = {
  /** Where one command has two routes, the second needs a name of its own. */
  id?: string
  /** Where a created thing can be read; makes the answer a 201. */
  location?: (result: ResultOf<Name>) => string
  /** Other forms that the body may have. */
  body?: { schema: TSchema; read: ReadBody }
  /** A change of the input by a header of the request. */
  header?: { name: RequestHeader; apply: (input: JsonObject, request: FastifyRequest) => ReadHeader }
  refusals?: readonly ErrorKind[]
  /** Headers of the answer that follow from what was done, and what each means. */
  headers?: { means: Record<string, string>; of: (result: ResultOf<Name>) => Record<string, string> }
  /** A last change of what is shown, in the words of the body that was sent. */
  show?: (result: ResultOf<Name>, pointerInBody: (pointer: string) => string) => ResultOf<Name>
}
type ReadHeader = { ok: true; input: JsonObject } | Rejection

export function write<Name extends CommandName>(
  method: Exclude<Operation['method'], 'GET'>,
  url: string,
  name: Name,
  options: WriteOptions<Name> = {},
): Route {
  const command = commands.get(name)!
  const inPath = membersNamedIn(url)
  const input = command.input as TObject
  // A DELETE has no body that every client and proxy would let pass: what else it says stands in the query string.
  const inQuery = method === 'DELETE' ? otherMembers(input, inPath) : {}
  return {
    describe: () => ({
      id: options.id ?? name,
      method,
      url,
      summary: command.summary,
      access: COMMAND_SCOPES[name],
      command: name,
      pathParameters: pathShapes(input, inPath),
      queryParameters: { ...inQuery, ...WRITE_PARAMETERS },
      body: method === 'DELETE' ? undefined : (options.body?.schema ?? bodyOf(input, inPath)),
      headers: ['Idempotency-Key', 'X-Holdfast-Actor', ...(options.header ? [options.header.name] : [])],
      answer: {
        status: options.location ? 201 : 200,
        schema: command.answer,
        headers: { ...(options.location && { Location: 'Where it can be read' }), ...options.headers?.means },
      },
      refusals: ['conflict', ...(inPath.length > 0 ? ['not_found' as const] : []), ...(options.refusals ?? [])],
    }),
    handler: () => async (engine, request, reply) => {
      const query = readWriteQuery(request.query as never, inQuery)
      if (!query.ok) return sendProblem(reply, request, query)
      const unmatched = options.header ? null : refuseIfMatch(request.headers['if-match'])
      if (unmatched) return sendProblem(reply, request, unmatched)
      if (query.dryRun) reply.header('dry-run', 'true')
      const asked = readInput(options, request, query.members)
      if (!asked.ok) return sendProblem(reply, request, asked)
      const given = executeOptions(request, query.dryRun)
      if (!given.ok) return sendProblem(reply, request, given)
      const answer = await engine.executeUntyped(name, asked.input, { ...given.options, signal: gone(reply) })
      if (answer.replayed) reply.header('idempotency-replayed', 'true')
      if (!answer.ok)
        return sendProblem(
          reply,
          request,
          located(answer, inPath, inRequest(asked.pointerInBody, Object.keys(query.members))),
        )
      return sendResult(options, answer as Answer<ResultOf<Name>> & { ok: true }, reply, asked.pointerInBody)
    },
  }
}

/** Says whether the client has left without its answer. */
function gone({ raw }: FastifyReply): { readonly aborted: boolean } {
  return {
    get aborted() {
      return raw.destroyed && !raw.writableFinished
    },
  }
}

type Asked = { ok: true; input: JsonObject; pointerInBody: (pointer: string) => string }

function readInput<Name extends CommandName>(
  { body: form, header }: WriteOptions<Name>,
  request: FastifyRequest,
  inQuery: JsonObject,
): Asked | Rejection {
  const object = objectOf(request.body)
  if (!object.ok) return object
  const merged = withPathMembers({ ...object.body, ...inQuery }, request.params as JsonObject)
  if (!merged.ok) return merged
  const { input, pointerInBody } = (form?.read ?? asInput)(merged.body)
  const applied = header?.apply(input, request) ?? { ok: true, input }
  return applied.ok ? { ok: true, input: applied.input, pointerInBody } : applied
}

function inRequest(pointerInBody: (pointer: string) => string, inQuery: readonly string[]): Locate {
  return (pointer) => {
    const parameter = pointer.slice(1)
    return inQuery.includes(parameter) ? { parameter, in: 'query' } : { pointer: pointerInBody(pointer) }
  }
}

function sendResult<Name extends CommandName>(
  { location, show, headers }: WriteOptions<Name>,
  { result, dryRun }: { result: ResultOf<Name>; dryRun?: true },
  reply: FastifyReply,
  pointerInBody: (pointer: string) => string,
): FastifyReply {
  if (location) reply.code(201)
  if (location && !dryRun) reply.header('location', location(result))
  if (headers) reply.headers(headers.of(result))
  return reply.send(show ? show(result, pointerInBody) : result)
}

/** Nothing when the path names everything. */
function bodyOf(input: TObject, inPath: readonly string[]): TSchema | undefined {
  const properties = otherMembers(input, inPath)
  if (Object.keys(properties).length === 0) return undefined
  return Type.Object(properties, { additionalProperties: false })
}
