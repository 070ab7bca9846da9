/** Availability by an engine that remembers the configuration, while others change it and many ask at once. */
import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { openStore, type Store, testEngine } from '../../../../../test/support/store.ts'
import type { Database } from '../../db/database.ts'
import type { Engine } from '../../engine.ts'

/** A database that counts its transactions, and does something before each. */
function watched(database: Database, before: () => Promise<unknown> = async () => {}) {
  const count = { transactions: 0 }
  const transaction: Database['transaction'] = async (work, options) => {
    count.transactions += 1
    await before()
    return database.transaction(work, options)
  }
  return { database: { ...database, transaction }, count }
}

type Item = { sku: string; found: boolean; quantity?: number | null }

async function seen(engine: Engine, skus: string[], channel = 'default'): Promise<Item[]> {
  const answer = await engine.readJson('get_availability', { skus, channel })
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return JSON.parse(answer.result).items
}

const quantities = async (engine: Engine, ...skus: string[]) =>
  (await seen(engine, skus)).map(({ quantity, found }) => (found ? quantity : 'unknown'))

describeOnBoth('availability that is read by many', (open) => {
  const storeOf = async (items: string[]): Promise<Store> => {
    const named = Object.fromEntries(items.map((sku) => [sku, {}]))
    const store = await openStore(await open(), { locations: ['A', 'B'], items: named })
    await store.stock({ A: Object.fromEntries(items.map((sku, at) => [sku, at + 1])) })
    return store
  }

  it('knows at once what another process has changed: items, settings, names that have appeared or moved', async () => {
    const elsewhere = await storeOf(['S1', 'S2'])
    const engine = testEngine(elsewhere.database)
    expect(await quantities(engine, 'S1', 'S2', 'S3')).toEqual([1, 2, 'unknown'])
    await elsewhere.do('update_item', { item: 'S2', settings: { safety_stock: 2 } })
    expect(await quantities(engine, 'S1', 'S2')).toEqual([1, 0])
    await elsewhere.do('create_item', { sku: 'S3' })
    expect(await quantities(engine, 'S3')).toEqual([0])
    await elsewhere.do('update_item', { item: 'S1', sku: 'S1-OLD' })
    expect(await quantities(engine, 'S1', 'S1-OLD')).toEqual(['unknown', 1])
    await elsewhere.do('update_item', { item: 'S2', sku: 'S1' })
    expect(await quantities(engine, 'S1', 'S2')).toEqual([0, 'unknown'])
    await elsewhere.do('update_location', { location: 'A', active: false })
    expect(await quantities(engine, 'S1-OLD')).toEqual([0])
    await elsewhere.do('create_model', { code: 'b', name: 'B', locations: [{ location: 'B', priority: 1 }] })
    await elsewhere.do('create_channel', { code: 'new', name: 'New', model: 'b' })
    expect(await seen(engine, ['S1-OLD'], 'new')).toMatchObject([{ quantity: 0 }])
    await engine.close()
  })

  it('knows at once what has become of a level: stock, promises, a switch, a setting', async () => {
    const store = await storeOf(['S1'])
    const reading = testEngine(store.database)
    expect(await quantities(reading, 'S1')).toEqual([1])
    await store.stock({ B: { S1: 5 } })
    expect(await quantities(reading, 'S1')).toEqual([6])
    await store.do('reserve_stock', { reference: 'cart', location: 'B', lines: [{ sku: 'S1', quantity: 2 }] })
    expect(await quantities(reading, 'S1')).toEqual([4])
    await store.do('update_level', { sku: 'S1', location: 'B', settings: { safety_stock: 1 } })
    expect(await quantities(reading, 'S1')).toEqual([3])
    await store.do('update_level', { sku: 'S1', location: 'B', enabled: false })
    expect(await quantities(reading, 'S1')).toEqual([1])
    await store.do('release_reservation', { reservation: 'cart' })
    await store.do('update_level', { sku: 'S1', location: 'B', enabled: true, settings: { safety_stock: null } })
    expect(await quantities(reading, 'S1')).toEqual([6])
    await reading.close()
  })

  it('gives each of many who ask at once an own answer, with few reads', async () => {
    const store = await storeOf(Array.from({ length: 20 }, (_, at) => `S${at}`))
    await store.do('create_model', { code: 'b', name: 'B', locations: [{ location: 'B', priority: 1 }] })
    await store.do('create_channel', { code: 'other', name: 'Other', model: 'b' })
    const { database, count } = watched(store.database)
    const engine = testEngine(database)
    await seen(engine, ['S0'])
    count.transactions = 0
    const asked = Array.from({ length: 60 }, (_, at) => ({
      skus: [`S${at % 20}`, 'nothing'],
      channel: at % 3 === 0 ? 'other' : 'default',
    }))
    const answers = await Promise.all(asked.map(({ skus, channel }) => seen(engine, skus, channel)))
    const expected = asked.map(({ skus, channel }, at) => [
      { sku: skus[0], quantity: channel === 'other' ? 0 : (at % 20) + 1 },
      { sku: 'nothing', found: false },
    ])
    expect(answers).toMatchObject(expected)
    expect(count.transactions).toBeLessThan(6)
    const unknown = engine.read('get_availability', { skus: ['S1'], channel: 'nowhere' })
    const [refused, answered] = await Promise.all([unknown, quantities(engine, 'S1')])
    expect([refused, answered]).toMatchObject([{ ok: false, code: 'unknown_channel' }, [2]])
    await engine.close()
  })

  it('is answered although its item is edited before every read: at last all of it is read in one snapshot', async () => {
    const store = await storeOf(['S1'])
    const { database, count } = watched(store.database, () =>
      store.do('update_item', { item: 'S1', title: `${count.transactions}` }),
    )
    const engine = testEngine(database)
    expect(await quantities(engine, 'S1')).toEqual([1])
    expect(count.transactions).toBeGreaterThan(2)
    await engine.close()
  })
})
