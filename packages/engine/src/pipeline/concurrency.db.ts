import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { granted, testEngine } from '../../../../test/support/store.ts'
import { openPostgres } from '../db/postgres.ts'
import type { Engine } from '../engine.ts'

// Two engines with pools of their own stand for two processes: they share nothing but the database.
describe('two engines on one PostgreSQL database', () => {
  let clone: TestDatabase
  let engines: Engine[]

  beforeAll(async () => {
    clone = await openTestDatabase('postgres')
    const second = openPostgres({ url: clone.url! })
    engines = [testEngine(clone.database), testEngine(second)]
    for (const sku of ['HOT', 'K', 'L', 'KEYED', 'STALE'])
      granted('create_item', await one().execute('create_item', { sku }))
    const changes = [
      { sku: 'HOT', location: 'default', quantity: 10 },
      { sku: 'K', location: 'default', quantity: 120 },
      { sku: 'L', location: 'default', quantity: 120 },
      { sku: 'KEYED', location: 'default', quantity: 100 },
      { sku: 'STALE', location: 'default', quantity: 100 },
    ]
    granted('receive_stock', await one().execute('receive_stock', { changes }))
  })
  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.close()))
    await engines[1]!.database.close()
    await clone.end()
  })

  const one = () => engines[0]!
  const either = (index: number) => engines[index % engines.length]!

  async function reserved(sku: string): Promise<number> {
    const [row] = await clone.database.query<{ reserved: string }>(
      'select l.reserved from holdfast.inventory_level l join holdfast.inventory_item i on i.id = l.item_id where i.sku = $1',
      [sku],
    )
    return Number(row!.reserved)
  }

  it('promise a stock of 10 to exactly 10 of 100 concurrent buyers', async () => {
    const buyers = Array.from({ length: 100 }, (_, index) =>
      either(index).execute('reserve_stock', { reference: `buyer-${index}`, lines: [{ sku: 'HOT', quantity: 1 }] }),
    )
    const answers = await Promise.all(buyers)
    expect(answers.filter((answer) => answer.ok)).toHaveLength(10)
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.code]))
    expect(new Set(refusals)).toEqual(new Set(['insufficient_stock']))
    expect(refusals).toHaveLength(90)
    expect(await reserved('HOT')).toBe(10)
  })

  it('take orders for the same items in opposite order without a deadlock reaching a caller', async () => {
    const orders = Array.from({ length: 120 }, (_, index) => {
      const lines = ['K', 'L'].map((sku) => ({ sku, quantity: 1 }))
      return either(index).execute('place_order', { lines: index % 2 === 0 ? lines : lines.reverse() })
    })
    for (const answer of await Promise.all(orders)) granted('place_order', answer)
    expect([await reserved('K'), await reserved('L')]).toEqual([120, 120])
  })

  it('give one effect and one answer to an idempotency key that is sent 50 times at once', async () => {
    const input = { reference: 'keyed', lines: [{ sku: 'KEYED', quantity: 2 }] }
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        either(index).execute('reserve_stock', input, { idempotencyKey: 'fifty' }),
      ),
    )
    const results = answers.map((answer) => JSON.stringify(granted('reserve_stock', answer)))
    expect(new Set(results).size).toBe(1)
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1)
    expect(await reserved('KEYED')).toBe(2)
  })

  it('refuse a key that comes back with another body, in whichever process', async () => {
    const input = { reference: 'other', lines: [{ sku: 'KEYED', quantity: 1 }] }
    for (const engine of engines) {
      expect(await engine.execute('reserve_stock', input, { idempotencyKey: 'fifty' })).toMatchObject({
        ok: false,
        code: 'idempotency_key_reused',
      })
    }
  })

  it('never decide on configuration that another process has changed', async () => {
    const reserve = (reference: string, quantity: number) =>
      engines[0]!.execute('reserve_stock', { reference, lines: [{ sku: 'STALE', quantity }] })
    granted('reserve_stock', await reserve('before', 7))
    granted(
      'update_item',
      await engines[1]!.execute('update_item', { item: 'STALE', settings: { max_order_quantity: 5 } }),
    )
    expect(await reserve('after', 7)).toMatchObject({ ok: false, code: 'above_maximum_quantity' })
    granted(
      'update_item',
      await engines[1]!.execute('update_item', { item: 'STALE', settings: { max_order_quantity: null } }),
    )
    granted('reserve_stock', await reserve('again', 7))
  })

  it('keep one hold per reference when both reserve for it at once', async () => {
    const holds = Array.from({ length: 20 }, (_, index) =>
      either(index).execute('reserve_stock', { reference: 'one-cart', lines: [{ sku: 'KEYED', quantity: 3 }] }),
    )
    for (const answer of await Promise.all(holds)) granted('reserve_stock', answer)
    expect(await reserved('KEYED')).toBe(2 + 3)
  })
})
