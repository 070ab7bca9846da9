/**
 * Who is let in. Every request is asked for the host and the origin that it comes by, and every route for a key with the scope that the
 * route says it needs; a route that says nothing is for `admin` alone.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config, Rejection } from 'holdfast'
import { HoldfastError } from 'holdfast'
import type { ApiKeys } from '../auth/api-keys.ts'
import { ANYBODY, type Caller, recognise, refuseScope, secretIn } from '../auth/caller.ts'
import { isLoopback } from '../auth/loopback.ts'
import type { Access } from '../auth/scopes.ts'
import { sendProblem } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
  }
  interface FastifyRequest {
    caller: Caller
    /** For what lasts: whether whoever has been let in still may. */
    admitAgain: () => Promise<Rejection | null>
  }
}

type Done = (error?: Error) => void

/** For whatever is registered in the scope. */
export function askForKeys(scope: FastifyInstance, keys: ApiKeys, config: Config): void {
  scope.decorateRequest('caller', null as never)
  scope.decorateRequest('admitAgain', async function (this: FastifyRequest) {
    await keys.whenFresh()
    return admit(keys, this, config)
  })
  scope.addHook('onRequest', (request, reply, done: Done) => {
    const { access } = request.routeOptions.config
    request.caller = ANYBODY
    if (access === 'public') return done()
    const judge = (mayLookAgain: boolean): void => {
      const refused = admit(keys, request, config)
      if (!refused) done()
      else if (mayLookAgain && isUnknown(refused, request)) judgeAfter(keys.lookAgain(), false)
      else sendProblem(reply, request, refused)
    }
    const judgeAfter = (read: Promise<void>, mayLookAgain: boolean): void => {
      read.then(
        () => judge(mayLookAgain),
        (cause) => done(new HoldfastError('database_unavailable', 'The API keys could not be read.', { cause })),
      )
    }
    const read = keys.whenFresh()
    if (read) judgeAfter(read, true)
    else judge(true)
  })
}

/** It looks like a key and is not known. */
function isUnknown({ code }: Rejection, { headers }: FastifyRequest): boolean {
  return code === 'api_key_invalid' && secretIn(headers.authorization) !== null
}

function admit(keys: ApiKeys, request: FastifyRequest, config: Config): Rejection | null {
  const recognised = recognise(keys, request.headers.authorization, () => isOpenTo(request, keys, config))
  if (!recognised.ok) return recognised
  request.caller = recognised.caller
  return refuseScope(recognised.caller, request.routeOptions.config.access)
}

/**
 * Until a first key is made the service is open to its own machine, and to nobody else. What has come by a proxy may have come from anywhere.
 */
function isOpenTo({ headers, socket }: FastifyRequest, keys: ApiKeys, { open, host }: Config): boolean {
  if (open) return true
  if (keys.any || headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false
  return isLoopback(socket?.localAddress ?? host)
}

/** Pages of other sites, and names that somebody has pointed at this machine, reach a service through the browser of whoever uses it. */
export function refuseStrangers(app: FastifyInstance, config: Config): void {
  app.addHook('onRequest', (request, reply, done: Done) => {
    const { origin, host } = request.headers
    if (!isCalledSo(host, config)) {
      sendProblem(reply, request, { code: 'host_not_allowed', detail: `It was sent to ${host}.` })
      return
    }
    if (origin === undefined || isSameOrigin(origin, host)) return done()
    if (!config.allowed_origins.includes(origin)) {
      sendProblem(reply, request, { code: 'origin_not_allowed', detail: `It was sent by a page of ${origin}.` })
      return
    }
    allowOrigin(reply, origin)
    const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined
    if (isPreflight) reply.code(204).send()
    else done()
  })
}

function allowOrigin(reply: FastifyReply, origin: string): void {
  reply.headers({
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers':
      'authorization, cache-control, content-type, idempotency-key, if-match, last-event-id, mcp-protocol-version, x-request-id',
    'access-control-expose-headers':
      'age, as-of, etag, location, retry-after, x-request-id, idempotency-replayed, dry-run',
    'access-control-max-age': '600',
  })
}

/** A service that is reached by others is called by any name, unless names are given: whoever calls it has a key, which no page knows. */
function isCalledSo(hostHeader: string | undefined, { host, open, allowed_hosts: allowed }: Config): boolean {
  if (hostHeader === undefined) return true
  const name = hostHeader.toLowerCase().replace(/:\d+$/, '')
  if (isLoopback(name) || name === host.toLowerCase() || allowed.includes(name)) return true
  return !open && !isLoopback(host) && allowed.length === 0
}

function isSameOrigin(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase()
}
