/** Numbers for Prometheus: how long requests take, how many wait for a batch, and what Node says of itself. */
import type { FastifyInstance } from 'fastify'
import { countWebhookDeliveries, type Engine, type Role } from 'holdfast'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { BatchMeter } from './batch-meter.ts'
import { observeIntegrity } from './integrity-metrics.ts'
import { observeLags } from './lag-metrics.ts'
import { observeReplica } from './replica-metrics.ts'
import type { LoadShedder } from './shed-load.ts'

export type Metrics = { contentType: string; render: () => Promise<string> }

type Observed = { engine: Engine; shedder: LoadShedder; role: Role; batchMeter: BatchMeter | undefined }

export function observeRequests(app: FastifyInstance, { engine, shedder, role, batchMeter }: Observed): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'holdfast_role',
    help: 'What this process does: api, worker, or all',
    labelNames: ['role'],
    registers: [registry],
  }).set({ role }, 1)
  const duration = new Histogram({
    name: 'holdfast_http_request_duration_seconds',
    help: 'Time from a request to its answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  new Gauge({
    name: 'holdfast_queue_depth',
    help: 'Commands that wait for a batch',
    registers: [registry],
    collect() {
      this.set(engine.queueDepth)
    },
  })
  new Gauge({
    name: 'holdfast_put_aside',
    help: 'Commands that wait for what another session of the database holds',
    registers: [registry],
    collect() {
      this.set(engine.load.aside.requests)
    },
  })
  new Counter({
    name: 'holdfast_overload_refused_total',
    help: 'Writes that were refused before they were read, because they would not have been answered in time',
    registers: [registry],
    collect() {
      this.reset()
      this.inc(shedder.refused)
    },
  })
  observeBacklog(registry, engine)
  observeLags(registry, engine)
  observeReplica(registry, engine)
  batchMeter?.registerIn(registry)
  const refusals = new Counter({
    name: 'holdfast_refusals_total',
    help: 'Requests that were refused, by the code of the refusal',
    labelNames: ['code'],
    registers: [registry],
  })
  observeIntegrity(registry, engine)
  app.addHook('onResponse', async (request, reply) => {
    // By the route's pattern: a label per SKU would be a time series per SKU.
    const route = request.routeOptions.url ?? 'unknown'
    if (reply.refusedBy !== undefined) refusals.inc({ code: reply.refusedBy })
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  return { contentType: registry.contentType, render: () => registry.metrics() }
}

/** What is to be done and has not been. */
function observeBacklog(registry: Registry, engine: Engine): void {
  new Gauge({
    name: 'holdfast_follow_ups',
    help: 'What changes have made necessary elsewhere and is not done; dead is what a person has to look at',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const ready = await engine.read('check_readiness', {}).catch(() => undefined)
      if (!ready?.ok) return this.reset()
      for (const [state, count] of Object.entries(ready.result.follow_ups)) this.set({ state }, count)
    },
  })
  new Gauge({
    name: 'holdfast_webhooks',
    help: 'Webhooks that have not arrived; dead is what has failed too often',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const counts = await countWebhookDeliveries(engine.database).catch(() => undefined)
      if (!counts) return this.reset()
      for (const [state, count] of Object.entries(counts)) this.set({ state }, count)
    },
  })
}
