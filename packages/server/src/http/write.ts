/** Routes that turn a request into one command, and its outcome into an answer. They decide nothing about stock. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Answer, type CommandName, commands, type ErrorKind, type Rejection, type ResultOf } from 'holdfast'
import Type, { type TObject, type TSchema } from 'typebox'
import { type Locate, located } from './locate-errors.ts'
import type { Operation, RequestHeader } from './operation.ts'
import { sendProblem } from './problem.ts'
import { readDryRun, WRITE_PARAMETERS } from './query-string.ts'
import { asInput, type JsonObject, objectOf, type ReadBody, withPathMembers } from './request-body.ts'
import { executeOptions } from './request-headers.ts'
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
  return {
    describe: () => ({
      id: options.id ?? name,
      method,
      url,
      summary: command.summary,
      command: name,
      pathParameters: pathShapes(input, inPath),
      queryParameters: WRITE_PARAMETERS,
      body: options.body?.schema ?? bodyOf(input, inPath),
      headers: ['Idempotency-Key', 'X-Holdfast-Actor', ...(options.header ? [options.header.name] : [])],
      answer: {
        status: options.location ? 201 : 200,
        schema: command.answer,
        ...(options.location && { headers: { Location: 'Where it can be read' } }),
      },
      refusals: ['conflict', ...(inPath.length > 0 ? ['not_found' as const] : []), ...(options.refusals ?? [])],
    }),
    handler: () => async (engine, request, reply) => {
      const dryRun = readDryRun(request.query as never)
      if (!dryRun.ok) return sendProblem(reply, request, dryRun)
      if (dryRun.asked) reply.header('dry-run', 'true')
      const asked = readInput(options, request)
      if (!asked.ok) return sendProblem(reply, request, asked)
      const given = executeOptions(request.headers, dryRun.asked)
      if (!given.ok) return sendProblem(reply, request, given)
      const answer = await engine.executeUntyped(name, asked.input, given.options)
      if (answer.replayed) reply.header('idempotency-replayed', 'true')
      if (!answer.ok) return sendProblem(reply, request, located(answer, inPath, inBody(asked.pointerInBody)))
      return sendResult(options, answer as Answer<ResultOf<Name>> & { ok: true }, reply, asked.pointerInBody)
    },
  }
}

type Asked = { ok: true; input: JsonObject; pointerInBody: (pointer: string) => string }

function readInput<Name extends CommandName>(
  { body: form, header }: WriteOptions<Name>,
  request: FastifyRequest,
): Asked | Rejection {
  const object = objectOf(request.body)
  if (!object.ok) return object
  const merged = withPathMembers(object.body, request.params as JsonObject)
  if (!merged.ok) return merged
  const { input, pointerInBody } = (form?.read ?? asInput)(merged.body)
  const applied = header?.apply(input, request) ?? { ok: true, input }
  return applied.ok ? { ok: true, input: applied.input, pointerInBody } : applied
}

function inBody(pointerInBody: (pointer: string) => string): Locate {
  return (pointer) => ({ pointer: pointerInBody(pointer) })
}

function sendResult<Name extends CommandName>(
  { location, show }: WriteOptions<Name>,
  { result, dryRun }: { result: ResultOf<Name>; dryRun?: true },
  reply: FastifyReply,
  pointerInBody: (pointer: string) => string,
): FastifyReply {
  if (location) reply.code(201)
  if (location && !dryRun) reply.header('location', location(result))
  return reply.send(show ? show(result, pointerInBody) : result)
}

/** Nothing when the path names everything. */
function bodyOf(input: TObject, inPath: readonly string[]): TSchema | undefined {
  const properties = otherMembers(input, inPath)
  if (Object.keys(properties).length === 0) return undefined
  return Type.Object(properties, { additionalProperties: false })
}
