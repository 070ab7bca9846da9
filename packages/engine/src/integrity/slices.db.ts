import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openStore } from '../../../../test/support/store.ts'
import type { Database } from '../db/database.ts'
import { LEDGER_CHECKS } from './check-ledger.ts'
import { CHECKS } from './checks.ts'
import type { IntegrityCheck } from './integrity-check.ts'
import { forEachSlice, ofSlice, type Slice } from './slices.ts'
import { SLICINGS } from './slicings.ts'

/** How many rows a check looks at, in slices of so many at first. */
async function rowsIn(database: Database, check: IntegrityCheck, size: number): Promise<number> {
  const { prelude, rows } = ofSlice(check)
  let sum = 0
  const look = async ({ after, upTo }: Slice) => {
    const [row] = await database.query<{ rows: number }>(`with ${prelude} select (${rows}) as rows`, [after, upTo])
    sum += row!.rows
  }
  await forEachSlice(database, check.by!, look, size)
  return sum
}

describeOnBoth('a check by slices', (open) => {
  it('looks at every row once, and finds what is wrong in whichever slice it is', async () => {
    const skus = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7']
    const store = await openStore(await open(), { items: Object.fromEntries(skus.map((sku) => [sku, {}])) })
    await store.stock({ default: Object.fromEntries(skus.map((sku) => [sku, 3])) })
    await store.database.execute('update holdfast.inventory_level set on_hand = on_hand + 1')
    const { prelude, rows, violations } = ofSlice(LEDGER_CHECKS[0]!)
    const found: { rows: number; skus: string[] }[] = []
    const look = async ({ after, upTo }: Slice) => {
      const [row] = await store.database.query<{ rows: number; skus: string[] | null }>(
        `with ${prelude}, violation as (${violations}) select (${rows}) as rows, (select json_agg(sku) from violation) as skus`,
        [after, upTo],
      )
      found.push({ rows: row!.rows, skus: row!.skus ?? [] })
    }
    await forEachSlice(store.database, 'item', look, 2)
    expect(found.length).toBeGreaterThan(1)
    expect(found.reduce((sum, one) => sum + one.rows, 0)).toBe(skus.length)
    expect(found.flatMap((one) => one.skus).sort()).toEqual(skus)
  })

  it('looks at every row of every check once, however the slices are cut', async () => {
    const backorders = { settings: { backorders: 'allow' } } as const
    const items = { S1: backorders, S2: {}, KIT: { components: [{ sku: 'S2', quantity: 1 }] } }
    const model = { strategy: 'ship_from_primary' } as const
    const store = await openStore(await open(), { locations: ['A', 'B'], items, model })
    await store.stock({ A: { S1: 2, S2: 1 }, B: { S1: 9, S2: 9 } })
    for (const number of ['O-1', 'O-2', 'O-3', 'O-4']) {
      const lines = ['S1', 'S2', 'KIT'].map((sku) => ({ sku, quantity: 1 }))
      await store.do('place_order', { number, lines }, { idempotencyKey: `key of ${number}` })
      await store.do('reserve_stock', { reference: `cart of ${number}`, lines: lines.slice(0, 1) })
    }
    await store.do('cancel_order', { order: 'O-2' })
    const sliced = CHECKS.filter(({ by }) => by !== undefined)
    expect(new Set(sliced.map(({ by }) => by)).size).toBe(Object.keys(SLICINGS).length)
    for (const check of sliced) {
      const [whole, cut] = [await rowsIn(store.database, check, 1000), await rowsIn(store.database, check, 1)]
      expect([check.statement, cut]).toEqual([check.statement, whole])
    }
  })

  it('is what a check is by whose tables grow with stock and orders', () => {
    const growing =
      /holdfast\.("order"|order_line|backorder_move|shipment\w*|stock_transfer\w*|reservation\w*|movement|stock_count|outbox|idempotency_key)/
    const whole = CHECKS.filter(({ by }) => by === undefined)
    expect(whole.filter(({ rows, violations }) => growing.test(rows + violations))).toEqual([])
  })

  it('is run once at a time: whoever asks meanwhile has the same answer', async () => {
    const store = await openStore(await open())
    const [one, other] = await Promise.all([store.read('check_integrity', {}), store.read('check_integrity', {})])
    expect(other).toEqual(one)
    expect((await store.read('check_integrity', {})).checked_at).not.toBe(one.checked_at)
  })
})
