import type { ReservationItem } from '../domain/reservation.ts'
import { isUnderway, type Shipment } from '../domain/shipment.ts'
import { fulfilPromise } from '../domain/stock-effects.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { reject } from '../errors.ts'
import { closeReservationIfDone } from './close-reservation.ts'
import { accept, defineCommand } from './define-command.ts'
import { Name, Shape } from './schemas.ts'
import { shipmentView } from './views.ts'

/** Takes a shipment's covered stock off the shelf by hand (stock_decrement manual). Asked again, it does nothing. */
export const decrementShipment = defineCommand({
  name: 'decrement_shipment',
  summary: 'Take the stock of a shipment off the shelf by hand.',
  lane: 'stock',
  input: Shape({ shipment: Name }),
  footprint: (input) => ({ shipments: [input.shipment] }),
  decide: (input, state) => {
    const shipment = state.shipment(input.shipment)
    if (!shipment) return reject('shipment_not_found')
    if (shipment.state === 'cancelled') return reject('shipment_state_conflict', { data: { state: shipment.state } })
    if (shipment.decremented) return accept(() => shipmentView(state, shipment))
    if (
      isUnderway(shipment) &&
      shipment.holdReasons.some((reason) => reason === 'backordered' || reason === 'transfer')
    ) {
      return reject('shipment_on_hold', { data: { hold_reasons: shipment.holdReasons } })
    }
    // From here on its stock leaves the shelf.
    decrement(state, shipment)
    closeReservationIfDone(state, shipment.orderId)
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})

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
