/**
 * Events as they happen, as server-sent events: each once, in the order of the feed, from a position on. Nothing is kept for anybody: a
 * stream is a reader of the feed that waits, so that whoever comes back with the id of the last event that has arrived misses nothing,
 * whichever process answers. Who does not take what was sent is not read for, and after a while is let go.
 */
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Engine, type EventView, newestEventPosition, type Rejection } from 'holdfast'
import type { EventPulse } from './event-pulse.ts'

const HEARTBEAT_MS = 15_000
/** Whoever has been let in is judged anew so often: a revoked key ends its streams. */
const ADMITTED_FOR_MS = 500
const NOT_TAKEN_MS_MAX = 30_000
const PAGE_SIZE = 200

type Asked = { after?: string; name?: string; key?: string }

export class EventStream {
  readonly #engine: Engine
  readonly #pulse: EventPulse
  readonly #asked: Asked
  readonly #request: FastifyRequest
  #after: string

  constructor({ engine, pulse }: { engine: Engine; pulse: EventPulse }, request: FastifyRequest, asked: Asked) {
    this.#engine = engine
    this.#pulse = pulse
    this.#request = request
    this.#asked = asked
    this.#after = asked.after ?? '0-0'
  }

  /** Answers until somebody ends it; a refusal comes before anything is sent. */
  async run(reply: FastifyReply, signal: AbortSignal): Promise<Rejection | null> {
    if (this.#asked.after === undefined) this.#after = (await newestEventPosition(this.#engine.database)) ?? '0-0'
    const began = this.#after
    const first = await this.#read()
    if (!first.ok) return first
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      // When it ends nothing is left that a service which stops would have to wait for.
      connection: 'close',
    })
    // Who loses the stream before its first event comes back to where it began.
    raw.write(`retry: 1000\nid: ${began}\n\n`)
    try {
      await this.#follow(first.events, raw, signal)
    } finally {
      raw.end()
    }
    return null
  }

  async #follow(first: readonly EventView[], raw: ServerResponse, signal: AbortSignal): Promise<void> {
    let events = first
    let saidAt = performance.now()
    while (!signal.aborted) {
      if (events.length > 0 || performance.now() - saidAt > HEARTBEAT_MS) {
        saidAt = performance.now()
        if (!(await taken(raw, events.map(frameOf).join('') || ': still here\n\n', signal))) return
      }
      if (events.length < PAGE_SIZE) await this.#pulse.wait(ADMITTED_FOR_MS, signal)
      if (signal.aborted || (await this.#request.admitAgain())) return
      const next = await this.#read()
      // What is behind has been forgotten meanwhile: whoever comes back is told so.
      if (!next.ok) return
      events = next.events
    }
  }

  async #read(): Promise<{ ok: true; events: readonly EventView[] } | Rejection> {
    const { name, key } = this.#asked
    const question = { after: this.#after, limit: Math.min(PAGE_SIZE, this.#engine.limits.page_size_max) }
    const asked = { ...question, ...(name !== undefined && { name }), ...(key !== undefined && { key }) }
    const read = await this.#engine.read('list_events', asked, this.#request.caller)
    if (!read.ok) return read
    this.#after = read.result.data.at(-1)?.position ?? this.#after
    return { ok: true, events: read.result.data }
  }
}

/** Whether it could be sent. What the other side does not read stays in memory, so that nothing more is read for it until it does. */
async function taken(raw: ServerResponse, text: string, signal: AbortSignal): Promise<boolean> {
  if (raw.destroyed) return false
  if (raw.write(text)) return true
  const within = AbortSignal.any([signal, AbortSignal.timeout(NOT_TAKEN_MS_MAX)])
  const isTaken = await once(raw, 'drain', { signal: within }).then(
    () => true,
    () => false,
  )
  if (!isTaken) raw.destroy()
  return isTaken
}

function frameOf(event: EventView): string {
  return `id: ${event.position}\nevent: ${event.name}\ndata: ${JSON.stringify(event)}\n\n`
}
