import { shipmentsOf } from '../shipments/shipment.ts'
import type { World } from '../world.ts'
import { isApproved, type Order } from './order.ts'
import { fulfilment } from './order-promises.ts'

/** An order begins to be fulfilled with its approval. */
export function refreshFulfilment(world: World, order: Order): void {
  const now = fulfilment(shipmentsOf(world, order))
  order.fulfilment = isApproved(order) || now === 'not_required' ? now : 'unfulfilled'
}
