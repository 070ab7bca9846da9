/** Returns of every kind, for whoever wants to see all that can be told of them. */
import type { Store } from './store.ts'

/** One comes back in parts, and one of no order is refused; another is asked for by mistake. */
export async function comeBack(store: Store): Promise<void> {
  await store.stock({ A: { S1: 9 } })
  await store.do('place_order', { number: 'O-11', lines: [{ sku: 'S1', quantity: 3 }], ship_from: 'A' })
  await store.do('approve_order', { order: 'O-11' })
  await store.do('ship_shipment', { shipment: 'O-11-1' })
  await store.do('request_return', { order: 'O-11', location: 'A', reason: 'too small' })
  const one = { return: 'O-11-R1' }
  await store.do('update_return', { ...one, external_reference: 'RMA-1', metadata: { photo: true } })
  await store.do('approve_return', one)
  await store.do('ship_return', one)
  await store.do('receive_return', { ...one, lines: [{ line: 0, quantity: 1, condition: 'quarantined' }] })
  await store.do('receive_return', { ...one, lines: [{ line: 0, quantity: 1 }], restock: false })
  await store.do('restock_return', { ...one, condition: 'scrap' })
  await store.do('reject_return', { ...one, reason: 'worn' })
  await store.do('place_order', { number: 'O-12', lines: [{ sku: 'S1', quantity: 1 }], ship_from: 'A' })
  await store.do('exchange_return', { ...one, order: 'O-77' })
  const lines = [{ sku: 'S1', quantity: 1 }]
  await store.do('request_return', { number: 'R-1', lines, location: 'A', reason: 'a gift', reference: 'receipt 7' })
  await store.do('reject_return', { return: 'R-1' })
  await store.do('request_return', { number: 'R-2', lines, location: 'A', reason: 'a gift', reference: 'receipt 7' })
  await store.do('cancel_return', { return: 'R-2' })
}
