/**
 * Refuses writes that could not be answered in time (admission.ts), before the framework and their bodies are touched: in an
 * overload most requests are refused, and what a refusal costs is taken from those that are served. Reads have turns of their own.
 */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import type { Engine } from 'holdfast'
import { Admission } from './admission.ts'
import { problemOf, RETRY_AFTER_SECONDS } from './problem.ts'
import { requestIdOf } from './request-headers.ts'

/** As much of Fastify's options as is the server's. */
type HttpOptions = { http?: ServerOptions; keepAliveTimeout?: number; requestTimeout?: number }

export class LoadShedder {
  readonly #engine: Engine
  readonly #admission: Admission
  #underway = 0
  /** Requests since the start. */
  refused = 0

  constructor(engine: Engine) {
    const { burst_size_max: burstSizeMax, batch_size_max, wait_target_ms: waitTargetMs } = engine.limits
    this.#engine = engine
    this.#admission = new Admission({ burstSizeMax, fewestAtOnce: Math.ceil(batch_size_max / 2), waitTargetMs }, () =>
      performance.now(),
    )
  }

  /** A server whose requests come to the handler as far as they are let in; for Fastify's `serverFactory`. */
  serve(handler: RequestListener, { http = {}, ...timeouts }: HttpOptions): Server {
    const server = createServer(http, (request, response) => {
      if (this.#admits(request, response)) handler(request, response)
      else refuse(request, response)
    })
    server.keepAliveTimeout = timeouts.keepAliveTimeout ?? server.keepAliveTimeout
    server.requestTimeout = timeouts.requestTimeout ?? server.requestTimeout
    return server
  }

  /** One line a second, however many are refused. */
  logEverySecond(log: FastifyBaseLogger): () => void {
    let told = 0
    const timer = setInterval(() => {
      if (this.refused > told) log.warn({ refused: this.refused - told }, 'overloaded: writes are refused')
      told = this.refused
    }, 1000).unref()
    return () => clearInterval(timer)
  }

  #admits({ method }: IncomingMessage, response: ServerResponse): boolean {
    if (method === 'GET' || method === 'HEAD') return true
    // Who waits for what somebody else holds keeps nobody else waiting.
    if (!this.#admission.admits(this.#underway - this.#engine.load.aside.requests)) {
      this.refused += 1
      return false
    }
    this.#underway += 1
    response.once('close', () => {
      this.#underway -= 1
      // Clients that leave, and refusals because of load, say nothing about how quick the service is.
      if (response.writableFinished && response.statusCode !== 503) this.#admission.noteAnswered()
    })
    return true
  }
}

/** A body larger than this is not read to its end for the sake of the connection. */
const DRAINED_BYTES_MAX = 65_536

function refuse(request: IncomingMessage, response: ServerResponse): void {
  const id = requestIdOf(request)
  const problem = problemOf({ code: 'overloaded' }, { url: request.url ?? '/', id })
  const body = JSON.stringify(problem)
  const isLarge = !(Number(request.headers['content-length'] ?? 0) <= DRAINED_BYTES_MAX)
  response.writeHead(problem.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'retry-after': `${RETRY_AFTER_SECONDS}`,
    'x-request-id': id,
    ...(isLarge && { connection: 'close' }),
  })
  response.end(body)
}
