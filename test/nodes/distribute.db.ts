/** A database that is in use is moved to several nodes while orders are placed. */
import { expect, inject, it } from 'vitest'
import { citusDatabase } from '../../packages/engine/src/db/citus/citus-database.ts'
import { distribute } from '../../packages/engine/src/db/citus/distribute.ts'
import { readDistribution } from '../../packages/engine/src/db/citus/distribution.ts'
import { migrate } from '../../packages/engine/src/db/migrate.ts'
import { openPostgres } from '../../packages/engine/src/db/postgres.ts'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { createOnNodes, databaseOf, dropOnNodes, introduceNodes } from '../support/citus-nodes.ts'
import { openStore } from '../support/store.ts'

const { nodeUrls } = inject('databases')
const NAME = `moved_${process.pid}`

it.skipIf(nodeUrls.length === 0)(
  'is moved to its nodes while orders are placed, and again where it was stopped',
  async () => {
    await createOnNodes(nodeUrls, NAME)
    const url = databaseOf(nodeUrls[0]!, NAME)
    const database = citusDatabase(openPostgres({ url, poolSizeMax: 8 }))
    try {
      // Before there are workers it is a database of one node.
      await migrate(database)
      const store = await openStore(database, { locations: ['A', 'B'], items: { S1: {}, S2: {}, S3: {}, S4: {} } })
      await store.stock({ A: { S1: 5000, S2: 5000, S3: 5000 }, B: { S3: 5000, S4: 5000 } })
      await store.do('place_order', { number: 'before', lines: [{ sku: 'S3', quantity: 2 }] })
      expect((await checkIntegrity(database)).ok).toBe(true)
      await introduceNodes(nodeUrls, NAME)

      const buyer = ordersUntilStopped(store)
      const moved: string[] = []
      // Stopped after two tables of those in shards, and called once more.
      await expect(
        distribute(url, (table) => {
          moved.push(table)
          if (moved.includes('holdfast.reservation_item')) throw new Error('stopped')
        }),
      ).rejects.toThrow('stopped')
      await settled(buyer, 5)
      expect((await distribute(url)).moved.length).toBeGreaterThan(0)
      await settled(buyer, 5)
      const placed = await buyer.stop()

      expect(await readDistribution(database)).toMatchObject({ missing: [] })
      expect((await checkIntegrity(database)).ok).toBe(true)
      const sold = (await store.level('S1', 'A')).reserved
      expect(sold).toBe(placed)
      await store.do('cancel_order', { order: 'before' })
      expect(await store.read('get_order', { order: 'before' })).toMatchObject({ state: 'cancelled' })
      expect((await checkIntegrity(database)).ok).toBe(true)
    } finally {
      await database.close()
      await dropOnNodes(nodeUrls, NAME)
    }
  },
)

type Buyer = ReturnType<typeof ordersUntilStopped>

/** One order after the other, each of which must be answered, if need be when it is sent again under the same key. */
function ordersUntilStopped(store: Awaited<ReturnType<typeof openStore>>) {
  let isStopped = false
  let placed = 0
  const work = (async () => {
    while (!isStopped) {
      const number = `N-${placed}`
      try {
        const answer = await store.send(
          'place_order',
          { number, lines: [{ sku: 'S1', quantity: 1 }] },
          { idempotencyKey: number },
        )
        expect(answer.ok).toBe(true)
        placed += 1
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  })()
  return {
    get placed() {
      return placed
    },
    stop: async () => {
      isStopped = true
      await work
      return placed
    },
  }
}

/** Until so many more orders were placed. */
async function settled(buyer: Buyer, more: number): Promise<void> {
  const until = buyer.placed + more
  while (buyer.placed < until) await new Promise((resolve) => setTimeout(resolve, 20))
}
