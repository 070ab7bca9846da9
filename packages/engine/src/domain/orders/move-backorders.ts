/**
 * Backorders follow the stock: what an order waits for is promised where it is to be had, as its strategy would source it
 * now. It ships from there, or is transferred to where the rest ships from. A shipment or a transfer that has nothing any
 * more is cancelled; what is left of it stays as it is. What needs no shipping leaves the shelf by a command of its own.
 */
import { become } from '../documents/become.ts'
import { min, minus, type Quantity, toUnits, ZERO } from '../kernel/quantity.ts'
import { locationCode, skuOf } from '../names.ts'
import { moveUnits } from '../promises/move-units.ts'
import { shipmentIdOf, transferIdOf } from '../promises/promises-of.ts'
import type { PromiseOwner, ReservationItem } from '../promises/reservation.ts'
import type { Allocation } from '../sourcing/vocabulary.ts'
import { holdTransfer } from '../transfers/hold-transfers.ts'
import { isUnderway as isTransferUnderway } from '../transfers/stock-transfer.ts'
import { STOCK_TRANSFER } from '../transfers/stock-transfer-kind.ts'
import type { WorkingSet } from '../working-set.ts'
import type { MovedUnits } from './backorder-move.ts'
import { refreshFulfilment } from './fulfilment.ts'
import type { Order } from './order.ts'
import { type Parcels, parcelsFor } from './parcels-for.ts'
import { planBackorders, waitingPromises } from './plan-backorders.ts'
import { isUnderway, shipmentLineKey } from './shipment.ts'
import { beginShipment, refreshHold } from './shipment-hold.ts'
import { SHIPMENT } from './shipment-kind.ts'
import { putIntoShipment, putIntoTransfer, takeFromShipment, takeFromTransfer } from './shipment-lines.ts'

/** Answers what went where: nothing, where nothing is to be had. */
export function moveBackorders(state: WorkingSet, order: Order, itemId: string): readonly MovedUnits[] {
  const plan = planBackorders(state, order, itemId)
  if (!plan) return []
  const parcels = parcelsFor(state, order, plan)
  const units = plan.allocations.flatMap((allocation) => moveAllocation(state, order, allocation, parcels))
  const { explanation } = plan
  state.backorderMoves.push({ id: state.newId(), orderId: order.id, itemId, units, explanation, movedAt: state.now })
  state.emit('backorders_moved', order.id, { number: order.number, sku: skuOf(state, itemId), units })
  followMove(state, order, parcels)
  if (plan.allocations.some(({ shipment }) => shipment === null)) {
    state.followUp('decrement_unshipped', { order_id: order.id })
  }
  return units
}

/** Takes the units of an allocation from those that wait for them. */
function moveAllocation(state: WorkingSet, order: Order, allocation: Allocation, parcels: Parcels): MovedUnits[] {
  const moved: MovedUnits[] = []
  for (const [kind, covered] of [
    ['reserved', allocation.reserved],
    ['uncounted', allocation.untracked],
  ] as const) {
    let open = covered
    for (const promise of waitingPromises(state, order, allocation.item)) {
      const quantity = min(open, promise.backordered)
      if (promise.line !== allocation.line || quantity === ZERO) continue
      open = minus(open, quantity)
      const to = { locationId: allocation.location, owner: ownerOf(order, allocation, parcels) }
      changeLines(state, promise, to.owner, quantity)
      moveUnits(state, promise, { taken: { backordered: quantity }, to, given: { [kind]: quantity } })
      moved.push(movedUnits(state, promise, allocation, { parcels, quantity }))
    }
  }
  return moved
}

function ownerOf(order: Order, { shipment, transfer }: Allocation, parcels: Parcels): PromiseOwner {
  if (transfer !== null) return { kind: 'stock_transfer', id: parcels.transfers[transfer]!.id }
  if (shipment !== null) return { kind: 'shipment', id: parcels.shipments[shipment]!.id }
  return { kind: 'order', id: order.id }
}

/** What stands on the papers goes with the units, under the SKU that it has there. */
function changeLines(state: WorkingSet, from: ReservationItem, owner: PromiseOwner, quantity: Quantity): void {
  const { line, itemId } = from
  const to = { ...from, owner }
  const [left, joined] = [shipmentIdOf(state, from), shipmentIdOf(state, to)]
  const written =
    left === null ? undefined : state.shipmentLines.get(shipmentLineKey({ shipmentId: left, line, itemId }))
  const goods = { line, itemId, sku: written?.sku ?? skuOf(state, itemId) }
  const [leftTransfer, joinedTransfer] = [transferIdOf(from), transferIdOf(to)]
  if (left !== joined && left !== null) takeFromShipment(state, left, goods, quantity)
  if (left !== joined && joined !== null) putIntoShipment(state, joined, goods, quantity)
  if (leftTransfer !== joinedTransfer && leftTransfer !== null) takeFromTransfer(state, leftTransfer, goods, quantity)
  if (leftTransfer !== joinedTransfer && joinedTransfer !== null)
    putIntoTransfer(state, joinedTransfer, goods, quantity)
}

function movedUnits(
  state: WorkingSet,
  from: ReservationItem,
  { location, shipment, transfer }: Allocation,
  { parcels, quantity }: { parcels: Parcels; quantity: Quantity },
): MovedUnits {
  return {
    line: from.line,
    quantity: toUnits(quantity),
    from: locationCode(state, from.locationId),
    to: locationCode(state, location),
    shipment: shipment === null ? null : parcels.shipments[shipment]!.number,
    transfer: transfer === null ? null : parcels.transfers[transfer]!.number,
  }
}

/** What is empty is cancelled, what is new begins where its order stands, and all others are judged anew. */
function followMove(state: WorkingSet, order: Order, { made, transfers }: Parcels): void {
  for (const transfer of state.transfers.where('order', order.id).filter(isTransferUnderway)) {
    const isEmpty = state.transferLines.where('transfer', transfer.id).length === 0
    if (isEmpty) become(state, STOCK_TRANSFER, transfer, 'cancelled')
  }
  if (order.state === 'approved') {
    for (const transfer of transfers.filter(({ id }) => made.has(id))) holdTransfer(state, order, transfer)
  }
  for (const shipment of state.shipments.where('order', order.id).filter(isUnderway)) {
    const isEmpty = state.shipmentLines.where('shipment', shipment.id).length === 0
    if (isEmpty) become(state, SHIPMENT, shipment, 'cancelled', { holdReasons: [], holdNote: null })
    else if (made.has(shipment.id)) beginShipment(state, shipment.id)
    else refreshHold(state, shipment)
  }
  if (order.state === 'approved') refreshFulfilment(state, order.id)
}
