/** What those who run Holdfast ask: is it alive, is it ready; and what there is to call. */
import { type Engine, HoldfastError, type Load, ReadinessView, View } from 'holdfast'
import Type, { type Static, type TSchema } from 'typebox'
import { sendProblem } from '../problem.ts'
import { readQueryString } from '../query-string.ts'
import { type Handler, operationsOf, type Resource, type Route } from '../route.ts'
import { RESOURCES } from './resources.ts'

const READINESS_TIMEOUT_MS = 5000

const Text = Type.String()
const AliveView = View('Alive', { status: Type.Literal('ok') })
const ReadyView = View('Ready', {
  status: Type.Union([Type.Literal('ok'), Type.Literal('degraded')], {
    description: 'degraded: some requests wait for what a session of the database holds; all others are served',
  }),
  ...ReadinessView.properties,
  queue_depth: Type.Integer({ minimum: 0, description: 'Commands that wait for a batch' }),
  put_aside: Type.Object(
    {
      held: Type.Integer({ minimum: 0, description: 'Things that are held by somebody else' }),
      requests: Type.Integer({ minimum: 0, description: 'Commands that wait for them' }),
      oldest_ms: Type.Integer({ minimum: 0, description: 'How long the first of them is known to be held' }),
    },
    { additionalProperties: false },
  ),
})
const IndexView = View('Index', {
  name: Type.Literal('holdfast'),
  version: Text,
  documentation: Text,
  openapi: Text,
  health: View('HealthPaths', { alive: Text, ready: Text, metrics: Text }),
  resources: Type.Array(Text),
})

/** What the service answers of itself. */
export function operations(version: string): Resource {
  let resources: string[] | undefined
  return {
    tag: 'Operations',
    description: 'What those who run Holdfast ask.',
    routes: [
      own('/', { id: 'index', summary: 'Where to find what.', schema: IndexView }, async (engine, _request, reply) => {
        // The routes are many and stay what they are.
        resources ??= pathsOf(operationsOf(RESOURCES, engine.limits))
        return reply.send({
          name: 'holdfast',
          version,
          documentation: '/docs',
          openapi: '/openapi.json',
          health: { alive: '/livez', ready: '/readyz', metrics: '/metrics' },
          resources,
        })
      }),
      own('/livez', { id: 'livez', summary: 'The process is alive.', schema: AliveView }, async (_engine, _, reply) =>
        reply.send({ status: 'ok' }),
      ),
      own(
        '/readyz',
        { id: 'readyz', summary: 'The process can commit to its database.', schema: ReadyView },
        async (engine, request, reply) => {
          assertComingForward(engine)
          const ready = await withinTime(engine.read('check_readiness', {}))
          if (!ready.ok) return sendProblem(reply, request, ready)
          return reply.send(readiness(engine.load, ready.result))
        },
      ),
    ],
  }
}

/** A healthy row that is much asked for may be waited for so long. */
const HELD_MS_MAX = 1000

function readiness({ waiting, aside }: Load, ready: ReadinessView): Static<typeof ReadyView> {
  return {
    status: aside.oldestMs > HELD_MS_MAX ? 'degraded' : 'ok',
    ...ready,
    queue_depth: waiting,
    put_aside: { held: aside.lanes, requests: aside.requests, oldest_ms: Math.round(aside.oldestMs) },
  }
}

/** A process whose batches have not come to an end for half of the time that a request has serves nobody. */
function assertComingForward({ load, limits }: Engine): void {
  if (load.stalledMs < limits.request_deadline_ms / 2) return
  const seconds = Math.round(load.stalledMs / 1000)
  throw new HoldfastError('database_unavailable', `No batch has come to its end for ${seconds} seconds.`)
}

type Own = { id: string; summary: string; schema: TSchema }

function own(url: string, { id, summary, schema }: Own, answer: Handler): Route {
  return {
    describe: () => ({
      ...{
        id,
        url,
        summary,
        method: 'GET',
        access: 'public',
        pathParameters: {},
        queryParameters: {},
        headers: [],
        refusals: [],
      },
      answer: { status: 200, schema },
    }),
    handler: () => async (engine, request, reply) => {
      const given = readQueryString(request.query as never, {})
      return given.ok ? answer(engine, request, reply) : sendProblem(reply, request, given)
    },
  }
}

function pathsOf(documented: readonly { url: string }[]): string[] {
  return [...new Set(documented.map(({ url }) => /^\/v1\/[\w-]+/.exec(url)![0]))]
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    const fail = () => reject(new HoldfastError('database_unavailable', 'The database did not answer in time.'))
    timer = setTimeout(fail, READINESS_TIMEOUT_MS)
  })
  work.catch(() => {})
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
