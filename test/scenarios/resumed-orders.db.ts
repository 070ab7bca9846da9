// An order that was cancelled is wanted after all.
import { expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

describeOnBoth('a cancelled order', (open) => {
  const fresh = freshDatabase(open)
  const order = 'O-1'

  async function openShop(scene: Parameters<typeof openStore>[1] & object = {}): Promise<Store> {
    return openStore(await fresh(), {
      locations: ['A', 'B'],
      items: { S1: {}, FILE: { requires_shipping: false } },
      ...scene,
    })
  }
  async function noViolations(store: Store): Promise<void> {
    const { checks } = await checkIntegrity(store.database)
    expect(checks.filter((check) => check.violations > 0)).toEqual([])
  }

  it('is sourced anew, once, with the lines and from the location that it was ordered with', async () => {
    const store = await openShop()
    await store.stock({ A: { S1: 5 }, B: { S1: 5, FILE: 3 } })
    const lines = [
      { sku: 'S1', quantity: 3 },
      { sku: 'FILE', quantity: 2 },
    ]
    await store.do('place_order', { number: order, lines, ship_from: 'B' })
    await store.do('approve_order', { order })
    expect(await store.level('FILE', 'B')).toMatchObject({ on_hand: 1 })
    await store.do('give_up_order_lines', { order, lines: [{ line: 0, quantity: 1 }] })
    await store.do('cancel_order', { order })
    expect(await store.level('FILE', 'B')).toMatchObject({ on_hand: 3, reserved: 0 })
    const resumed = await store.do('resume_order', { order })
    expect(await store.do('resume_order', { order })).toEqual(resumed)
    expect(resumed).toMatchObject({ state: 'placed', fulfilment: 'unfulfilled', approved_at: null, cancelled_at: null })
    expect(resumed.shipments).toMatchObject([
      { state: 'cancelled', superseded: true },
      { state: 'upcoming', superseded: false, location: 'B', lines: [{ sku: 'S1', quantity: 2 }] },
    ])
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 5, reserved: 2 })
    expect(await store.level('FILE', 'B')).toMatchObject({ on_hand: 3, reserved: 2 })
    await noViolations(store)
    await store.do('approve_order', { order })
    await store.do('ship_shipment', { shipment: resumed.shipments[1]!.number })
    expect(await store.read('get_order', { order })).toMatchObject({ fulfilment: 'fulfilled' })
    await noViolations(store)
  })

  it("is refused with the numbers where its units are somebody else's now, and stays cancelled", async () => {
    const store = await openShop()
    await store.stock({ A: { S1: 5 } })
    await store.do('place_order', { number: order, lines: [{ sku: 'S1', quantity: 4 }] })
    await store.do('cancel_order', { order })
    await store.do('place_order', { number: 'O-2', lines: [{ sku: 'S1', quantity: 2 }] })
    const { code, errors } = await store.refused('resume_order', { order })
    expect([code, errors]).toMatchObject(['insufficient_stock', [{ requested: 4, available: 3, lines: [0] }]])
    expect(await store.read('get_order', { order })).toMatchObject({ state: 'cancelled', resumed_at: null })
    await noViolations(store)
  })

  it('waits behind those who were waiting already, where backorders are allowed', async () => {
    const store = await openShop({ items: { S1: { settings: { backorders: 'allow' } } } })
    await store.stock({ A: { S1: 0 } })
    for (const number of [order, 'O-2']) {
      await store.do('place_order', { number, lines: [{ sku: 'S1', quantity: 2 }] })
    }
    await store.do('cancel_order', { order })
    await store.do('resume_order', { order })
    await store.stock({ A: { S1: 2 } })
    expect(await store.read('get_order', { order })).toMatchObject({ backordered: 2 })
    expect(await store.read('get_order', { order: 'O-2' })).toMatchObject({ backordered: 0 })
    await noViolations(store)
  })
})
