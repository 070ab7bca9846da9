/** A server that takes over may be minutes behind the one before: what has been recorded stays before what is recorded then. */
import { beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openStore, type Store } from '../../../../test/support/store.ts'
import { checkIntegrity } from '../integrity/integrity.ts'
import type { Database } from './database.ts'

/** Moves the clock of the server itself, and not the one clock that is made of it. */
function stepServerClock(database: Database, by: string): Promise<void> {
  return database.execute(`
    create or replace function holdfast.server_clock() returns timestamptz language sql volatile
      as $$ select date_trunc('milliseconds', clock_timestamp() + interval '${by}') $$`)
}

describeOnBoth('when the clock of the server steps', (open) => {
  let database: Database
  let store: Store
  const now = async () => (await database.query<{ now: number }>('select holdfast.current_instant() as now'))[0]!.now
  beforeAll(async () => {
    database = await open()
    store = await openStore(database, { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 10 } })
  })

  it('back, time stands still, the ledger goes on forwards, and no hold comes back', async () => {
    await store.do('reserve_stock', { reference: 'cart', lines: [{ sku: 'S1', quantity: 8 }], ttl_seconds: 60 })
    await stepServerClock(database, '2 minutes')
    await store.stock({ A: { S1: 5 } })
    const before = await now()
    await stepServerClock(database, '-10 minutes')
    expect(await now()).toBeLessThanOrEqual(before)
    expect(before - (await now())).toBeLessThan(10_000)
    await store.stock({ A: { S1: 1 } })
    expect(await store.read('get_availability', { skus: ['S1'] })).toMatchObject({ items: [{ quantity: 16 }] })
    await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 16 }] })
    const [ledger] = await database.query<{ backwards: number }>(
      `select count(*) as backwards from (
         select recorded_at < lag(recorded_at) over (partition by item_id order by id) as back from holdfast.movement) m where back`,
    )
    expect(ledger).toEqual({ backwards: 0 })
    expect((await checkIntegrity(database)).ok).toBe(true)
  })

  it('forward by a day and back again, nobody waits for that day to come', async () => {
    await stepServerClock(database, '1 day')
    await store.stock({ A: { S1: 1 } })
    await stepServerClock(database, '3 minutes')
    expect(Math.abs((await now()) - Date.now() - 180_000)).toBeLessThan(10_000)
  })
})
