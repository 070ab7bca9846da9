/** A route that turns a request into one command, and its outcome into an answer. It decides nothing about stock. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer, ErrorKind, Rejection } from 'holdfast'
import { type CommandName, type ResultOf, registry } from 'holdfast'
import Type, { type TObject, type TProperties, type TSchema } from 'typebox'
import type { Operation } from './operation.ts'
import { paramsSchema } from './path-parameters.ts'
import { sendProblem } from './problem.ts'
import { asInput, type JsonObject, objectOf, type ReadBody, withPathMembers } from './request-body.ts'
import { executeOptions } from './request-headers.ts'
import type { RouteContext } from './route-context.ts'

type Params = Record<string, string>

type CommandRoute<Name extends CommandName> = {
  method: Exclude<Operation['method'], 'GET'>
  url: string
  tag: string
  command: Name
  /** Where one command has two routes, the second needs a name of its own. */
  id?: string
  summary?: string
  /** The members of the input that the path names, by path parameter. */
  path?: Record<string, string>
  /** Where a created thing can be read; makes the answer a 201. */
  location?: (result: ResultOf<Name>) => string
  answer: TSchema
  refusals?: readonly ErrorKind[]
  /** Other forms that the body may have. */
  readBody?: ReadBody
  bodySchema?: TSchema
  /** A change of the input by a header of the request. */
  applyHeaders?: (input: JsonObject, request: FastifyRequest) => { ok: true; input: JsonObject } | Rejection
  requestHeaders?: Operation['headers']
  /** A last change of what is shown. */
  show?: (result: ResultOf<Name>, pointerInBody: (pointer: string) => string) => unknown
}

export function commandRoute<Name extends CommandName>({ app, engine }: RouteContext, route: CommandRoute<Name>): void {
  const command = registry.get(route.command)!
  const path = route.path ?? {}
  const operation: Operation = {
    id: route.id ?? route.command,
    method: route.method,
    url: route.url,
    tag: route.tag,
    summary: route.summary ?? command.summary,
    command: route.command,
    body: route.bodySchema ?? bodyOf(command.input as unknown as TObject, Object.values(path)),
    headers: ['Idempotency-Key', 'X-Holdfast-Actor', ...(route.requestHeaders ?? [])],
    answer: {
      status: route.location ? 201 : 200,
      schema: route.answer,
      ...(route.location && { headers: { Location: 'Where it can be read' } }),
    },
    refusals: ['conflict', ...(route.path ? (['not_found'] as const) : []), ...(route.refusals ?? [])],
  }
  app.route({
    method: route.method,
    url: route.url,
    schema: { ...(route.path && { params: paramsSchema(route.url) }) },
    config: { operation },
    handler: async (request, reply) => {
      const read = readInput(route, request)
      if (!read.ok) return sendProblem(reply, request, read)
      const options = executeOptions(request.headers)
      if (!options.ok) return sendProblem(reply, request, options)
      const answer = await engine.executeUntyped(route.command, read.input, options.options)
      return sendAnswer(route, answer as Answer<ResultOf<Name>>, { request, reply, pointerInBody: read.pointerInBody })
    },
  })
}

type ReadInput = { ok: true; input: JsonObject; pointerInBody: (pointer: string) => string }

function readInput<Name extends CommandName>(
  route: CommandRoute<Name>,
  request: FastifyRequest,
): ReadInput | Rejection {
  const object = objectOf(request.body)
  if (!object.ok) return object
  const params = request.params as Params
  const members = Object.entries(route.path ?? {}).map(([parameter, member]) => [member, params[parameter]])
  const merged = withPathMembers(object.body, Object.fromEntries(members))
  if (!merged.ok) return merged
  const { input, pointerInBody } = (route.readBody ?? asInput)(merged.body)
  const applied = route.applyHeaders?.(input, request) ?? { ok: true, input }
  return applied.ok ? { ok: true, input: applied.input, pointerInBody } : pointedInto(applied, pointerInBody)
}

function sendAnswer<Name extends CommandName>(
  route: CommandRoute<Name>,
  answer: Answer<ResultOf<Name>>,
  {
    request,
    reply,
    pointerInBody,
  }: {
    request: FastifyRequest
    reply: FastifyReply
    pointerInBody: (pointer: string) => string
  },
): FastifyReply {
  if (answer.replayed) reply.header('idempotency-replayed', 'true')
  if (!answer.ok) return sendProblem(reply, request, pointedInto(answer, pointerInBody))
  const { result } = answer
  if (route.location) reply.code(201).header('location', route.location(result))
  return reply.send(route.show ? route.show(result, pointerInBody) : result)
}

function pointedInto(rejection: Rejection, pointerInBody: (pointer: string) => string): Rejection {
  const errors = rejection.errors?.map((error) =>
    error.pointer === undefined ? error : { ...error, pointer: pointerInBody(error.pointer) },
  )
  return { ...rejection, ...(errors && { errors }) }
}

/** A command's input without the members that the path names; nothing when nothing is left. */
function bodyOf(input: TObject, named: readonly string[]): TSchema | undefined {
  const properties = Object.entries(input.properties as TProperties).filter(([name]) => !named.includes(name))
  if (properties.length === 0) return undefined
  return Type.Object(Object.fromEntries(properties), { additionalProperties: false })
}
