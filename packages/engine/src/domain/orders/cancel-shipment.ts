/** A shipment that will not leave: what it had goes back, exactly once, to where it came from. */
import { become } from '../documents/become.ts'
import { releasePromise, returnToShelf } from '../promises/promise-changes.ts'
import { promisesOfShipment } from '../promises/promises-of.ts'
import type { Landing } from '../stock/shelf-limits.ts'
import { STOCK_TRANSFER } from '../transfers/stock-transfer-kind.ts'
import { goodsOnTheWay, returnToOrigin } from '../transfers/transfer-goods.ts'
import type { WorkingSet } from '../working-set.ts'
import { closeReservationIfDone } from './close-reservation.ts'
import { refreshFulfilment } from './fulfilment.ts'
import { orderReference } from './leave-shelf.ts'
import type { Order } from './order.ts'
import { transfersTo } from './pass-units.ts'
import type { Shipment } from './shipment.ts'
import { SHIPMENT } from './shipment-kind.ts'

export function landingsOfCancelling(state: WorkingSet, shipment: Shipment): Landing[] {
  const onTheWay = transfersTo(state, shipment).flatMap((transfer) =>
    goodsOnTheWay(state, transfer, transfer.fromLocationId),
  )
  const taken = promisesOfShipment(state, shipment).map(({ itemId, locationId, fulfilled }) => ({
    itemId,
    locationId,
    quantity: fulfilled,
  }))
  return [...onTheWay, ...taken]
}

/** Its lines stay on paper: of the order they are cancelled. */
export function cancelShipment(state: WorkingSet, order: Order, shipment: Shipment): void {
  const promises = promisesOfShipment(state, shipment)
  for (const transfer of transfersTo(state, shipment)) {
    returnToOrigin(state, transfer)
    become(state, STOCK_TRANSFER, transfer, 'cancelled')
  }
  for (const item of promises) {
    releasePromise(state, item)
    returnToShelf(state, state.reservationItems.get(item.id)!, orderReference(order))
  }
  become(state, SHIPMENT, shipment, 'cancelled', { holdReasons: [], holdNote: null })
  refreshFulfilment(state, order.id)
  closeReservationIfDone(state, order.id)
}
