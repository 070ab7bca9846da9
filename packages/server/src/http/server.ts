/**
 * The HTTP service: routes over an engine. It decides nothing about stock; it translates requests into commands and reads, and
 * outcomes into answers.
 */
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { Config, Engine, Limits } from 'holdfast'
import { HoldfastError, isLimited } from 'holdfast'
import { ApiKeys } from '../auth/api-keys.ts'
import type { Tracing } from '../traces/tracing.ts'
import { version } from '../version.ts'
import { serveAdmin } from './admin.ts'
import { API, apiDocument } from './api.ts'
import type { BatchMeter } from './batch-meter.ts'
import { boundBodies } from './bound-bodies.ts'
import { answerUnparsable, sendFailure } from './failures.ts'
import { boundArrival, readFileBodies } from './file-bodies.ts'
import { askForKeys, refuseStrangers } from './guard.ts'
import { serveMcp } from './mcp.ts'
import { type Metrics, observeRequests } from './metrics.ts'
import { llmsText } from './openapi/llms-text.ts'
import { sendProblem } from './problem.ts'
import { registerReference } from './reference-pages.ts'
import { readJsonBodies } from './request-body.ts'
import { requestIdOf } from './request-headers.ts'
import { operationsOf, registerRoutes } from './route.ts'
import { operations } from './routes/operations.ts'
import { API_HEADERS, pageHeaders, sendHeaders } from './security-headers.ts'
import { LoadShedder } from './shed-load.ts'
import { traceRequests } from './trace-requests.ts'
import { dropUnusedConnections } from './unused-connections.ts'

/** What a service stands on: an engine that stays the caller's, and a configuration, of which the log level and the
 * limits of requests are used. */
export type ServerOptions = {
  engine: Engine
  config: Config
  /** Told by the engine: what `/metrics` shows of batches. */
  batchMeter?: BatchMeter | undefined
  /** Where traces are wanted. */
  tracing?: Tracing | undefined
}

/** A SKU of 255 characters, each of which may take twelve when it is percent-encoded. */
const PATH_PARAMETER_LENGTH_MAX = 3060

/** Not listening yet; `inject` works at once. Closing it leaves the engine open. */
export function createServer({ engine, config, batchMeter, tracing }: ServerOptions): FastifyInstance {
  const shedder = new LoadShedder(engine)
  const app = Fastify({
    serverFactory: (handler, options) => shedder.serve(handler, options),
    logger: { level: config.log_level },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.limits.body_bytes_max,
    ...arrivalTimeouts(config.limits),
    genReqId: requestIdOf,
    routerOptions: { maxParamLength: PATH_PARAMETER_LENGTH_MAX, ignoreTrailingSlash: true },
    // Requests that arrive while closing are refused by a problem of ours, below.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => sendFailure(error, request, reply),
    clientErrorHandler: answerUnparsable,
  })
  app.setErrorHandler(sendFailure)
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, request, {
      code: 'route_not_found',
      detail: `There is no ${request.method} ${pathOf(request)}.`,
    }),
  )
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  if (tracing) traceRequests(app, tracing)
  refuseWhileClosing(app)
  dropUnusedConnections(app)
  refuseStrangers(app, config)
  app.decorate('holdfast', config)
  app.decorate('streamEnds', [])
  app.addHook('preClose', async () => {
    for (const end of app.streamEnds) end()
  })
  app.addHook('onClose', shedder.logEverySecond(app.log))
  boundBodies(app, config.limits)
  boundArrival(app, config.limits)
  readJsonBodies(app)
  readFileBodies(app)
  const metrics = observeRequests(app, { engine, shedder, role: config.role, batchMeter })
  logRequests(app)
  // Hooks of plugins see only the routes that are registered after them.
  app.register(async (scope) => {
    await scope.register(underPressure, { maxEventLoopDelay: 5000, sampleInterval: 5000, retryAfter: 1 })
    const keys = new ApiKeys(engine.database)
    scope.register(async (api) => {
      sendHeaders(api, API_HEADERS)
      askForKeys(api, keys, config)
      if (config.role === 'worker') return registerRoutes(api, [operations(version)], engine)
      registerRoutes(api, API, engine)
      serveMcp(api, engine)
    })
    scope.register(async (pages) => {
      sendHeaders(pages, pageHeaders())
      askForKeys(pages, keys, config)
      serveMetrics(pages, metrics)
      if (config.role !== 'worker') registerPages(pages, engine)
    })
    if (config.role !== 'worker') scope.register(serveAdmin)
  })
  return app
}

/** Whoever sends a byte now and then would keep a connection, and what was read of the body, for ever. Files may take longer than other
 * requests, of which file-bodies.ts minds the time. */
function arrivalTimeouts({ request_arrival_timeout_ms: arrivalMs, import_arrival_timeout_ms: fileMs }: Limits) {
  const http = { headersTimeout: Math.ceil(arrivalMs / 2), connectionsCheckingInterval: Math.min(1000, arrivalMs) }
  return { requestTimeout: Math.max(arrivalMs, fileMs), http }
}

function serveMetrics(app: FastifyInstance, metrics: Metrics): void {
  const ofMetrics = { pressureHandler: () => {}, access: 'read' } as const
  app.get('/metrics', { config: ofMetrics }, async (request, reply) => {
    if (isLimited(request.caller.reach)) return sendProblem(reply, request, { code: 'out_of_reach' })
    return reply.type(metrics.contentType).send(await metrics.render())
  })
}

/** What is read by people and by machines, and is no part of the API that it is about. */
function registerPages(app: FastifyInstance, { limits }: Engine): void {
  const document = JSON.stringify(apiDocument(limits))
  const text = llmsText(operationsOf(API, limits))
  const forEverybody = { config: { access: 'public' } } as const
  app.get('/openapi.json', forEverybody, (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(document),
  )
  app.get('/llms.txt', forEverybody, (_request, reply) => reply.type('text/plain; charset=utf-8').send(text))
  registerReference(app)
}

function refuseWhileClosing(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onRequest', async () => {
    if (closing) throw new HoldfastError('shutting_down')
  })
}

function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    // Why a request was not served is logged where that is told.
    const level = reply.statusCode >= 500 && reply.statusCode !== 503 ? 'warn' : 'debug'
    const { method } = request
    const line = { method, path: pathOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
    request.log[level](line, 'request')
  })
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0]!
}
