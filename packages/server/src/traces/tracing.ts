/**
 * Traces in the sense of OpenTelemetry: what a request was made of, and how long each part took. The context travels with whatever follows
 * from what, by an AsyncLocalStorage; only the interface of OpenTelemetry is known here, and where no traces are wanted not even this is made.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import {
  type Attributes,
  type Context,
  type Link,
  ROOT_CONTEXT,
  type Span,
  type SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'

type Told = { kind?: SpanKind; attributes?: Attributes; links?: Link[]; parent?: Context }

export class Tracing {
  readonly #tracer: Tracer
  readonly #shutdown: () => Promise<void>
  readonly #current = new AsyncLocalStorage<Context>()

  constructor(tracer: Tracer, shutdown: () => Promise<void>) {
    this.#tracer = tracer
    this.#shutdown = shutdown
  }

  get context(): Context {
    return this.#current.getStore() ?? ROOT_CONTEXT
  }

  /** Of whatever goes on at this moment. */
  get span(): Span | undefined {
    return trace.getSpan(this.context)
  }

  /** The caller ends it. */
  begin(name: string, { parent = this.context, ...told }: Told): { span: Span; context: Context } {
    const span = this.#tracer.startSpan(name, told, parent)
    return { span, context: trace.setSpan(parent, span) }
  }

  within<T>(context: Context, work: () => T): T {
    return this.#current.run(context, work)
  }

  /** From its beginning to its end, however it ends. */
  async around<T>(name: string, told: Told, work: (span: Span) => Promise<T>): Promise<T> {
    const { span, context } = this.begin(name, told)
    try {
      return await this.within(context, () => work(span))
    } catch (error) {
      // The words of an error may tell of data; its kind says enough here, and the log has the rest.
      const kind = error instanceof Error ? error.name : typeof error
      span.setStatus({ code: SpanStatusCode.ERROR, message: kind })
      throw error
    } finally {
      span.end()
    }
  }

  /** What has not been sent yet is sent, as far as somebody takes it. */
  async stop(): Promise<void> {
    await this.#shutdown().catch(() => {})
  }
}

const PARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})/

/** The trace of a caller, as it says by `traceparent` (W3C). */
export function contextOf(traceparent: string | string[] | undefined): Context {
  const [, traceId, spanId, flags] = (typeof traceparent === 'string' && PARENT.exec(traceparent)) || []
  if (!traceId || !spanId || !flags) return ROOT_CONTEXT
  const spanContext = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true }
  return trace.isSpanContextValid(spanContext) ? trace.setSpanContext(ROOT_CONTEXT, spanContext) : ROOT_CONTEXT
}
