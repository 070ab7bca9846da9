import type { Store } from './store.ts'

/** A location is replaced by another one, with a shipment that is to leave it. */
export async function moveHouse(store: Store): Promise<void> {
  for (const code of ['D', 'E']) await store.do('create_location', { code })
  await store.do('create_model', { code: 'house', locations: [{ location: 'D', priority: 1 }] })
  await store.do('create_channel', { code: 'house', model: 'house' })
  await store.do('create_item', { sku: 'SOFA' })
  await store.stock({ D: { SOFA: 3 } })
  await store.do('place_order', { number: 'O-house', channel: 'house', lines: [{ sku: 'SOFA', quantity: 1 }] })
  const { id: location_id, replaced_by } = await store.do('replace_location', { location: 'D', by: 'E' })
  const { id: item_id } = await store.read('get_item', { item: 'SOFA' })
  const way = { location_id, to_location_id: replaced_by! }
  await store.do('relocate_level', { item_id, ...way })
  await store.do('relocate_promises', { order: 'O-house', ...way })
  await store.do('cancel_order', { order: 'O-house' })
  await store.do('close_location', { location: 'E', replacement: 'D' })
  await store.do('restore_location', { location: 'E' })
}
