/** A part of a transfer sets out: the rest becomes a transfer of its own, with what is promised for it. */

import { minus, negative, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import { transferNumbers } from '../orders/document-numbers.ts'
import type { PartOfLine } from '../orders/pass-units.ts'
import { putIntoTransfer, takeFromTransfer } from '../orders/shipment-lines.ts'
import { chooseUnits, type Standing } from '../promises/choose-units.ts'
import { moveUnits } from '../promises/move-units.ts'
import { changePromise, makePromise } from '../promises/promise-changes.ts'
import { promisesOfTransfer } from '../promises/promises-of.ts'
import type { ReservationItem } from '../promises/reservation.ts'
import type { WorkingSet } from '../working-set.ts'
import { heldByTransfer } from './make-transfer.ts'
import type { StockTransfer, StockTransferLine } from './stock-transfer.ts'

/** What waits stays behind, and what is counted nowhere: it is not sent anyway. */
const REST_FIRST: readonly Standing[] = ['backordered', 'uncounted', 'reserved']

/** Null where nothing is left. */
export function splitOffRest(
  state: WorkingSet,
  transfer: StockTransfer,
  sent: readonly PartOfLine[],
): StockTransfer | null {
  const rest = state.transferLines.where('transfer', transfer.id).flatMap((line) => {
    const leaving = sent.filter(({ line: at, itemId }) => at === line.line && itemId === line.itemId)
    const quantity = minus(line.quantity, sumOf(leaving.map((part) => part.quantity)))
    return quantity === ZERO ? [] : [{ line, quantity }]
  })
  if (rest.length === 0) return null
  const made = makeRest(state, transfer)
  for (const { line, quantity } of rest) passUnits(state, { from: transfer, into: made, line, quantity })
  return made
}

function makeRest(state: WorkingSet, transfer: StockTransfer): StockTransfer {
  const owner = transfer.orderId === null ? transfer : state.orders.get(transfer.orderId)!
  const made: StockTransfer = {
    id: state.newId(),
    number: transferNumbers(state, owner).next().value,
    orderId: transfer.orderId,
    shipmentId: transfer.shipmentId,
    fromLocationId: transfer.fromLocationId,
    toLocationId: transfer.toLocationId,
    state: 'upcoming',
    createdAt: state.now,
    dispatchedAt: null,
    completedAt: null,
  }
  state.transfers.set(made.id, made)
  return made
}

type Passing = { from: StockTransfer; into: StockTransfer; line: StockTransferLine; quantity: Quantity }

function passUnits(state: WorkingSet, { from, into, line, quantity }: Passing): void {
  const promises = promisesOfTransfer(state, from).filter(
    (item) => item.line === line.line && item.itemId === line.itemId,
  )
  for (const { promise, standing, quantity: units } of chooseUnits(promises, quantity, REST_FIRST))
    passPromise(state, state.reservationItems.get(promise.id)!, into, { [standing]: units })
  takeFromTransfer(state, from.id, line, quantity)
  putIntoTransfer(state, into.id, line, quantity)
}

function passPromise(
  state: WorkingSet,
  promise: ReservationItem,
  into: StockTransfer,
  units: Partial<Pick<ReservationItem, 'reserved' | 'backordered' | 'uncounted'>>,
): void {
  const owner = { kind: 'stock_transfer', id: into.id } as const
  if (into.orderId !== null) {
    moveUnits(state, promise, { taken: units, to: { locationId: promise.locationId, owner }, given: units })
    return
  }
  const { reserved = ZERO, backordered = ZERO, uncounted = ZERO } = units
  const { line, itemId, locationId, promisedAt } = promise
  const less = { reserved: negative(reserved), backordered: negative(backordered), uncounted: negative(uncounted) }
  changePromise(state, promise, less)
  makePromise(state, heldByTransfer(state, into), {
    ...{ line, itemId, locationId, owner, promisedAt },
    ...{ reserved, backordered, uncounted },
  })
}
