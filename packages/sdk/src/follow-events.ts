/**
 * Events as they happen. The stream is a reader of the feed that waits: when it is lost, by whatever, the next one begins behind the last event
 * that was handed out, so that none is missed and none comes twice.
 */
import { HoldfastRefused } from './answer.ts'
import type { components } from './api.ts'
import type { Problem } from './operation-shapes.ts'
import { mayPass, pause, pauseMsAfter, type RepetitionOptions } from './repetition.ts'

/** What has happened: `name` and `data` as the catalogue of events says, `position` to go on from. */
export type HoldfastEvent = components['schemas']['Event']

/** Which events, and from where. */
export type FollowOptions = {
  /** Those behind this position; `0-0` for all that are kept. Left out: from now on. */
  after?: string | undefined
  /** Of this name. */
  name?: string | undefined
  /** About this record: its kind and its id, such as `order:0190…`. */
  key?: string | undefined
  /** Ends it: the iteration throws the signal's reason. */
  signal?: AbortSignal | undefined
}

type Connection = {
  address: string
  headers: Record<string, string>
  fetch: (request: globalThis.Request) => Promise<Response>
  repetition: RepetitionOptions
}

/** Goes on until it is left or aborted, however long the service is away. Throws HoldfastRefused where that says no. */
export async function* followEvents(
  { address, headers, fetch, repetition }: Connection,
  { after, name, key, signal }: FollowOptions,
): AsyncGenerator<HoldfastEvent, void, void> {
  const filters = new URLSearchParams({ ...(name !== undefined && { name }), ...(key !== undefined && { key }) })
  let position = after
  for (let failures = 0; ; ) {
    const cut = new AbortController()
    const leave = () => cut.abort(signal?.reason)
    if (signal?.aborted) throw signal.reason
    signal?.addEventListener('abort', leave, { once: true })
    let retryAfter: string | null = null
    try {
      const asked = new URLSearchParams([
        ...filters,
        ...(position === undefined ? [] : [['after', position] as [string, string]]),
      ])
      const response = await fetch(new Request(`${address}?${asked}`, { headers, signal: cut.signal }))
      retryAfter = response.headers.get('retry-after')
      if (!response.ok) {
        const problem = (await response.json().catch(() => null)) as Problem | null
        if (problem && !mayPass(response.status)) throw new HoldfastRefused({ ...problem, ok: false })
      }
      for await (const frame of response.ok ? framesOf(response, cut.signal) : []) {
        failures = 0
        position = frame.id ?? position
        if (frame.data !== null) yield JSON.parse(frame.data)
      }
      if (signal?.aborted) throw signal.reason
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      if (error instanceof HoldfastRefused) throw error
    } finally {
      signal?.removeEventListener('abort', leave)
      // Whoever leaves the iteration leaves the stream.
      cut.abort()
    }
    failures += 1
    await pause(pauseMsAfter(failures, retryAfter, repetition), signal)
  }
}

type Frame = { id: string | null; data: string | null }

/** A platform may forget the request, and with it the signal, while its answer is still read: so the reader is told as well. */
async function* framesOf({ body }: Response, signal: AbortSignal): AsyncGenerator<Frame, void, void> {
  if (!body) return
  let text = ''
  const reader = body.pipeThrough(new TextDecoderStream() as never).getReader() as ReadableStreamDefaultReader<string>
  signal.addEventListener('abort', () => void reader.cancel().catch(() => {}), { once: true })
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    text += value
    const blocks = text.split('\n\n')
    text = blocks.pop()!
    for (const block of blocks) yield frameIn(block)
  }
}

function frameIn(block: string): Frame {
  const fields = block.split('\n').map((line) => /^(\w+): (.*)$/.exec(line))
  const of = (name: string) => fields.find((field) => field?.[1] === name)?.[2] ?? null
  return { id: of('id'), data: of('data') }
}
