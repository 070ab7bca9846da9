/** A span for each request, by its route's pattern, in the trace of its caller where it names one (`traceparent`). */
import { type Span, SpanKind, SpanStatusCode } from '@opentelemetry/api'
import type { FastifyInstance } from 'fastify'
import { contextOf, type Tracing } from '../traces/tracing.ts'

declare module 'fastify' {
  interface FastifyRequest {
    span?: Span
  }
}

export function traceRequests(app: FastifyInstance, tracing: Tracing): void {
  app.decorateRequest('span', undefined)
  app.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url ?? 'unknown'
    const attributes = {
      'http.request.method': request.method,
      'http.route': route,
      'url.path': request.url.split('?', 1)[0]!,
      'holdfast.request_id': request.id,
    }
    const parent = contextOf(request.headers.traceparent)
    const { span, context } = tracing.begin(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes, parent })
    request.span = span
    tracing.within(context, done)
  })
  app.addHook('onResponse', async ({ span }, reply) => {
    if (!span) return
    span.setAttribute('http.response.status_code', reply.statusCode)
    if (reply.refusedBy !== undefined) span.setAttribute('holdfast.refusal', reply.refusedBy)
    if (reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
  })
  app.addHook('onRequestAbort', async ({ span }) => {
    span?.setStatus({ code: SpanStatusCode.ERROR, message: 'aborted' })
  })
}
