/**
 * Backorders follow the stock: what an order waits for is promised where it is to be had, as its strategy would source it
 * now. It ships from there, or is transferred to where the rest ships from. A shipment or a transfer that has nothing any
 * more is cancelled; what is left of it stays as it is. What needs no shipping leaves the shelf by a command of its own.
 */
import { min, minus, type Quantity, toUnits, ZERO } from '../kernel/quantity.ts'
import { locationCode, skuOf } from '../names.ts'
import { moveUnits } from '../promises/move-units.ts'
import { shipmentIdOf, transferIdOf } from '../promises/promises-of.ts'
import type { PromiseOwner, ReservationItem } from '../promises/reservation.ts'
import type { Allocation } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import type { MovedUnits } from './backorder-move.ts'
import { closeReservationIfDone } from './close-reservation.ts'
import { followPapers } from './follow-papers.ts'
import { isApproved, type Order } from './order.ts'
import { type Parcels, parcelsFor } from './parcels-for.ts'
import { planBackorders, waitingPromises } from './plan-backorders.ts'
import { shipmentLineKey } from './shipment.ts'
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
  followPapers(state, order, parcels)
  // What is counted nowhere where it went is waited for no more.
  if (isApproved(order)) closeReservationIfDone(state, order.id)
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
