// An order is edited for a while: nothing of it leaves, and nothing is promised, before that is over.
import { expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

describeOnBoth('an order that is being edited', (open) => {
  const fresh = freshDatabase(open)
  const order = 'O-1'

  async function openShop(): Promise<Store> {
    const items = {
      S1: {},
      S2: {},
      SET: {
        components: [
          { sku: 'S1', quantity: 1 },
          { sku: 'S2', quantity: 2 },
        ],
      },
    }
    const store = await openStore(await fresh(), { locations: ['A'], items })
    await store.stock({ A: { S1: 10, S2: 10 } })
    await store.do('place_order', { number: order, lines: [{ sku: 'S1', quantity: 3 }] })
    await store.do('approve_order', { order })
    return store
  }
  async function noViolations(store: Store): Promise<void> {
    const { checks } = await checkIntegrity(store.database)
    expect(checks.filter((check) => check.violations > 0)).toEqual([])
  }

  it('ships nothing, and is changed by all that was gathered when it is stopped', async () => {
    const store = await openShop()
    await store.do('start_order_edit', { order, reason: 'called' })
    expect(await store.refused('ship_shipment', { shipment: 'O-1-1' })).toMatchObject({
      code: 'shipment_on_hold',
    })
    await store.do('edit_order', {
      order,
      lines: [
        { line: 0, quantity: 5 },
        { sku: 'SET', quantity: 1 },
        { sku: 'S2', quantity: 1 },
      ],
    })
    await store.do('edit_order', {
      order,
      lines: [
        { line: 0, quantity: 2 },
        { line: 1, quantity: 2 },
      ],
    })
    const gathered = await store.do('edit_order', { order, lines: [{ line: 2, quantity: 0 }] })
    expect(gathered.edit?.lines).toMatchObject([
      { line: 0, quantity: 2 },
      { line: 1, sku: 'SET', quantity: 2 },
    ])
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 3 })
    await noViolations(store)
    // What a kit is made of later does not change what was added.
    await store.do('update_item', { item: 'SET', components: [{ sku: 'S1', quantity: 9 }] })
    const stopped = await store.do('stop_order_edit', { order })
    expect(stopped).toMatchObject({
      state: 'approved',
      edit: null,
      lines: [{ quantity: 2 }, { sku: 'SET', quantity: 2 }],
    })
    expect(await store.do('stop_order_edit', { order })).toEqual(stopped)
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 4 })
    expect(await store.level('S2', 'A')).toMatchObject({ reserved: 4 })
    const { edits } = await store.read('get_order_explanation', { order })
    expect(edits).toMatchObject([
      {
        reason: 'called',
        lines: [
          { line: 0, before: 3, quantity: 2 },
          { line: 1, quantity: 2 },
        ],
      },
    ])
    await store.do('ship_shipment', { shipment: 'O-1-1' })
    await noViolations(store)
  })

  it('is sourced anew where units become free elsewhere, and waits still', async () => {
    const items = { S1: { settings: { backorders: 'allow' } } } as const
    const model = { strategy: 'split_shipments' } as const
    const store = await openStore(await fresh(), { locations: ['A', 'B'], items, model })
    await store.stock({ A: { S1: 0 }, B: { S1: 0 } })
    await store.do('place_order', { number: order, lines: [{ sku: 'S1', quantity: 2 }] })
    await store.do('approve_order', { order })
    await store.do('start_order_edit', { order })
    await store.stock({ B: { S1: 2 } })
    const { shipments } = await store.read('get_order', { order })
    expect(shipments).toMatchObject([
      { location: 'A', state: 'cancelled' },
      { location: 'B', state: 'on_hold', hold_reasons: ['editing'] },
    ])
    expect(await store.do('abandon_order_edit', { order })).toMatchObject({
      state: 'approved',
      shipments: [{ state: 'cancelled' }, { state: 'picking' }],
    })
    await noViolations(store)
  })

  it('is as it was when the edit is abandoned, also where it could not have been carried out', async () => {
    const store = await openShop()
    const before = await store.read('get_order', { order })
    await store.do('start_order_edit', { order })
    await store.do('edit_order', { order, lines: [{ line: 0, quantity: 11 }] })
    const { code, errors } = await store.refused('stop_order_edit', { order })
    expect([code, errors]).toMatchObject(['insufficient_stock', [{ requested: 8, available: 7 }]])
    expect(await store.do('abandon_order_edit', { order })).toEqual(before)
    await noViolations(store)
  })
})
