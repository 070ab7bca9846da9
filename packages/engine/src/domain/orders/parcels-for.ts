/** The shipments and transfers that units of an order go with: those that it has, where they fit, and new ones. */
import { promisesOfShipment } from '../promises/promises-of.ts'
import { reachOf } from '../sourcing/reach.ts'
import type { Plan, PlannedShipment } from '../sourcing/vocabulary.ts'
import type { StockTransfer } from '../transfers/stock-transfer.ts'
import type { WorkingSet } from '../working-set.ts'
import { shipmentNumbers, transferNumbers } from './document-numbers.ts'
import { makeShipment, plannedHoldReasons } from './make-shipment.ts'
import { makeTransfer } from './make-transfer.ts'
import type { Order } from './order.ts'
import type { Shipment } from './shipment.ts'

/** In the order of the plan's shipments and transfers. */
export type Parcels = { shipments: Shipment[]; transfers: StockTransfer[]; made: ReadonlySet<string> }

export function parcelsFor(state: WorkingSet, order: Order, plan: Plan): Parcels {
  const made = new Set<string>()
  const shipments: Shipment[] = []
  for (const [index, planned] of plan.shipments.entries()) {
    const known = state.shipments
      .where('order', order.id)
      .filter((shipment) => !shipments.includes(shipment) && isSameParcel(shipment, planned))
      .find((shipment) => mayJoin(state, shipment, plan, index))
    shipments.push(known ?? newShipment(state, order, planned, made))
  }
  const transfers = plan.transfers.map(({ from, to, shipment: index }) => {
    const shipmentId = shipments[index]!.id
    const known = state.transfers
      .where('order', order.id)
      .find((transfer) => transfer.shipmentId === shipmentId && transfer.fromLocationId === from && isWaiting(transfer))
    return known ?? newTransfer(state, order, { shipmentId, fromLocationId: from, toLocationId: to }, made)
  })
  return { shipments, transfers, made }
}

function newShipment(state: WorkingSet, order: Order, planned: PlannedShipment, made: Set<string>): Shipment {
  const { location: locationId, shippingCategory } = planned
  const number = shipmentNumbers(state, order).next().value
  const holdReasons = plannedHoldReasons(planned)
  const shipment = makeShipment(state, order, { number, locationId, shippingCategory, holdReasons })
  made.add(shipment.id)
  return shipment
}

function newTransfer(
  state: WorkingSet,
  order: Order,
  planned: Pick<StockTransfer, 'shipmentId' | 'fromLocationId' | 'toLocationId'>,
  made: Set<string>,
): StockTransfer {
  const transfer = makeTransfer(state, order, { number: transferNumbers(state, order).next().value, ...planned })
  made.add(transfer.id)
  return transfer
}

function isSameParcel(shipment: Shipment, planned: PlannedShipment): boolean {
  return shipment.locationId === planned.location && shipment.shippingCategory === planned.shippingCategory
}

/** Nobody has begun to pick it, and it holds what the strategy would pack together: where each location ships its own, what
 * is there does not wait for what is not; and by lines, each line has its own. */
function mayJoin(state: WorkingSet, shipment: Shipment, { explanation, allocations }: Plan, index: number): boolean {
  if (shipment.decremented || (shipment.state !== 'upcoming' && shipment.state !== 'on_hold')) return false
  const { strategy } = explanation
  if (reachOf(strategy, 1).hub !== null) return true
  const lines = new Set(allocations.filter((one) => one.shipment === index).map(({ line }) => line))
  const inIt = state.shipmentLines.where('shipment', shipment.id)
  const isOwnParcel = strategy !== 'split_by_line_items' || inIt.every(({ line }) => lines.has(line))
  return isOwnParcel && promisesOfShipment(state, shipment).every(({ backordered }) => backordered === 0)
}

/** It has not set out, and nobody has begun to pick it. */
function isWaiting({ state }: StockTransfer): boolean {
  return state === 'upcoming' || state === 'on_hold'
}
