import { fulfil } from '../reservations/cover.ts'
import type { FollowUp } from '../verb.ts'
import type { World } from '../world.ts'
import { isApproved, type Order } from './order.ts'
import { closeReservation, promisesOfOrder } from './order-promises.ts'

/** What needs no shipping has no later moment to leave, unless a person decides. */
export function fulfilUnshipped(world: World, order: Order): void {
  if (order.stockDecrement === 'manual') return
  for (const promise of promisesOfOrder(world, order.number))
    if (promise.owner === null) fulfil(world, promise, order.number)
}

/** The approved orders for which something has been covered meanwhile that needs no shipping. */
function ordersToFulfil(world: World): Order[] {
  return world.orders.filter(
    (order) =>
      isApproved(order) &&
      order.stockDecrement !== 'manual' &&
      promisesOfOrder(world, order.number).some((promise) => promise.owner === null && promise.reserved > 0),
  )
}

export const decrementUnshipped: FollowUp = {
  name: 'decrement_unshipped',
  isDue: (world) => ordersToFulfil(world).length > 0,
  carryOut: (world) => {
    for (const order of ordersToFulfil(world)) {
      fulfilUnshipped(world, order)
      closeReservation(world, order.number)
    }
  },
}
