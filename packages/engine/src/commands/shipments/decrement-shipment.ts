import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import type { HoldReason, Shipment } from '../../domain/orders/shipment.ts'
import type { ReservationItem } from '../../domain/promises/reservation.ts'
import { fulfilPromise } from '../../domain/stock/stock-effects.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { reject } from '../../errors.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Takes a shipment's covered stock off the shelf by hand (stock_decrement manual). Asked again, it does nothing. */
export const decrementShipment = defineCommand({
  name: 'decrement_shipment',
  summary: 'Take the stock of a shipment off the shelf by hand.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({ shipment: ShipmentNumber }),
  footprint: (input) => ({ shipments: [input.shipment], shows: { shipments: [input.shipment] } }),
  decide: (input, state) => {
    const shipment = state.shipment(input.shipment)
    if (!shipment) return reject('shipment_not_found')
    if (shipment.state === 'cancelled') return reject('shipment_state_conflict', { data: { state: shipment.state } })
    if (shipment.decremented) return accept(() => shipmentView(state, shipment))
    const reasons = uncoveredReasons(state, shipment)
    if (reasons.length > 0) return reject('shipment_on_hold', { data: { hold_reasons: reasons } })
    // From here on its stock leaves the shelf.
    decrement(state, shipment)
    closeReservationIfDone(state, shipment.orderId)
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})

/** Why not all of its units stand on the shelf. A count may have uncovered some a moment ago, before its hold follows. */
export function uncoveredReasons(state: WorkingSet, shipment: Shipment): HoldReason[] {
  const reasons: HoldReason[] = shipment.holdReasons.filter((reason) => reason === 'transfer')
  if (promisesOf(state, shipment).some((item) => item.backordered > 0)) reasons.push('backordered')
  return reasons
}

export function promisesOf(state: WorkingSet, shipment: Shipment): ReservationItem[] {
  const [reservation] = state.reservations.where('order', shipment.orderId)
  const promises = reservation ? state.reservationItems.where('reservation', reservation.id) : []
  return promises.filter((item) => item.shipmentId === shipment.id)
}

/** Fulfils every covered promise of a shipment, one movement each. */
export function decrement(state: WorkingSet, shipment: Shipment): void {
  const order = state.orders.get(shipment.orderId)!
  for (const item of promisesOf(state, shipment)) fulfilPromise(state, item, { type: 'order', id: order.number })
  state.shipments.set(shipment.id, { ...shipment, decremented: true })
}
