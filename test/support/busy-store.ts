import type { Database } from '../../packages/engine/src/db/database.ts'
import { openStore, type Store } from './store.ts'

/** A store in which something of everything has happened. */
export async function busyStore(database: Database): Promise<Store> {
  const store = await openStore(database, {
    locations: ['A', 'B', 'C'],
    items: {
      S1: { settings: { backorders: 'allow' } },
      S2: {},
      D1: { requires_shipping: false },
      U1: { settings: { tracked: false } },
      K1: {
        components: [
          { sku: 'S1', quantity: 2 },
          { sku: 'D1', quantity: 1 },
        ],
      },
    },
    model: { strategy: 'ship_from_primary' },
  })
  await store.stock({ A: { S1: 20, D1: 20 }, B: { S2: 20 } })
  await store.do('move_stock', { changes: [{ sku: 'S1', location: 'A', from: 'on_hand', to: 'damaged', quantity: 1 }] })
  await store.do('set_stock', { changes: [{ sku: 'D1', location: 'A', quantity: 15 }] })
  await store.do('set_stock', {
    changes: [{ sku: 'S2', location: 'B', quantity: 0, occurred_at: '2026-01-01T00:00:00Z' }],
  })
  await store.do('reserve_stock', { reference: 'cart', lines: [{ sku: 'D1', quantity: 3 }] })
  const lines = [
    { sku: 'S1', quantity: 1 },
    { sku: 'K1', quantity: 2 },
    { sku: 'D1', quantity: 1 },
    { sku: 'U1', quantity: 9 },
  ]
  for (const number of ['PLACED', 'SHIPPED', 'CANCELLED'])
    await store.do('place_order', { number, lines }, { idempotencyKey: number })
  for (const number of ['SHIPPED', 'CANCELLED']) await store.do('approve_order', { order: number })
  await store.do('ship_shipment', { shipment: 'SHIPPED-1' })
  await store.do('request_return', { order: 'SHIPPED', lines: [{ line: 0, quantity: 1 }], to_origin: true })
  await store.do('approve_return', { return: 'SHIPPED-R1' })
  await store.do('receive_return', { return: 'SHIPPED-R1', condition: 'quarantined' })
  await store.do('cancel_order', { order: 'CANCELLED' })
  for (const number of ['SENT', 'LANDED', 'RECALLED']) {
    await store.do('place_order', {
      number,
      lines: [
        { sku: 'S2', quantity: 2 },
        { sku: 'S1', quantity: 1 },
      ],
    })
    await store.do('dispatch_transfer', { transfer: `${number}-T1` })
  }
  await store.do('complete_transfer', { transfer: 'LANDED-T1' })
  await store.do('approve_order', { order: 'LANDED' })
  await store.do('cancel_order', { order: 'RECALLED' })
  await store.do('place_order', { number: 'WAITS', lines: [{ sku: 'S1', quantity: 30 }] })
  await store.do('approve_order', { order: 'WAITS' })
  const expected = { location: 'C', lines: [{ sku: 'S2', quantity: 5 }] }
  for (const number of ['EXPECTED', 'BEGUN', 'CLOSED'])
    await store.do('create_expected_receipt', { number, ...expected })
  for (const receipt of ['BEGUN', 'CLOSED']) {
    const lines = [{ line: 0, accepted: 1, damaged: 1, rejected: 1, short: 1 }]
    await store.do('receive_expected_receipt', { receipt, lines })
  }
  await store.do('close_expected_receipt', { receipt: 'CLOSED' })
  for (const number of ['COUNTED', 'FROZEN'])
    await store.do('create_stocktake', { number, location: 'C', items: ['S2'], freeze: number === 'FROZEN' })
  await store.do('start_stocktake', { stocktake: 'COUNTED' })
  await store.do('record_stocktake_counts', { stocktake: 'COUNTED', counts: [{ sku: 'S2', quantity: 3 }] })
  await store.do('finish_stocktake', { stocktake: 'COUNTED' })
  await store.do('complete_stocktake', { stocktake: 'COUNTED' })
  await store.do('start_stocktake', { stocktake: 'FROZEN' })
  await store.do('create_transfer', { number: 'MADE', from: 'B', to: 'C', lines: [{ sku: 'S2', quantity: 2 }] })
  return store
}
