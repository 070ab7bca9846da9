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
import { steadyBuyers } from './steady-buyers.ts'

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

      const buyers = steadyBuyers([store.engine], { skus: ['S1', 'S2', 'S3'] })
      const moved: string[] = []
      // Stopped after two tables of those in shards, and called once more.
      await expect(
        distribute(url, (table) => {
          moved.push(table)
          if (moved.includes('holdfast.reservation_item')) throw new Error('stopped')
        }),
      ).rejects.toThrow('stopped')
      await buyers.more(5)
      expect((await distribute(url)).moved.length).toBeGreaterThan(0)
      await buyers.more(5)
      const placed = await buyers.stop()

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
