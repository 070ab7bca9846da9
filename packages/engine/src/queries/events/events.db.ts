/** Events as they are read: nothing is missed, and what is old is forgotten. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { advanceClock, installTestClock } from '../../../../../test/support/clock.ts'
import { describeOnBoth, openTestDatabase, type TestDatabase } from '../../../../../test/support/databases.ts'
import { openStore, type Store } from '../../../../../test/support/store.ts'
import { forgetEvents } from '../../db/forget-events.ts'
import { openPostgres } from '../../db/postgres.ts'
import { checkIntegrity } from '../../integrity/integrity.ts'

/** Other tests on the same server may hold a transaction open for a moment. */
async function eventually(look: () => Promise<void>): Promise<void> {
  await expect.poll(async () => look().then(() => true), { timeout: 20_000 }).toBe(true)
}

describeOnBoth('events', (open) => {
  it('are read page by page and by what they are about, and on from any of them', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S: {}, T: {} } })
    await eventually(async () => {
      const { data } = await store.read('list_events', { name: 'inventory_item_created' })
      expect(data.map((event) => event.data.sku)).toEqual(['S', 'T'])
    })
    const all = await store.read('list_events', {})
    const first = await store.read('list_events', { limit: 2 })
    const rest = await store.read('list_events', { cursor: first.next_cursor! })
    expect([...first.data, ...rest.data]).toEqual(all.data)
    const [item] = (await store.read('list_events', { name: 'inventory_item_created', limit: 1 })).data
    expect((await store.read('list_events', { key: item!.key })).data).toEqual([item])
    expect((await store.read('list_events', { cursor: all.data.at(-1)!.cursor })).data).toEqual([])
    expect(await store.engine.read('list_events', { cursor: 'WyJ4IiwxXQ' })).toMatchObject({ code: 'invalid_request' })
  })

  it('are forgotten when they are old, and no check misses them', async () => {
    const database = await open()
    await installTestClock(database)
    const store = await openStore(database, { locations: ['A'], items: { S: {} } })
    await store.stock({ A: { S: 9 } })
    await store.do('place_order', { number: 'OLD', lines: [{ sku: 'S', quantity: 1 }] })
    await advanceClock(database, 10 * 86_400)
    await store.do('approve_order', { order: 'OLD' })
    await store.do('place_order', { number: 'NEW', lines: [{ sku: 'S', quantity: 1 }] })
    expect(await forgetEvents(database, { olderThanDays: 5 })).toBeGreaterThan(0)
    const violated = async () => (await checkIntegrity(database)).checks.filter(({ violations }) => violations > 0)
    expect(await violated()).toEqual([])
    expect(await forgetEvents(database, { olderThanDays: 5 })).toBe(0)
    await database.query("delete from holdfast.outbox where type = 'order_approved'")
    expect(await violated()).toMatchObject([{ invariant: 'I11', examples: [{ order: 'OLD', approved_told: false }] }])
  })
})

describe('events of transactions at once', () => {
  let clone: TestDatabase
  let store: Store
  beforeAll(async () => {
    clone = await openTestDatabase('postgres')
    store = await openStore(clone.database)
  })
  afterAll(() => clone.end())

  it('are not shown before one that began to write earlier has ended', async () => {
    const other = openPostgres({ url: clone.url!, poolSizeMax: 2 })
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const slow = other.transaction(async (tx) => {
      await tx.query(
        `insert into holdfast.outbox (key, type, version, data, recorded_at) values ('settings:1', 'slow', 1, '{}', now())`,
      )
      begin()
      await ended
    })
    await begun
    await store.do('create_item', { sku: 'QUICK' })
    expect((await store.read('list_events', {})).data.filter(({ data }) => data.sku === 'QUICK')).toEqual([])
    end()
    await slow
    await eventually(async () => {
      const { data } = await store.read('list_events', {})
      expect(data.slice(-2).map(({ name }) => name)).toEqual(['slow', 'inventory_item_created'])
    })
    await other.close()
  })

  it('stand in the order in which they became true, although who wrote the later one began first', async () => {
    const other = openPostgres({ url: clone.url!, poolSizeMax: 2 })
    await other.transaction(async (tx) => {
      await tx.query('select pg_current_xact_id()')
      await store.do('create_item', { sku: 'EARLIER' })
      await tx.query(
        `insert into holdfast.outbox (key, type, version, data, recorded_at) values ('settings:1', 'later', 1, '{}', now())`,
      )
    })
    await eventually(async () => {
      const { data } = await store.read('list_events', {})
      expect(data.slice(-2).map(({ name }) => name)).toEqual(['inventory_item_created', 'later'])
    })
    await other.close()
  })
})
