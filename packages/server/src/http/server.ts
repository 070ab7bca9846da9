/**
 * The HTTP service: routes over an engine. It decides nothing about stock; it translates requests into commands and reads, and
 * outcomes into answers.
 */
import type { IncomingMessage } from 'node:http'
import helmet from '@fastify/helmet'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { Config, Engine } from 'holdfast'
import { HoldfastError } from 'holdfast'
import { v7 } from 'uuid'
import { version } from '../version.ts'
import { answerUnparsable, sendFailure } from './failures.ts'
import { observeRequests } from './metrics.ts'
import { registerOpenApi } from './openapi/document.ts'
import { sendProblem } from './problem.ts'
import { readJsonBodies } from './request-body.ts'
import type { RouteContext } from './route-context.ts'
import { availability } from './routes/availability.ts'
import { integrity } from './routes/integrity.ts'
import { inventoryItems } from './routes/inventory-items.ts'
import { inventoryLevels } from './routes/inventory-levels.ts'
import { inventoryModels } from './routes/inventory-models.ts'
import { movements } from './routes/movements.ts'
import { operations } from './routes/operations.ts'
import { orders } from './routes/orders.ts'
import { reservations } from './routes/reservations.ts'
import { salesChannels } from './routes/sales-channels.ts'
import { settings } from './routes/settings.ts'
import { shipments } from './routes/shipments.ts'
import { sourcing } from './routes/sourcing.ts'
import { stockLocations } from './routes/stock-locations.ts'
import { stockTransfers } from './routes/stock-transfers.ts'

export type ServerOptions = { engine: Engine; config: Config }

/** A SKU of 255 characters, each of which may take twelve when it is percent-encoded. */
const PATH_PARAMETER_LENGTH_MAX = 3060

/** Not listening yet; `inject` works at once. Closing it leaves the engine open. */
export function createServer({ engine, config }: ServerOptions): FastifyInstance {
  const app = Fastify({
    logger: { level: config.log_level },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.limits.body_bytes_max,
    genReqId: requestIdOf,
    routerOptions: { maxParamLength: PATH_PARAMETER_LENGTH_MAX, ignoreTrailingSlash: true },
    ajv: { customOptions: { coerceTypes: 'array', removeAdditional: false, allErrors: true } },
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
  refuseWhileClosing(app)
  readJsonBodies(app)
  const metrics = observeRequests(app, engine)
  logRequests(app)
  // Hooks of plugins see only the routes that are registered after them.
  app.register(async (scope) => {
    await scope.register(helmet)
    await scope.register(underPressure, { maxEventLoopDelay: 5000, sampleInterval: 5000, retryAfter: 1 })
    const documented = await registerOpenApi(scope, version)
    registerRoutes({ app: scope, engine, config })
    operations({ app: scope, engine, config }, { metrics, documented, version })
  })
  return app
}

function registerRoutes(context: RouteContext): void {
  inventoryItems(context)
  stockLocations(context)
  inventoryModels(context)
  salesChannels(context)
  settings(context)
  inventoryLevels(context)
  movements(context)
  availability(context)
  sourcing(context)
  reservations(context)
  orders(context)
  shipments(context)
  stockTransfers(context)
  integrity(context)
}

/** The caller's own id, so that its logs and ours can be joined; a new one where it sends none that can be logged as it is. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : v7()
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
    const level = reply.statusCode >= 500 ? 'warn' : 'debug'
    const { method } = request
    const line = { method, path: pathOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
    request.log[level](line, 'request')
  })
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0]!
}
