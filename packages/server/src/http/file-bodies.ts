/**
 * Bodies that are files: they are read as they arrive, by whoever imports them, and are neither held nor bounded as other bodies are. All
 * others must arrive within the time for requests, which Node can only measure for all alike.
 */
import { Socket } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { HoldfastError, type Limits } from 'holdfast'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body is a file. */
    takesFile?: boolean
  }
}

const SILENCE_MS_MAX = 30_000

export function readFileBodies(app: FastifyInstance): void {
  app.addContentTypeParser(/^(text\/csv|application\/(x-)?ndjson|application\/jsonl)\b/, (request, payload, done) => {
    if (request.routeOptions.config.takesFile === true) done(null, payload)
    else done(new HoldfastError('unsupported_media_type'))
  })
}

/** What has not arrived in time is answered as Node answers it. */
export function boundArrival(app: FastifyInstance, { request_arrival_timeout_ms: arrivalMs }: Limits): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request
    // What a test injects comes by no connection.
    if (raw.socket instanceof Socket && hasBody(request) && request.routeOptions.config.takesFile !== true) {
      const late = setTimeout(() => {
        if (!raw.complete && !raw.destroyed) app.server.emit('clientError', tooLate(), raw.socket)
      }, arrivalMs)
      const arrived = () => clearTimeout(late)
      raw.once('end', arrived).once('close', arrived)
    }
    done()
  })
}

function tooLate(): Error {
  return Object.assign(new Error('The request has not arrived in time.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** A file as it arrives. Whoever sends nothing for long has gone. */
export async function* arrivingFile(
  body: AsyncIterable<Uint8Array> & { destroy: (error: Error) => void },
): AsyncGenerator<Uint8Array> {
  const silence = setTimeout(() => body.destroy(new HoldfastError('request_timeout')), SILENCE_MS_MAX)
  try {
    for await (const part of body) {
      silence.refresh()
      yield part
      silence.refresh()
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') throw new HoldfastError('cancelled')
    throw error
  } finally {
    clearTimeout(silence)
  }
}
