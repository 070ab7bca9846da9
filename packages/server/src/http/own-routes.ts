/** Routes of what belongs to the service and not to the engine: nothing of the stock changes, and there is no command. */
import type { FastifyRequest } from 'fastify'
import {
  type Config,
  type Engine,
  fingerprintOf,
  type OnceAsked,
  type Rejection,
  reject,
  Shape,
  validate,
} from 'holdfast'
import type { TProperties, TSchema } from 'typebox'
import type { Caller } from '../auth/caller.ts'
import type { Access } from '../auth/scopes.ts'
import { inQueryString, located } from './locate-errors.ts'
import type { Operation } from './operation.ts'
import { sendProblem } from './problem.ts'
import { readQueryString, readWriteQuery, WRITE_PARAMETERS } from './query-string.ts'
import { objectOf } from './request-body.ts'
import { executeOptions } from './request-headers.ts'
import { membersNamedIn, type Route } from './route.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The configuration of the service. */
    holdfast: Config
  }
}

type About = {
  id: string
  url: string
  summary: string
  method?: Operation['method']
  access?: Access
  pathParameters?: TProperties
  queryParameters?: TProperties
  body?: TSchema
  /** Nothing is changed by it, so that there is nothing to try out. */
  changesNothing?: boolean
  /** What is made can be read by its id below this path. */
  isReadById?: boolean
  /** It stands in the ledger, or in the history, and takes `X-Holdfast-Actor` where there is no key. */
  namesActor?: boolean
}
export type Given = {
  config: Config
  caller: Caller
  /** Who asks for it. */
  actor: string
  body: Record<string, unknown>
  params: unknown
  query: Record<string, unknown>
  dryRun: boolean
}
type Worked = { ok: true; result: unknown } | Rejection

function judgePath(params: unknown, { url, pathParameters = {} }: About): Rejection | null {
  const invalid = validate({ input: Shape(pathParameters) }, params)
  return invalid && located(invalid, membersNamedIn(url), (pointer) => ({ pointer }))
}

/** Asks for `admin` unless it says something else. */
const LOCATION = { Location: 'Where it can be read' }
const DRY_RUN = { 'Dry-Run': 'true: nothing was changed, as dry_run asked' }

export function ownWrite(
  { changesNothing = false, namesActor = false, isReadById = false, ...told }: About,
  answer: Operation['answer'],
  work: (engine: Engine, given: Given) => Promise<Worked>,
): Route {
  return {
    describe: () => ({
      ...{ method: 'POST', access: 'admin', pathParameters: {}, ...told },
      headers: [
        ...(changesNothing ? [] : (['Idempotency-Key'] as const)),
        ...(namesActor ? (['X-Holdfast-Actor'] as const) : []),
      ],
      queryParameters: changesNothing ? {} : WRITE_PARAMETERS,
      answer: changesNothing ? answer : { ...answer, headers: { ...(isReadById && LOCATION), ...DRY_RUN } },
      refusals: ['conflict', ...(membersNamedIn(told.url).length > 0 ? ['not_found' as const] : [])],
    }),
    handler: () => async (engine, request, reply) => {
      const query = changesNothing
        ? readQueryString(request.query as never, {})
        : readWriteQuery(request.query as never, {})
      if (!query.ok) return sendProblem(reply, request, query)
      const dryRun = 'dryRun' in query && query.dryRun === true
      if (dryRun) reply.header('dry-run', 'true')
      const body = objectOf(request.body)
      if (!body.ok) return sendProblem(reply, request, body)
      const misnamed = judgePath(request.params, told)
      if (misnamed) return sendProblem(reply, request, misnamed)
      const [unknown] = told.body ? [] : Object.keys(body.body)
      if (unknown !== undefined)
        return sendProblem(
          reply,
          request,
          reject('invalid_request', { errors: [{ pointer: `/${unknown}`, detail: 'is not known here' }] }),
        )
      const keyed = changesNothing ? refuseKey(request) : onceOf(request, { id: told.id, body: body.body, dryRun })
      if (!keyed.ok) return sendProblem(reply, request, keyed)
      const given = namesActor ? executeOptions(request, dryRun) : { ok: true as const, options: {} }
      if (!given.ok) return sendProblem(reply, request, given)
      const asked = {
        config: request.server.holdfast,
        caller: request.caller,
        actor: given.options.actor ?? request.caller.actor ?? 'http',
        body: body.body,
        params: request.params,
        query: {},
        dryRun,
      }
      const done: Worked & { replayed?: boolean } = await (keyed.once
        ? engine.once(keyed.once, { work: (within) => work(within, asked), kept: withoutSecret })
        : work(engine, asked))
      if (done.ok && isReadById && !dryRun)
        reply.header('location', `${told.url}/${(done.result as { id: string }).id}`)
      if (done.replayed) reply.header('idempotency-replayed', 'true')
      return done.ok ? reply.code(answer.status).send(done.result) : sendProblem(reply, request, done)
    },
  }
}

type Keyed = { ok: true; once?: OnceAsked } | Rejection

function onceOf(request: FastifyRequest, { id, body, dryRun }: { id: string; body: unknown; dryRun: boolean }): Keyed {
  const key = request.headers['idempotency-key']
  if (key === undefined) return { ok: true }
  const fingerprint = fingerprintOf(id, { path: request.params, body })
  const idempotencyScope = request.caller.keyId ?? undefined
  return { ok: true, once: { idempotencyKey: String(key), idempotencyScope, fingerprint, dryRun } }
}

/** A header that would be passed over is refused: its sender believes in it. */
function refuseKey({ headers }: FastifyRequest): Keyed {
  if (headers['idempotency-key'] === undefined) return { ok: true }
  const detail = 'is not understood here: nothing is changed, and each request has an answer of its own. Leave it out'
  return reject('invalid_request', { errors: [{ parameter: 'Idempotency-Key', in: 'header', detail }] })
}

/** A secret is shown once, and kept under no key. */
function withoutSecret(answer: Worked): Worked {
  if (!answer.ok || typeof answer.result !== 'object' || answer.result === null || !('secret' in answer.result))
    return answer
  return { ok: true, result: { ...answer.result, secret: null } }
}

export function ownRead(
  about: About,
  answer: Operation['answer'],
  work: (engine: Engine, given: Omit<Given, 'body' | 'dryRun' | 'actor'>) => Promise<Worked>,
): Route {
  const { queryParameters = {} } = about
  return {
    describe: () => ({
      ...{ method: 'GET', access: 'admin', pathParameters: {}, headers: [], ...about },
      queryParameters,
      answer,
      refusals: membersNamedIn(about.url).length > 0 ? ['not_found'] : [],
    }),
    handler: () => async (engine, request, reply) => {
      const query = readQueryString(request.query as never, queryParameters)
      if (!query.ok) return sendProblem(reply, request, query)
      const misnamed = judgePath(request.params, about)
      if (misnamed) return sendProblem(reply, request, misnamed)
      const invalid = validate({ input: Shape(queryParameters) }, query.members)
      if (invalid) return sendProblem(reply, request, located(invalid, [], inQueryString()))
      const done = await work(engine, {
        config: request.server.holdfast,
        caller: request.caller,
        params: request.params,
        query: query.members,
      })
      return done.ok ? reply.send(done.result) : sendProblem(reply, request, done)
    },
  }
}
