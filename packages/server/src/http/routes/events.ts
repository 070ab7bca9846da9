/** /v1/events */
import { type Engine, HoldfastError, queries, type Rejection, reject } from 'holdfast'
import Type, { type TObject } from 'typebox'
import { QUERY_SCOPES } from '../../auth/scopes.ts'
import { EventPulse } from '../event-pulse.ts'
import { EventStream } from '../event-stream.ts'
import { inQueryString, located } from '../locate-errors.ts'
import { sendProblem } from '../problem.ts'
import { readQueryString } from '../query-string.ts'
import { read } from '../read.ts'
import type { Resource, Route } from '../route.ts'

const url = '/v1/events'

/** Of each service the streams that are open, which its end ends. */
class OpenStreams {
  readonly pulse: EventPulse
  readonly #controllers = new Set<AbortController>()

  constructor(engine: Engine) {
    this.pulse = new EventPulse(engine.database)
  }

  get count(): number {
    return this.#controllers.size
  }

  open(): { signal: AbortSignal; close: () => void } {
    const controller = new AbortController()
    this.#controllers.add(controller)
    const close = () => {
      controller.abort()
      this.#controllers.delete(controller)
    }
    return { signal: controller.signal, close }
  }

  closeAll(): void {
    for (const controller of this.#controllers) controller.abort()
  }
}

const stream: Route = {
  describe: (limits) => {
    const {
      limit: _limit,
      cursor: _cursor,
      ...filters
    } = (queries.get('list_events')!.input(limits) as TObject).properties
    return {
      id: 'stream_events',
      method: 'GET',
      url: `${url}/stream`,
      summary: 'What happens, as it happens: server-sent events, from a position on, or from now on.',
      access: QUERY_SCOPES.list_events,
      pathParameters: {},
      queryParameters: filters,
      headers: ['Last-Event-ID'],
      answer: {
        status: 200,
        schema: Type.String({ description: 'Frames whose data are events' }),
        mediaTypes: ['text/event-stream'],
      },
      refusals: ['conflict'],
    }
  },
  handler: (limits) => {
    const shapes = stream.describe(limits).queryParameters
    let streams: OpenStreams | undefined
    return async (engine, request, reply) => {
      const given = readQueryString(request.query as never, shapes)
      if (!given.ok) return sendProblem(reply, request, given)
      const asked = withLastEventId(given.members, request.headers['last-event-id'])
      if (!asked.ok) return sendProblem(reply, request, asked)
      streams ??= streamsOf(engine, request.server)
      if (streams.count >= limits.event_streams_max) throw new HoldfastError('too_many_streams')
      const { signal, close } = streams.open()
      reply.raw.once('close', close)
      try {
        const refused = await new EventStream({ engine, pulse: streams.pulse }, request, asked.members).run(
          reply,
          signal,
        )
        return refused ? sendProblem(reply, request, located(refused, [], inQueryString())) : reply
      } finally {
        close()
      }
    }
  },
}

/** A browser that has lost its stream comes back with the id of the last event that arrived, on the address that it began with. */
function withLastEventId(
  members: Record<string, unknown>,
  id: string | string[] | undefined,
): { ok: true; members: Record<string, string> } | Rejection {
  if (id === undefined || id === '') return { ok: true, members: members as Record<string, string> }
  if (typeof id === 'string' && /^\d{1,20}-\d{1,15}$/.test(id))
    return { ok: true, members: { ...(members as Record<string, string>), after: id } }
  const errors = [
    { parameter: 'Last-Event-ID', in: 'header' as const, detail: 'must be the id of an event of the stream' },
  ]
  return reject('invalid_request', { errors })
}

function streamsOf(engine: Engine, server: StreamServer): OpenStreams {
  const streams = new OpenStreams(engine)
  server.streamEnds.push(() => streams.closeAll())
  return streams
}

type StreamServer = { streamEnds: (() => void)[] }

declare module 'fastify' {
  interface FastifyInstance {
    /** What ends the streams that are open, before the server waits for what is open. */
    streamEnds: (() => void)[]
  }
}

export const events: Resource = {
  tag: 'Events',
  description: 'What has happened.',
  routes: [read(url, 'list_events', { refusals: ['conflict'] }), stream],
}
