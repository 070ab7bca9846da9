/**
 * Units go from one shipment of an order to another one from the same location, as they stand; with them go their lines and,
 * where all that is still to come is meant for the other one, the transfers that bring it.
 */
import { assert } from '../../errors.ts'
import { minus, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import { chooseUnits, unitsOf } from '../promises/choose-units.ts'
import { moveUnits } from '../promises/move-units.ts'
import { isToBeSent, promisesOfShipmentLine, promisesOfTransfer } from '../promises/promises-of.ts'
import type { ReservationItem } from '../promises/reservation.ts'
import { isUnderway as isTransferUnderway, type StockTransfer } from '../transfers/stock-transfer.ts'
import type { WorkingSet } from '../working-set.ts'
import { shipmentNumbers } from './document-numbers.ts'
import { makeShipment } from './make-shipment.ts'
import type { Shipment, ShipmentLine } from './shipment.ts'
import { beginShipment } from './shipment-hold.ts'
import { type Goods, putIntoShipment, takeFromShipment } from './shipment-lines.ts'

/** So much of a line of a shipment, or of an order, in units of what is stocked. */
export type PartOfLine = Goods & { quantity: Quantity }

export function linesOfShipment(state: WorkingSet, { id }: Pick<Shipment, 'id'>): ShipmentLine[] {
  return state.shipmentLines.where('shipment', id)
}

/** What stands where the shipment leaves from, whether it waits or has left the shelf already; with what a transfer was to bring
 * and did not take along, because it is counted nowhere. */
export function promisesOfLine(
  state: WorkingSet,
  shipment: Shipment,
  { line, itemId }: Pick<Goods, 'line' | 'itemId'>,
): ReservationItem[] {
  return promisesOfShipmentLine(state, shipment, line).filter(
    (item) => item.itemId === itemId && !isToBeSent(state, item),
  )
}

/** What is left of a shipment when these parts leave. */
export function restOf(state: WorkingSet, shipment: Shipment, parts: readonly PartOfLine[]): PartOfLine[] {
  const partsOfLine = Map.groupBy(parts, ({ line }) => line)
  return linesOfShipment(state, shipment).flatMap((all) => {
    const leaving = (partsOfLine.get(all.line) ?? []).filter(({ itemId }) => itemId === all.itemId)
    const quantity = minus(all.quantity, sumOf(leaving.map((part) => part.quantity)))
    return quantity === ZERO ? [] : [{ ...all, quantity }]
  })
}

/** The rest becomes a shipment of its own: all that is still to come, and the others that are named, who waits first. */
export function splitOffRest(state: WorkingSet, shipment: Shipment, rest: readonly PartOfLine[]): Shipment {
  const made = makeLike(state, shipment)
  const coming = comingTo(state, shipment)
  const here = rest.map((part) => {
    const come = coming.filter(({ line, itemId }) => line === part.line && itemId === part.itemId)
    return { ...part, quantity: minus(part.quantity, sumOf(come.map(({ quantity }) => quantity))) }
  })
  passUnits(state, shipment, made, here)
  keepWhatStayed(state, shipment)
  passTransfers(state, shipment, made)
  beginShipment(state, made.id)
  return state.shipments.get(made.id)!
}

/** A shipment of the same kind, from the same location or another one, that has nothing yet. */
export function makeLike(state: WorkingSet, shipment: Shipment, locationId = shipment.locationId): Shipment {
  const { shippingCategory, decremented, shippingMethodId, shipBy, deliverFrom, deliverUntil } = shipment
  const locationHoldLifted = shipment.locationHoldLifted && locationId === shipment.locationId
  const number = shipmentNumbers(state, state.orders.get(shipment.orderId)!).next().value
  const order = { id: shipment.orderId, shippingMethodId: null }
  // What has been promised of its units stays promised.
  const promised = { shippingMethodId, shipBy, deliverFrom, deliverUntil }
  const made = makeShipment(state, order, { number, locationId, shippingCategory, holdReasons: [] })
  const like = {
    ...made,
    ...promised,
    decremented: decremented && locationId === shipment.locationId,
    locationHoldLifted,
  }
  state.shipments.set(made.id, like)
  return like
}

/** Units that stand here. Who waits goes first, and last what has left the shelf already. */
export function passUnits(state: WorkingSet, from: Shipment, into: Shipment, parts: readonly PartOfLine[]): void {
  const to = { locationId: into.locationId, owner: { kind: 'shipment', id: into.id } as const }
  for (const part of parts) {
    const promises = promisesOfLine(state, from, part)
    assert(unitsOf(promises) >= part.quantity, 'no more units go than stand here')
    for (const { promise, standing, quantity } of chooseUnits(promises, part.quantity)) {
      const units = { [standing]: quantity }
      moveUnits(state, state.reservationItems.get(promise.id)!, { taken: units, to, given: units })
    }
    if (part.quantity === ZERO) continue
    takeFromShipment(state, from.id, part, part.quantity)
    putIntoShipment(state, into.id, part, part.quantity)
  }
}

/** Those under way that bring something to a shipment. */
export function transfersTo(state: WorkingSet, { id, orderId }: Shipment): StockTransfer[] {
  const transfers = state.transfers.where('order', orderId)
  return transfers.filter((transfer) => transfer.shipmentId === id && isTransferUnderway(transfer))
}

/** What transfers are still to bring. */
function comingTo(state: WorkingSet, shipment: Shipment): PartOfLine[] {
  return transfersTo(state, shipment).flatMap((transfer) =>
    state.transferLines.where('transfer', transfer.id).map((line) => ({
      ...line,
      quantity: transfer.state === 'in_transit' ? line.inTransit : line.quantity,
    })),
  )
}

/** What a transfer did not take along, and leaves now, is the shipment's own: its transfers go with the rest. */
function keepWhatStayed(state: WorkingSet, shipment: Shipment): void {
  const to = { locationId: shipment.locationId, owner: { kind: 'shipment', id: shipment.id } as const }
  for (const { id } of transfersTo(state, shipment).filter(({ state: now }) => now === 'in_transit')) {
    for (const promise of promisesOfTransfer(state, { id, orderId: shipment.orderId })) {
      const { uncounted } = promise
      if (uncounted > ZERO) moveUnits(state, promise, { taken: { uncounted }, to, given: { uncounted } })
    }
  }
}

/** What transfers are to bring, they bring to the other one. */
function passTransfers(state: WorkingSet, from: Shipment, into: Shipment): void {
  for (const part of comingTo(state, from)) {
    if (part.quantity === ZERO) continue
    takeFromShipment(state, from.id, part, part.quantity)
    putIntoShipment(state, into.id, part, part.quantity)
  }
  for (const transfer of transfersTo(state, from)) {
    state.transfers.set(transfer.id, { ...transfer, shipmentId: into.id })
  }
}
