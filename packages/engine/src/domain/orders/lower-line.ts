/**
 * Units of an order are given back before they have left: who waits first, then what nobody has begun to pick, then what is
 * furthest from leaving; last what has left the shelf already, and not the house. What is on its way between locations, and
 * what needs no shipping and has been taken off the shelf, is not given back.
 */
import { min, minus, multiple, negative, plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import { type ChosenUnits, chooseUnits, unitsOf } from '../promises/choose-units.ts'
import { changePromise, returnToShelf } from '../promises/promise-changes.ts'
import { isToBeSent, needsNoShipping, promisesOfOrder, shipmentIdOf, transferIdOf } from '../promises/promises-of.ts'
import type { ReservationItem } from '../promises/reservation.ts'
import type { Landing } from '../stock/shelf-limits.ts'
import type { WorkingSet } from '../working-set.ts'
import { kitsIn, type PartOfKit, partsTogether } from './kit-together.ts'
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
  const parts = partsTogether(state, order, part.line)
  const own = parts.find(({ itemId }) => itemId === part.itemId)
  if (!own) return unitsOf(promisesToLower(state, order, part))
  const kits = kitsByShipment(state, order, part.line, parts).map((held) => held.kits)
  return multiple(
    kits.reduce((sum, count) => sum + count, 0),
    own.perKit,
  )
}

/** Of a kit that ships together whole ones are given back, shipment by shipment: who waits first. */
function chosenToLower(state: WorkingSet, order: Order, part: PartOfLine): ChosenUnits[] {
  const parts = partsTogether(state, order, part.line)
  const own = parts.find(({ itemId }) => itemId === part.itemId)
  const promises = promisesToLower(state, order, part)
  if (!own) return chooseUnits(promises, part.quantity)
  let open = part.quantity
  return kitsByShipment(state, order, part.line, parts).flatMap(({ shipmentId, kits }) => {
    const quantity = min(open, multiple(kits, own.perKit))
    open = minus(open, quantity)
    return chooseUnits(
      promises.filter((item) => shipmentIdOf(state, item) === shipmentId),
      quantity,
    )
  })
}

type HeldKits = { shipmentId: string; kits: number; waits: boolean; nearness: number }

function kitsByShipment(state: WorkingSet, order: Order, line: number, parts: readonly PartOfKit[]): HeldKits[] {
  const promises = parts.flatMap(({ itemId }) => promisesToLower(state, order, { line, itemId }))
  const shipments = Map.groupBy(promises, (item) => shipmentIdOf(state, item)!)
  return [...shipments]
    .map(([shipmentId, inIt]) => ({
      shipmentId,
      kits: kitsIn(parts, (itemId) => unitsOf(inIt.filter((item) => item.itemId === itemId))),
      waits: inIt.some(({ backordered }) => backordered > ZERO),
      nearness: nearness(state.shipments.get(shipmentId)),
    }))
    .sort(
      (a, b) => Number(b.waits) - Number(a.waits) || a.nearness - b.nearness || (a.shipmentId < b.shipmentId ? 1 : -1),
    )
}

export function landingsOfLowering(state: WorkingSet, order: Order, parts: readonly PartOfLine[]): Landing[] {
  return parts
    .flatMap((part) => chosenToLower(state, order, part))
    .filter(({ standing }) => standing === 'fulfilled')
    .map(({ promise: { itemId, locationId }, quantity }) => ({ itemId, locationId, quantity }))
}

/** Gives back so much of each, with what stands on the papers. */
export function lowerLines(state: WorkingSet, order: Order, parts: readonly PartOfLine[]): void {
  // All are chosen before any is given back: what of a kit is there is read off its parts.
  const chosen = parts.flatMap((part) => chosenToLower(state, order, part).map((units) => ({ part, units })))
  for (const { part, units } of chosen) {
    takeOffPapers(state, part, units)
    giveBackUnits(state, order, units)
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
