import { createEngine, type Database, toConfig } from 'holdfast'
import { afterAll, describe, expect, it } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { engineTarget } from '../target/engine-target.ts'
import { granted, type Target } from '../target/target.ts'
import { NotEmpty, seedShop } from './seed-shop.ts'

const asked = { seed: 1, weeks: 1, orders: 40, force: false, now: Date.now() }
const opened: TestDatabase[] = []
afterAll(() => Promise.all(opened.map((database) => database.end())))

async function openTarget(kind: (typeof databaseKinds)[number]): Promise<Target> {
  const testDatabase = await openTestDatabase(kind)
  opened.push(testDatabase)
  const database = testDatabase.database as unknown as Database
  return engineTarget(createEngine({ database, limits: toConfig().limits }), 'seed')
}

/** How far everything has come. */
async function statesIn(target: Target): Promise<string[]> {
  const orders = granted('list_orders', await target.read('list_orders', { limit: 500 })).data
  const shipments = granted('list_shipments', await target.read('list_shipments', { limit: 500 })).data
  const states = [
    ...orders.flatMap(({ state, fulfilment }) => [state, fulfilment]),
    ...shipments.flatMap(({ state, hold_reasons }) => [state, ...hold_reasons]),
  ]
  return [...new Set(states)].sort()
}

describe('the demonstration shop', { timeout: 60_000 }, () => {
  it('shows every state, adds up, and comes on top of nothing', async () => {
    const target = await openTarget(databaseKinds[0]!)
    const seeded = await seedShop(target, asked)
    expect(seeded.backorders).toBeGreaterThan(1)
    expect(await statesIn(target)).toEqual(
      [
        ...['placed', 'approved', 'cancelled', 'unfulfilled', 'in_progress', 'fulfilled', 'not_required'],
        ...['upcoming', 'picking', 'packing', 'ready_to_ship', 'shipped', 'delivered', 'on_hold'],
        ...['backordered', 'location_on_hold', 'person', 'transfer'],
      ].sort(),
    )
    const returns = granted('list_returns', await target.read('list_returns', {})).data
    const expected = granted('list_expected_receipts', await target.read('list_expected_receipts', {})).data
    const states = (some: readonly { state: string }[]) => [...new Set(some.map(({ state }) => state))].sort()
    expect(states(returns)).toEqual(['approved', 'cancelled', 'received', 'rejected', 'requested', 'shipped'])
    expect(states(expected).length).toBeGreaterThan(2)
    const { ok } = granted('check_integrity', await target.read('check_integrity', {}))
    expect(ok).toBe(true)
    const { data } = granted('list_movements', await target.read('list_movements', { limit: 1 }))
    expect(Date.now() - Date.parse(data[0]!.occurred_at)).toBeGreaterThan(6 * 86_400_000)
    await expect(seedShop(target, asked)).rejects.toThrow(NotEmpty)
  })
})
