// Scenario 77: what a renewed hold costs.
import { expect, it } from 'vitest'
import { advanceClock, installTestClock } from '../support/clock.ts'
import { countingStatements } from '../support/counted-statements.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore } from '../support/store.ts'

describeOnBoth('a renewed hold', (open) => {
  const fresh = freshDatabase(open)

  it('77: of 20 lines costs at its 1,000th renewal what it cost at its second, and leaves 20 rows', async () => {
    const skus = Array.from({ length: 20 }, (_, index) => `S${index}`)
    const counted = countingStatements(await fresh())
    const store = await openStore(counted.database, { items: Object.fromEntries(skus.map((sku) => [sku, {}])) })
    await store.stock({ default: Object.fromEntries(skus.map((sku) => [sku, 100])) })
    let renewals = 0
    const renew = () => {
      renewals += 1
      const lines = skus.map((sku) => ({ sku, quantity: 1 + (renewals % 3) }))
      return store.do('reserve_stock', { reference: 'cart', lines })
    }
    const cost = async () => {
      counted.counts.length = 0
      await renew()
      return counted.counts
    }
    await renew()
    const first = [...(await cost())]
    for (let at = 0; at < 20; at += 1) await renew()
    while (renewals < 1000) await Promise.all(Array.from({ length: 196 }, renew))
    expect(await cost()).toEqual(first)
    const [rows] = await store.database.query<{ promises: number; holds: number }>(
      `select (select count(*) from holdfast.reservation_item) as promises,
         (select count(*) from holdfast.reservation) as holds`,
    )
    expect(rows).toEqual({ promises: 20, holds: 1 })
    expect(renewals).toBeGreaterThanOrEqual(1000)
  })

  it('keeps its place among those who wait, unless it comes to wait for more', async () => {
    const store = await openStore(await fresh(), { items: { S1: { settings: { backorders: 'allow' } } } })
    await installTestClock(store.database)
    await store.stock({ default: { S1: 0 } })
    const hold = async (reference: string, quantity: number) => {
      await advanceClock(store.database, 1)
      return store.do('reserve_stock', { reference, lines: [{ sku: 'S1', quantity }] })
    }
    const covered = async (reference: string) =>
      (await store.read('get_reservation', { reservation: reference })).items.map((item) => item.reserved)
    for (const reference of ['first', 'second', 'first']) await hold(reference, 2)
    await store.stock({ default: { S1: 1 } })
    expect([await covered('first'), await covered('second')]).toEqual([[1], [0]])
    await hold('first', 4)
    await store.stock({ default: { S1: 2 } })
    expect([await covered('first'), await covered('second')]).toEqual([[1], [2]])
  })
})
