/** Traces as a collector receives them: what a request was made of, over its batch, the ways to the database, and what followed. */
import { createServer as createHttpServer, type Server } from 'node:http'
import { createEngine, toConfig } from 'holdfast'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { createBatchMeter } from '../http/batch-meter.ts'
import { createServer } from '../http/server.ts'
import { openTracing } from './open-tracing.ts'
import { bothObserve, tracedBatches } from './traced-batches.ts'
import { tracedDatabase } from './traced-database.ts'
import { contextOf, type Tracing } from './tracing.ts'

type Attribute = { key: string; value: Record<string, unknown> }
type Span = {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  attributes: Attribute[]
  links?: { traceId: string; spanId: string }[]
}
type Sent = { resourceSpans: { resource: { attributes: Attribute[] }; scopeSpans: { spans: Span[] }[] }[] }

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const traceparent = `00-${TRACE}-b7ad6b7169203331-01`

describe('traces', () => {
  let testDatabase: TestDatabase
  let collector: Server
  let tracing: Tracing
  const received: Sent[] = []
  const spans = () =>
    received.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
    )
  const attributeOf = (span: Span, key: string) =>
    Object.values(span.attributes.find((attribute) => attribute.key === key)?.value ?? {})[0]

  beforeAll(async () => {
    testDatabase = await openTestDatabase(databaseKinds[0]!)
    collector = createHttpServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part) => parts.push(part))
      request.on('end', () => {
        received.push(JSON.parse(Buffer.concat(parts).toString()))
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      })
    })
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
    const { port } = collector.address() as { port: number }
    const config = toConfig({ log_level: 'silent', traces_url: `http://127.0.0.1:${port}/v1/traces` })
    tracing = (await openTracing(config))!
    const batchMeter = createBatchMeter()
    const database = tracedDatabase(testDatabase.database, tracing)
    const observer = bothObserve(batchMeter.observer, tracedBatches(tracing))
    const engine = createEngine({ database, limits: config.limits, observer })
    const app = createServer({ engine, config, batchMeter, tracing })
    const send = async (url: string, payload?: object, headers: Record<string, string> = {}) =>
      (await app.inject({ method: payload ? 'POST' : 'GET', url, headers, ...(payload && { payload }) })).json()
    await send('/v1/inventory-items', { sku: 'MUG' })
    await Promise.all([
      send('/v1/inventory-levels/receive', { sku: 'MUG', location: 'default', quantity: 3 }, { traceparent }),
      send('/v1/inventory-levels/receive', { sku: 'MUG', location: 'default', quantity: 4 }),
    ])
    await send('/v1/reservations', { reference: 'cart', lines: [{ sku: 'MUG', quantity: 99 }] })
    await send('/v1/inventory-levels/MUG/default')
    const metrics = (await app.inject('/metrics')).body
    expect(metrics).toMatch(/^holdfast_batch_size_count\{lane="stock"\} [2-9]$/m)
    expect(metrics).toMatch(/^holdfast_batch_wait_seconds_count\{lane="configuration"\} 1$/m)
    expect(metrics).toMatch(/^holdfast_refusals_total\{code="insufficient_stock"\} 1$/m)
    expect(metrics).toMatch(/^holdfast_lag_seconds\{what="expiry"\} 0$/m)
    await app.close()
    await engine.close()
    await tracing.stop()
  })
  afterAll(async () => {
    await new Promise((resolve) => collector.close(resolve))
    await testDatabase.end()
  })

  it('say whose they are', () => {
    const attributes = received[0]!.resourceSpans[0]!.resource.attributes
    expect(attributes).toContainEqual({ key: 'service.name', value: { stringValue: 'holdfast' } })
    expect(attributes).toContainEqual({ key: 'holdfast.role', value: { stringValue: 'all' } })
  })

  it('have a span for each request, by its route, in the trace of its caller', () => {
    const requests = spans().filter(({ name }) => name === 'POST /v1/inventory-levels/receive')
    expect(requests).toHaveLength(2)
    const called = requests.find(({ traceId }) => traceId === TRACE)!
    expect(called.parentSpanId).toBe('b7ad6b7169203331')
    expect(attributeOf(called, 'http.response.status_code')).toBe(200)
    const refused = spans().find(({ name }) => name === 'POST /v1/reservations')!
    expect(attributeOf(refused, 'holdfast.refusal')).toBe('insufficient_stock')
  })

  it('have a span for each batch, which links to its requests, with the ways to the database within', () => {
    const called = spans().find(({ traceId, name }) => traceId === TRACE && name.startsWith('POST'))!
    const batch = spans().find(({ links }) => links?.some(({ spanId }) => spanId === called.spanId))!
    expect(batch.name).toBe('batch')
    expect(attributeOf(batch, 'holdfast.batch.size')).toBe(batch.links!.length)
    const transaction = spans().find(
      ({ name, parentSpanId }) => name === 'transaction' && parentSpanId === batch.spanId,
    )!
    const statements = spans().filter(({ parentSpanId }) => parentSpanId === transaction.spanId)
    expect(statements.length).toBeGreaterThan(1)
    for (const one of statements) expect(attributeOf(one, 'db.query.text')).toMatch(/^\w/)
    const read = spans().find(({ name }) => name === 'GET /v1/inventory-levels/:sku/:location')!
    expect(spans().some(({ parentSpanId }) => parentSpanId === read.spanId)).toBe(true)
  })

  it('tell no values', () => {
    expect(JSON.stringify(received.flatMap(() => spans().filter(({ name }) => !name.startsWith('GET'))))).not.toMatch(
      /MUG|"cart"/,
    )
  })

  it('are not made where nobody wants them, and a caller who names none begins one', async () => {
    expect(await openTracing(toConfig())).toBeUndefined()
    for (const wrong of [undefined, '', 'x', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`])
      expect(contextOf(wrong)).toBe(contextOf(undefined))
  })
})
