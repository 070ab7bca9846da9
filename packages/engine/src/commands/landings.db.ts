import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openStore, type Store } from '../../../../test/support/store.ts'
import { QUANTITY_MAX_UNITS } from '../domain/kernel/quantity.ts'

describeOnBoth('goods that come back to a shelf which cannot hold them', (open) => {
  async function storeOf(strategy: 'ship_from_primary' | 'no_split', stock_decrement: 'manual' | 'on_shipment') {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: {} },
      model: { strategy, stock_decrement },
    })
    await store.stock({ A: { S1: 5 }, B: { S1: 100 } })
    return store
  }

  async function fillUp(store: Store, location: string): Promise<void> {
    const { on_hand: onHand } = await store.level('S1', location)
    await store.stock({ [location]: { S1: QUANTITY_MAX_UNITS - onHand } })
  }

  async function makeSpace(store: Store, location: string): Promise<void> {
    await store.do('adjust_stock', { changes: [{ sku: 'S1', location, delta: -1000 }] })
  }

  const refusal = (location: string) => ({ code: 'balance_out_of_range', data: { sku: 'S1', location } })

  it('are refused at the destination of a transfer, and land once there is space', async () => {
    const store = await storeOf('ship_from_primary', 'on_shipment')
    await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 8 }] })
    await store.do('dispatch_transfer', { transfer: 'O-1-T1' })
    await fillUp(store, 'A')
    expect(await store.refused('complete_transfer', { transfer: 'O-1-T1' })).toMatchObject(refusal('A'))
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: QUANTITY_MAX_UNITS, incoming: 3 })
    await makeSpace(store, 'A')
    expect(await store.do('complete_transfer', { transfer: 'O-1-T1' })).toMatchObject({ state: 'completed' })
  })

  it('are refused at the origin of a transfer that is cancelled on its way', async () => {
    const store = await storeOf('ship_from_primary', 'on_shipment')
    await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 8 }] })
    await store.do('dispatch_transfer', { transfer: 'O-1-T1' })
    await fillUp(store, 'B')
    expect(await store.refused('cancel_order', { order: 'O-1' })).toMatchObject(refusal('B'))
    await makeSpace(store, 'B')
    expect(await store.do('cancel_order', { order: 'O-1' })).toMatchObject({ state: 'cancelled' })
  })

  it('are refused where an order that is cancelled had taken them off the shelf', async () => {
    const store = await storeOf('no_split', 'manual')
    await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 5 }] })
    await store.do('approve_order', { order: 'O-1' })
    await store.do('decrement_shipment', { shipment: 'O-1-1' })
    await fillUp(store, 'A')
    expect(await store.refused('cancel_order', { order: 'O-1' })).toMatchObject(refusal('A'))
    await makeSpace(store, 'A')
    await store.do('cancel_order', { order: 'O-1' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: QUANTITY_MAX_UNITS - 995, reserved: 0 })
  })
})
