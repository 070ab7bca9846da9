/** The replay itself, on a small cut of the sample, on both databases and with every way of sourcing. */
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { limitDefaults } from '../../packages/engine/src/config.ts'
import { createEngine } from '../../packages/engine/src/engine.ts'
import { describeOnBoth } from '../../test/support/databases.ts'
import { strategies } from './command-line.ts'
import { noProgress } from './progress.ts'
import { isSound, reportOf } from './report.ts'
import { runReplay } from './run-replay.ts'
import { engineSender } from './sender.ts'

const file = fileURLToPath(new URL('../online-retail/invoices-2009-12-01-to-14.csv.gz', import.meta.url))

describeOnBoth('replay', (open) => {
  it.each(strategies)(
    'keeps every invariant and accounts for every invoice with %s',
    async (strategy) => {
      const database = await open()
      const engine = createEngine({ database, limits: limitDefaults })
      const sourcing = { strategy, location_order: 'distance' as const }
      const options = { file, sourcing, concurrency: 16, prefix: '', limit: 100 }
      const result = await runReplay(options, engineSender(engine), noProgress)
      await engine.close()
      const report = reportOf(result, { file, target: database.kind, ...sourcing, concurrency: 16 })
      expect(report.discrepancies).toEqual([])
      expect(report.integrity.filter(({ violations }) => violations > 0)).toEqual([])
      expect(isSound(report, result.integrity)).toBe(true)
      expect(report.orders).toBeGreaterThan(60)
      expect(report.invoices).toBe(100)
      expect(report.tenths).toHaveLength(10)
      expect(report.filled_units).toBeLessThanOrEqual(report.backordered_units)
      expect(report.split_orders > 0).toBe(['split_shipments', 'split_by_line_items'].includes(strategy))
      if (strategy === 'ship_from_primary') expect(report.transfers).toBeGreaterThan(0)
      if (!strategy.startsWith('ship_from')) expect(report.transfers).toBe(0)
    },
    120_000,
  )
})
