/** What an order was promised, and how far it has come. */
import type { Promised, Reservation } from '../reservations/reservation.ts'
import type { Shipment } from '../shipments/shipment.ts'
import type { World } from '../world.ts'

export function reservationOf(world: World, order: string): Reservation {
  return world.reservations.find((held) => held.order === order)!
}

export function promisesOfOrder(world: World, order: string): Promised[] {
  const held = reservationOf(world, order)
  return world.promises.filter((promise) => promise.reservation === held.id)
}

export function fulfilment(shipments: readonly Shipment[]): string {
  const live = shipments.filter((shipment) => shipment.state !== 'cancelled')
  if (live.length === 0) return 'not_required'
  return live.every(({ state }) => ['shipped', 'delivered', 'picked_up'].includes(state)) ? 'fulfilled' : 'in_progress'
}

/** One, or one for each hold that the order has taken over. */
export function reservationsOf(world: World, order: string): Reservation[] {
  return world.reservations.filter((held) => held.order === order)
}

/** A placed reservation is fulfilled when nothing of it is open, nor on its way between locations. */
/** What is promised again is promised by a reservation that is open. */
export function reopenReservation(world: World, order: string): void {
  const isOpen = promisesOfOrder(world, order).some((promise) => promise.reserved + promise.backordered > 0)
  if (isOpen) for (const one of reservationsOf(world, order)) one.state = 'pending'
}

export function closeReservation(world: World, order: string): void {
  const held = reservationOf(world, order)
  const isOpen = promisesOfOrder(world, order).some((promise) => promise.reserved + promise.backordered > 0)
  const isOnItsWay = world.transfers.some((transfer) => transfer.order === order && transfer.state === 'in_transit')
  if (held.state !== 'pending' || isOpen || isOnItsWay) return
  for (const one of reservationsOf(world, order)) one.state = 'fulfilled'
}
