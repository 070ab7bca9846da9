/** The replay itself, on a small cut of the sample, on both databases and with every way of sourcing. */
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { limitDefaults } from '../../packages/engine/src/config.ts'
import { createEngine } from '../../packages/engine/src/engine.ts'
import { describeOnBoth, openTestDatabase } from '../../test/support/databases.ts'
import { openService } from '../../test/support/service.ts'
import { strategies } from './command-line.ts'
import { noProgress } from './progress.ts'
import { isSound, reportOf } from './report.ts'
import { runReplay } from './run-replay.ts'
import { engineSender } from './sender.ts'
import { serviceSender } from './service-sender.ts'

const file = fileURLToPath(new URL('../online-retail/invoices-2009-12-01-to-14.csv.gz', import.meta.url))

it('through HTTP does what it does in process', async () => {
  const sourcing = { strategy: 'split_shipments' as const, location_order: 'distance' as const }
  // One at a time: which of two invoices gets the last unit is chance otherwise.
  const options = { file, sourcing, concurrency: 1, prefix: '', limit: 40, wholeLife: true }
  const testDatabases = await Promise.all([openTestDatabase('postgres'), openTestDatabase('postgres')])
  const [inProcess, overHttp] = testDatabases.map(({ database }) => database)
  const engine = createEngine({ database: inProcess!, limits: limitDefaults })
  const service = await openService(overHttp!)
  const senders = [
    engineSender(engine),
    serviceSender(await service.app.listen({ port: 0 }), limitDefaults.lines_per_request_max),
  ]
  const reports = await Promise.all(
    senders.map(async (sender) => {
      const result = await runReplay(options, sender, noProgress)
      return reportOf(result, { file, target: 'either', ...sourcing, concurrency: 1 })
    }),
  )
  const counts = reports.map((report) => ({ ...report, ...Object.fromEntries(measured.map((name) => [name, null])) }))
  expect(counts[1]).toEqual(counts[0])
  expect(reports[1]).toMatchObject({ invoices: 40, violations: 0, discrepancies: [] })
  expect(reports[1]!.shipped_shipments).toBeGreaterThan(20)
  await service.close()
  await engine.close()
  await Promise.all(testDatabases.map(({ end }) => end()))
}, 120_000)

/** What depends on the machine and not on the invoices. */
const measured = [
  'orders_per_second',
  'lines_per_second',
  'place_ms_p50',
  'place_ms_p99',
  'rss_mb_max',
  'total_seconds',
  'cpu_seconds',
  'seconds',
  'tenths',
]

it('divides invoices that are too long for one order, and accounts for every line', async () => {
  const { database, end } = await openTestDatabase('postgres')
  const engine = createEngine({ database, limits: { ...limitDefaults, lines_per_request_max: 7 } })
  const sourcing = { strategy: 'no_split' as const, location_order: 'priority' as const }
  const options = { file, sourcing, concurrency: 8, prefix: '', limit: 40, wholeLife: false }
  const result = await runReplay(options, engineSender(engine), noProgress)
  const report = reportOf(result, { file, target: 'postgres', ...sourcing, concurrency: 8 })
  expect(report).toMatchObject({ invoices: 40, violations: 0, discrepancies: [] })
  expect(report.further_parts).toBeGreaterThan(20)
  await engine.close()
  await end()
}, 120_000)

describeOnBoth('replay', (open, kind) => {
  const limit = kind === 'postgres' ? 100 : 50
  it.each(strategies)(
    'keeps every invariant and accounts for every invoice with %s',
    async (strategy) => {
      const database = await open()
      const engine = createEngine({ database, limits: limitDefaults })
      const sourcing = { strategy, location_order: 'distance' as const }
      const options = { file, sourcing, concurrency: 16, prefix: '', limit, wholeLife: kind === 'postgres' }
      const result = await runReplay(options, engineSender(engine), noProgress)
      await engine.close()
      const report = reportOf(result, { file, target: database.kind, ...sourcing, concurrency: 16 })
      expect(report.discrepancies).toEqual([])
      expect(report.integrity.filter(({ violations }) => violations > 0)).toEqual([])
      expect(isSound(report, result.integrity)).toBe(true)
      expect(report.orders).toBeGreaterThan(0.6 * limit)
      expect(report.invoices).toBe(limit)
      expect(report.tenths).toHaveLength(10)
      expect(report.filled_units).toBeLessThanOrEqual(report.backordered_units)
      expect(report.split_orders > 0).toBe(['split_shipments', 'split_by_line_items'].includes(strategy))
      if (strategy === 'ship_from_primary') expect(report.transfers).toBeGreaterThan(0)
      if (!strategy.startsWith('ship_from')) expect(report.transfers).toBe(0)
    },
    120_000,
  )
})
