// Scenario 86: orders of thousands of lines.
import { expect, it } from 'vitest'
import { limitDefaults } from '../../packages/engine/src/config.ts'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { describeOnBoth } from '../support/databases.ts'
import { openStore } from '../support/store.ts'

describeOnBoth('large orders', (open, kind) => {
  // The embedded database is asked by the long runs only: it takes ten seconds there.
  it.runIf(kind === 'postgres' || process.env.HOLDFAST_TEST_SERVERS === 'all')(
    '86: an order of 5,000 lines is placed, shipped and cancelled like any other; one of 5,001 is refused',
    async () => {
      const store = await openStore(await open(), { locations: ['A'], items: { SMALL: {} } })
      const linesMax = limitDefaults.lines_per_request_max
      expect(linesMax).toBe(5000)
      await store.database.query(
        `insert into holdfast.inventory_item (id, sku, created_at)
       select gen_random_uuid(), 'S' || n, now() from generate_series(1, $1::integer) n`,
        [linesMax],
      )
      const lines = Array.from({ length: linesMax }, (_, index) => ({ sku: `S${index + 1}`, quantity: 1 }))
      await store.do('receive_stock', { changes: lines.map((line) => ({ ...line, location: 'A', quantity: 2 })) })
      await store.stock({ A: { SMALL: 1000 } })
      const refused = await store.refused('place_order', { lines: [...lines, lines[0]!] })
      expect(refused).toMatchObject({ code: 'too_many_lines', data: { lines: 5001, limit: 5000 } })

      const begin = performance.now()
      const seconds = () => (performance.now() - begin) / 1000
      const placing = store
        .do('place_order', { number: 'LARGE', lines })
        .then((order) => ({ order, seconds: seconds() }))
      // In batches after the large one's, which has begun.
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
      const small = { lines: [{ sku: 'SMALL', quantity: 1 }] }
      await Promise.all(Array.from({ length: 20 }, () => store.do('place_order', small)))
      const smallSeconds = seconds()
      const { order, seconds: placedSeconds } = await placing
      console.log(
        `${kind}: 5,000 lines placed in ${placedSeconds.toFixed(2)} s, 20 small orders in ${smallSeconds.toFixed(2)} s`,
      )
      expect(order.promises).toHaveLength(linesMax)
      expect(placedSeconds).toBeLessThan(20)
      // A server has a second batch under way; the embedded database has one connection.
      if (kind === 'postgres') expect(smallSeconds).toBeLessThan(placedSeconds + 1)

      await store.do('approve_order', { order: 'LARGE' })
      await store.do('ship_shipment', { shipment: order.shipments[0]!.number })
      const again = await store.do('place_order', { number: 'AGAIN', lines })
      expect(again.promises).toHaveLength(linesMax)
      await store.do('cancel_order', { order: 'AGAIN' })
      expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 1, reserved: 0 })
      expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
    },
    120_000,
  )
})
