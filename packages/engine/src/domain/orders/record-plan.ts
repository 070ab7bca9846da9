/** Turns a plan into rows: shipments with their lines, transfers with theirs, and a promise per allocation. */
import { allocatedLines } from '../promises/allocated-lines.ts'
import type { AskedLine } from '../promises/asked-line.ts'
import { replacePromises } from '../promises/replace-promises.ts'
import type { PromiseOwner, Reservation, ReservationItem } from '../promises/reservation.ts'
import type { Allocation, Plan } from '../sourcing/vocabulary.ts'
import { NOTHING_SENT, type StockTransfer, transferLineKey } from '../transfers/stock-transfer.ts'
import type { WorkingSet } from '../working-set.ts'
import { shipmentNumbers, transferNumbers } from './document-numbers.ts'
import { makeShipment, plannedHoldReasons } from './make-shipment.ts'
import { makeTransfer } from './make-transfer.ts'
import { type Order, waitsSince } from './order.ts'
import { type Shipment, shipmentLineKey } from './shipment.ts'

type PlacedPlan = {
  order: Order
  reservation: Reservation
  plan: Plan
  asked: readonly Pick<AskedLine, 'demands'>[]
  /** The promises of holds that the order takes over, and those that it had before it was cancelled. */
  held: readonly ReservationItem[]
}

export function recordPlan(state: WorkingSet, { order, reservation, plan, asked, held }: PlacedPlan): void {
  const skus = new Map(asked.flatMap((line) => line.demands.map((demand) => [demand.item, demand.sku] as const)))
  const shipments = recordShipments(state, order, plan)
  const transfers = recordTransfers(state, order, plan, shipments)
  const wanted = plan.allocations.map((allocation) => ({
    line: allocation.line,
    itemId: allocation.item,
    locationId: allocation.location,
    owner: ownerOf(allocation, order, shipments, transfers),
    reserved: allocation.reserved,
    backordered: allocation.backordered,
    uncounted: allocation.untracked,
    promisedAt: waitsSince(order),
  }))
  replacePromises(state, reservation, { held, wanted })
  recordShipmentLines(state, shipments, plan.allocations, skus)
  recordTransferLines(state, transfers, plan.allocations, skus)
}

function ownerOf(
  { shipment, transfer }: Allocation,
  order: Order,
  shipments: readonly Shipment[],
  transfers: readonly StockTransfer[],
): PromiseOwner {
  if (transfer !== null) return { kind: 'stock_transfer', id: transfers[transfer]!.id }
  if (shipment !== null) return { kind: 'shipment', id: shipments[shipment]!.id }
  return { kind: 'order', id: order.id }
}

function recordShipments(state: WorkingSet, order: Order, plan: Plan): Shipment[] {
  const numbers = shipmentNumbers(state, order)
  return plan.shipments.map((planned) => {
    const { location: locationId, shippingCategory } = planned
    const number = numbers.next().value
    return makeShipment(state, order, {
      number,
      locationId,
      shippingCategory,
      holdReasons: plannedHoldReasons(planned),
    })
  })
}

function recordTransfers(state: WorkingSet, order: Order, plan: Plan, shipments: readonly Shipment[]): StockTransfer[] {
  const numbers = transferNumbers(state, order)
  return plan.transfers.map((planned) =>
    makeTransfer(state, order, {
      number: numbers.next().value,
      shipmentId: shipments[planned.shipment]!.id,
      fromLocationId: planned.from,
      toLocationId: planned.to,
    }),
  )
}

type Skus = ReadonlyMap<string, string>

function recordShipmentLines(
  state: WorkingSet,
  shipments: readonly Shipment[],
  allocations: readonly Allocation[],
  skus: Skus,
): void {
  for (const [index, ofShipment] of Map.groupBy(allocations, (allocation) => allocation.shipment)) {
    if (index === null) continue
    const shipmentId = shipments[index]!.id
    for (const { line, itemId, quantity } of allocatedLines(ofShipment)) {
      const row = { shipmentId, line, itemId, sku: skus.get(itemId)!, quantity }
      state.shipmentLines.set(shipmentLineKey(row), row)
    }
  }
}

function recordTransferLines(
  state: WorkingSet,
  transfers: readonly StockTransfer[],
  allocations: readonly Allocation[],
  skus: Skus,
): void {
  for (const [index, ofTransfer] of Map.groupBy(allocations, (allocation) => allocation.transfer)) {
    if (index === null) continue
    const transferId = transfers[index]!.id
    for (const { line, itemId, quantity } of allocatedLines(ofTransfer)) {
      const row = { transferId, line, itemId, sku: skus.get(itemId)!, quantity, ...NOTHING_SENT }
      state.transferLines.set(transferLineKey(row), row)
    }
  }
}
