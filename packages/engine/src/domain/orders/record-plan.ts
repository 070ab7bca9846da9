/** Turns a plan into rows: shipments with their lines, transfers with theirs, and a promise per allocation. */

import { type Quantity, ZERO } from '../kernel/quantity.ts'
import type { AskedLine } from '../promises/requested-lines.ts'
import type { Reservation } from '../promises/reservation.ts'
import type { Allocation, Plan, PlannedShipment } from '../sourcing/vocabulary.ts'
import { makePromise } from '../stock/stock-effects.ts'
import { type StockTransfer, transferLineKey } from '../transfers/stock-transfer.ts'
import type { WorkingSet } from '../working-set.ts'
import type { Order } from './order.ts'
import type { HoldReason, Shipment } from './shipment.ts'

type PlacedPlan = { order: Order; reservation: Reservation; plan: Plan; asked: readonly AskedLine[] }

export function recordPlan(state: WorkingSet, { order, reservation, plan, asked }: PlacedPlan): void {
  const skus = new Map(asked.flatMap((line) => line.demands.map((demand) => [demand.item, demand.sku] as const)))
  const shipments = plan.shipments.map((planned, index) => recordShipment(state, order, planned, index))
  const transfers = recordTransfers(state, order, plan, shipments)
  for (const allocation of plan.allocations) recordPromise(state, reservation, allocation, shipments, transfers)
  for (const line of shipmentLines(plan.allocations)) {
    const shipmentId = shipments[line.shipment]!.id
    const row = {
      shipmentId,
      line: line.line,
      itemId: line.itemId,
      sku: skus.get(line.itemId)!,
      quantity: line.quantity,
    }
    state.shipmentLines.set(`${shipmentId}:${line.line}:${line.itemId}`, row)
  }
  for (const line of transferLines(plan.allocations)) {
    const row = {
      ...line,
      transferId: transfers[line.transfer]!.id,
      sku: skus.get(line.itemId)!,
      inTransit: ZERO,
      received: ZERO,
    }
    state.transferLines.set(transferLineKey(row), row)
  }
}

function recordShipment(state: WorkingSet, order: Order, planned: PlannedShipment, index: number): Shipment {
  const shipment: Shipment = {
    id: state.newId(),
    orderId: order.id,
    number: `${order.number}-${index + 1}`,
    state: 'upcoming',
    locationId: planned.location,
    shippingCategory: planned.shippingCategory,
    holdReasons: holdReasonsOf(planned),
    decremented: false,
    createdAt: state.now,
    shippedAt: null,
  }
  state.shipments.set(shipment.id, shipment)
  return shipment
}

function holdReasonsOf(planned: PlannedShipment): HoldReason[] {
  const reasons: HoldReason[] = []
  if (planned.locationOnHold) reasons.push('location_on_hold')
  if (planned.awaitsTransfer) reasons.push('transfer')
  if (planned.backordered) reasons.push('backordered')
  return reasons
}

function recordTransfers(state: WorkingSet, order: Order, plan: Plan, shipments: readonly Shipment[]): StockTransfer[] {
  const startsOnHold = state.configuration.models.get(order.modelId)!.putTransfersOnHold
  return plan.transfers.map((planned, index) => {
    const transfer: StockTransfer = {
      id: state.newId(),
      number: `${order.number}-T${index + 1}`,
      orderId: order.id,
      shipmentId: shipments[planned.shipment]!.id,
      fromLocationId: planned.from,
      toLocationId: planned.to,
      state: startsOnHold ? 'on_hold' : 'upcoming',
      createdAt: state.now,
      dispatchedAt: null,
      completedAt: null,
    }
    state.transfers.set(transfer.id, transfer)
    return transfer
  })
}

/** What is untracked is shipped without being counted anywhere. */
function recordPromise(
  state: WorkingSet,
  reservation: Reservation,
  allocation: Allocation,
  shipments: readonly Shipment[],
  transfers: readonly StockTransfer[],
): void {
  if (allocation.reserved === ZERO && allocation.backordered === ZERO) return
  makePromise(state, {
    id: state.newId(),
    reservationId: reservation.id,
    revision: reservation.revision,
    line: allocation.line,
    itemId: allocation.item,
    locationId: allocation.location,
    shipmentId: allocation.shipment === null ? null : shipments[allocation.shipment]!.id,
    transferId: allocation.transfer === null ? null : transfers[allocation.transfer]!.id,
    reserved: allocation.reserved,
    backordered: allocation.backordered,
    fulfilled: ZERO,
    released: ZERO,
    expiresAt: null,
    promisedAt: state.now,
  })
}

type SummedLine = { line: number; itemId: string; quantity: Quantity }

/** Per shipment, line and item: all the units, however they are covered. */
function shipmentLines(allocations: readonly Allocation[]): (SummedLine & { shipment: number })[] {
  return summed(allocations, (allocation) => allocation.shipment).map(({ group, ...line }) => ({
    ...line,
    shipment: group,
  }))
}

function transferLines(allocations: readonly Allocation[]): (SummedLine & { transfer: number })[] {
  return summed(allocations, (allocation) => allocation.transfer).map(({ group, ...line }) => ({
    ...line,
    transfer: group,
  }))
}

function summed(
  allocations: readonly Allocation[],
  groupOf: (allocation: Allocation) => number | null,
): (SummedLine & { group: number })[] {
  const lines = new Map<string, SummedLine & { group: number }>()
  for (const allocation of allocations) {
    const group = groupOf(allocation)
    if (group === null) continue
    const key = `${group}:${allocation.line}:${allocation.item}`
    const quantity =
      (lines.get(key)?.quantity ?? ZERO) + allocation.reserved + allocation.backordered + allocation.untracked
    lines.set(key, { line: allocation.line, itemId: allocation.item, quantity, group })
  }
  return [...lines.values()]
}
