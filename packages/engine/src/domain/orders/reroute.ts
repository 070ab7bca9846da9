/**
 * Units go from one shipment to another location or shipment of their order. At the same location they go as they stand; at
 * another they are promised anew, as its stock and its settings let, and what they were promised where they were is free.
 */
import { become } from '../documents/become.ts'
import { min, minus, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import { type ChosenUnits, chooseUnits, type Standing, unitsOf } from '../promises/choose-units.ts'
import { moveUnits } from '../promises/move-units.ts'
import { ownHold } from '../promises/own-hold.ts'
import { planDemands } from '../promises/plan-promise.ts'
import type { Plan } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import { refreshFulfilment } from './fulfilment.ts'
import type { Order } from './order.ts'
import { linesOfShipment, type PartOfLine, passUnits, promisesOfLine } from './pass-units.ts'
import type { Shipment } from './shipment.ts'
import { beginShipment, refreshHold } from './shipment-hold.ts'
import { SHIPMENT } from './shipment-kind.ts'
import { putIntoShipment, takeFromShipment } from './shipment-lines.ts'
import { reopenReservations } from './take-back.ts'

/** What has left the shelf already stays at its location. */
const STILL_ON_THE_SHELF: readonly Standing[] = ['backordered', 'reserved', 'uncounted']

/** How much of each line can go: what stands here, and has not left the shelf if it goes elsewhere. */
export function movableLines(state: WorkingSet, shipment: Shipment, locationId: string): PartOfLine[] {
  const standings = locationId === shipment.locationId ? undefined : STILL_ON_THE_SHELF
  return linesOfShipment(state, shipment).map((line) => ({
    ...line,
    quantity: unitsOf(promisesOfLine(state, shipment, line), standings),
  }))
}

/** How the units would be promised at the other location. */
export function planReroute(
  state: WorkingSet,
  shipment: Shipment,
  parts: readonly PartOfLine[],
  locationId: string,
): Plan {
  const { configuration } = state
  const order = state.orders.get(shipment.orderId)!
  const channel = configuration.channels.get(order.channelId)!
  const model = configuration.models.get(order.modelId)!
  const demands = parts.map(({ line, itemId, sku, quantity }) => ({
    line,
    item: itemId,
    sku,
    quantity,
    shippingCategory: shipment.shippingCategory,
    requiresShipping: true,
  }))
  const going = parts
    .flatMap((part) => chosenOf(state, shipment, part))
    .map(({ promise, standing, quantity }) => ({
      ...promise,
      reserved: standing === 'reserved' ? quantity : ZERO,
      backordered: standing === 'backordered' ? quantity : ZERO,
    }))
  return planDemands(state, { demands, own: ownHold(going) }, { channel, model, pinned: locationId, shipTo: null })
}

function chosenOf(state: WorkingSet, shipment: Shipment, part: PartOfLine): ChosenUnits[] {
  return chooseUnits(promisesOfLine(state, shipment, part), part.quantity, STILL_ON_THE_SHELF)
}

type Way = { from: Shipment; into: Shipment; isNew: boolean }

/** `plan` is null where the location stays the same. Of the order's other shipments nothing is known but that they are there. */
export function reroute(
  state: WorkingSet,
  order: Order,
  { from, into, isNew }: Way,
  parts: readonly PartOfLine[],
  plan: Plan | null,
): void {
  if (plan === null) passUnits(state, from, into, parts)
  else for (const part of parts) promiseElsewhere(state, { from, into, isNew }, part, plan)
  const now = state.shipments.get(into.id)!
  const isOpen = parts.some((part) => unitsOf(promisesOfLine(state, now, part), ['backordered', 'reserved']) > ZERO)
  if (now.decremented && isOpen) state.shipments.set(now.id, { ...now, decremented: false })
  // Units that were counted nowhere may have to be had now.
  reopenReservations(state, order)
  if (linesOfShipment(state, from).length > 0) refreshHold(state, from)
  else become(state, SHIPMENT, state.shipments.get(from.id)!, 'cancelled', { holdReasons: [], holdNote: null })
  if (isNew) beginShipment(state, into.id)
  else refreshHold(state, into)
  refreshFulfilment(state, order.id)
}

function promiseElsewhere(state: WorkingSet, { from, into }: Way, part: PartOfLine, plan: Plan): void {
  const allocated = plan.allocations.filter(({ line, item }) => line === part.line && item === part.itemId)
  let reserved = sumOf(allocated.map((one) => one.reserved))
  let uncounted = sumOf(allocated.map((one) => one.untracked))
  const to = { locationId: into.locationId, owner: { kind: 'shipment', id: into.id } as const }
  for (const { promise, standing, quantity } of chosenOf(state, from, part)) {
    const covered = min(quantity, reserved)
    const free = min(minus(quantity, covered), uncounted)
    reserved = minus(reserved, covered)
    uncounted = minus(uncounted, free)
    const backordered: Quantity = minus(minus(quantity, covered), free)
    const given = { reserved: covered, uncounted: free, backordered }
    moveUnits(state, state.reservationItems.get(promise.id)!, { taken: { [standing]: quantity }, to, given })
  }
  takeFromShipment(state, from.id, part, part.quantity)
  putIntoShipment(state, into.id, part, part.quantity)
}
