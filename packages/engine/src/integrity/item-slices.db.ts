import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openStore } from '../../../../test/support/store.ts'
import { LEDGER_CHECKS } from './check-ledger.ts'
import { forEachSlice, ofSlice } from './item-slices.ts'

describeOnBoth('a check by slices', (open) => {
  it('looks at every row once, and finds what is wrong in whichever slice it is', async () => {
    const skus = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7']
    const store = await openStore(await open(), { items: Object.fromEntries(skus.map((sku) => [sku, {}])) })
    await store.stock({ default: Object.fromEntries(skus.map((sku) => [sku, 3])) })
    await store.database.execute('update holdfast.inventory_level set on_hand = on_hand + 1')
    const { prelude, rows, violations } = ofSlice(LEDGER_CHECKS[0]!)
    const found: { rows: number; skus: string[] }[] = []
    const look = async ({ after, upTo }: { after: string; upTo: string }) => {
      const [row] = await store.database.query<{ rows: number; skus: string[] | null }>(
        `with ${prelude}, violation as (${violations}) select (${rows}) as rows, (select json_agg(sku) from violation) as skus`,
        [after, upTo],
      )
      found.push({ rows: row!.rows, skus: row!.skus ?? [] })
    }
    await forEachSlice(store.database, look, 2)
    expect(found.length).toBeGreaterThan(1)
    expect(found.reduce((sum, one) => sum + one.rows, 0)).toBe(skus.length)
    expect(found.flatMap((one) => one.skus).sort()).toEqual(skus)
  })

  it('is run once at a time: whoever asks meanwhile has the same answer', async () => {
    const store = await openStore(await open())
    const [one, other] = await Promise.all([store.read('check_integrity', {}), store.read('check_integrity', {})])
    expect(other).toEqual(one)
    expect((await store.read('check_integrity', {})).checked_at).not.toBe(one.checked_at)
  })
})
