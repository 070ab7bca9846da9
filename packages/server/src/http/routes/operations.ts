/** What those who run Holdfast ask: is it alive, is it ready, how busy is it; and what there is to call. */
import { checkReadiness, HoldfastError } from 'holdfast'
import type { Metrics } from '../metrics.ts'
import { ref } from '../openapi/answers.ts'
import { docsPage } from '../openapi/docs-page.ts'
import type { Operation } from '../operation.ts'
import { queryRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

const tag = 'Operations'
const READINESS_TIMEOUT_MS = 5000

export function operations(
  context: RouteContext,
  { metrics, documented, version }: { metrics: Metrics; documented: ReadonlyMap<string, Operation>; version: string },
): void {
  const { app, engine } = context
  queryRoute(context, {
    url: '/',
    tag,
    id: 'index',
    summary: 'Where to find what.',
    answer: ref('Index'),
    read: async () => ({
      name: 'holdfast',
      version,
      documentation: '/docs',
      openapi: '/openapi.json',
      health: { alive: '/livez', ready: '/readyz', metrics: '/metrics' },
      resources: resourcesOf(documented),
    }),
  })
  queryRoute(context, {
    url: '/livez',
    tag,
    id: 'livez',
    summary: 'The process is alive.',
    answer: ref('Health'),
    read: async () => ({ status: 'ok' }),
  })
  queryRoute(context, {
    url: '/readyz',
    tag,
    id: 'readyz',
    summary: 'The process can commit to its database.',
    answer: ref('Health'),
    read: async () => {
      await withinTime(checkReadiness(engine.database))
      return { status: 'ok', database: engine.database.kind, queue_depth: engine.queueDepth }
    },
  })
  app.get('/metrics', { config: { pressureHandler: () => {} } }, async (_request, reply) => {
    reply.type(metrics.contentType)
    return metrics.render()
  })
  app.get('/openapi.json', async () => app.swagger())
  app.get('/docs', async (_request, reply) => {
    reply.type('text/html; charset=utf-8')
    return docsPage([...documented.values()])
  })
}

function resourcesOf(documented: ReadonlyMap<string, Operation>): string[] {
  const urls = [...documented.values()].map((operation) => /^\/v1\/[\w-]+/.exec(operation.url)?.[0] ?? '')
  return [...new Set(urls)].filter((url) => url !== '')
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
