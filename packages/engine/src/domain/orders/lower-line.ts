/**
 * Units of an order are given back before they have left: who waits first, then what nobody has begun to pick, then what is
 * furthest from leaving; last what has left the shelf already, and not the house. What is on its way between locations, and
 * what needs no shipping and has been taken off the shelf, is not given back.
 */
import { negative, plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import { type ChosenUnits, chooseUnits, unitsOf } from '../promises/choose-units.ts'
import { changePromise, returnToShelf } from '../promises/promise-changes.ts'
import { isToBeSent, needsNoShipping, promisesOfOrder, shipmentIdOf, transferIdOf } from '../promises/promises-of.ts'
import type { ReservationItem } from '../promises/reservation.ts'
import type { Landing } from '../stock/shelf-limits.ts'
import type { WorkingSet } from '../working-set.ts'
import { orderReference } from './leave-shelf.ts'
import type { Order } from './order.ts'
import type { PartOfLine } from './pass-units.ts'
import { isUnderway, type Shipment, type ShipmentState } from './shipment.ts'
import { takeFromShipment, takeFromTransfer } from './shipment-lines.ts'

/** The nearer to leaving, the later it is taken. */
const NEARNESS: Partial<Record<ShipmentState, number>> = {
  picking: 1,
  packing: 2,
  ready_to_ship: 3,
  ready_for_pickup: 4,
}

/** What of a line has not left, as it is given back: the first first. */
function promisesToLower(state: WorkingSet, order: Order, { line, itemId }: Part): ReservationItem[] {
  const shipmentFor = (item: ReservationItem) => state.shipments.get(shipmentIdOf(state, item) ?? '')
  return promisesOfOrder(state, order.id)
    .filter((item) => item.line === line && item.itemId === itemId && !item.hasLeft)
    .filter((item) => needsNoShipping(item) || isStill(shipmentFor(item)))
    .map((item) => (needsNoShipping(item) ? { ...item, fulfilled: ZERO } : item))
    .sort((a, b) => nearness(shipmentFor(a)) - nearness(shipmentFor(b)) || (a.id < b.id ? 1 : -1))
}

type Part = Pick<PartOfLine, 'line' | 'itemId'>

function isStill(shipment: Shipment | undefined): boolean {
  return shipment !== undefined && isUnderway(shipment)
}

function nearness(shipment: Shipment | undefined): number {
  return shipment ? (NEARNESS[shipment.state] ?? 0) : 0
}

/** How much of a line could be given back. */
export function lowerable(state: WorkingSet, order: Order, part: Part): Quantity {
  return unitsOf(promisesToLower(state, order, part))
}

export function landingsOfLowering(state: WorkingSet, order: Order, parts: readonly PartOfLine[]): Landing[] {
  return parts
    .flatMap((part) => chooseUnits(promisesToLower(state, order, part), part.quantity))
    .filter(({ standing }) => standing === 'fulfilled')
    .map(({ promise: { itemId, locationId }, quantity }) => ({ itemId, locationId, quantity }))
}

/** Gives back so much of each, with what stands on the papers. */
export function lowerLines(state: WorkingSet, order: Order, parts: readonly PartOfLine[]): void {
  for (const part of parts) {
    for (const chosen of chooseUnits(promisesToLower(state, order, part), part.quantity)) {
      takeOffPapers(state, part, chosen)
      giveBackUnits(state, order, chosen)
    }
  }
}

function takeOffPapers(state: WorkingSet, part: PartOfLine, { promise, quantity }: ChosenUnits): void {
  const shipmentId = shipmentIdOf(state, promise)
  const transferId = isToBeSent(state, promise) ? transferIdOf(promise) : null
  if (shipmentId !== null) takeFromShipment(state, shipmentId, part, quantity)
  if (transferId !== null) takeFromTransfer(state, transferId, part, quantity)
}

function giveBackUnits(state: WorkingSet, order: Order, { promise, standing, quantity }: ChosenUnits): void {
  const item = state.reservationItems.get(promise.id)!
  if (standing === 'fulfilled') returnToShelf(state, item, orderReference(order), quantity)
  else if (standing === 'uncounted') changePromise(state, item, { uncounted: negative(quantity) })
  else changePromise(state, item, { [standing]: negative(quantity), released: quantity })
}

/** So much less of an order's line is wanted, of each of its parts. */
export function giveUpOnPaper(state: WorkingSet, order: Order, parts: readonly PartOfLine[]): void {
  for (const row of state.orderLines.where('order', order.id)) {
    const own = parts.filter(({ line }) => line === row.line)
    if (own.length === 0) continue
    const components = row.components.map((component) => {
      const part = own.find(({ itemId }) => itemId === component.itemId)
      return part ? { ...component, givenUp: plus(component.givenUp, part.quantity) } : component
    })
    state.orderLines.set(`${order.id}:${row.line}`, { ...row, components })
  }
}
