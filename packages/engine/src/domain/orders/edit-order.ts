/**
 * Lines of an order are changed after it was placed. What is wanted less was given back before; what is wanted more is sourced
 * as the order would be now, and only that: it goes with shipments that nobody has begun to pick, or with new ones.
 */
import { minus, plus, type Quantity, sumOf, toUnits } from '../kernel/quantity.ts'
import { skuOf } from '../names.ts'
import type { AskedLine } from '../promises/asked-line.ts'
import { giveUnits } from '../promises/move-units.ts'
import { reservationsOfOrder } from '../promises/promises-of.ts'
import type { PromiseOwner } from '../promises/reservation.ts'
import { keptLines } from '../promises/reservation-line.ts'
import type { Demand, Plan } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import { followPapers, NO_NEW_PAPERS } from './follow-papers.ts'
import { decrementUnshipped } from './leave-shelf.ts'
import { isApproved, type Order, type OrderComponent, orderedComponent, waitsSince } from './order.ts'
import { type Parcels, parcelsFor } from './parcels-for.ts'
import type { PartOfLine } from './pass-units.ts'
import { putIntoShipment, putIntoTransfer } from './shipment-lines.ts'
import { reopenReservations } from './take-back.ts'

/** A line of the order, or a new one behind the others. */
export type LineEdit = {
  line: number
  sku: string
  before: Quantity
  after: Quantity
  /** What is wanted less of it, item by item. */
  lowered: readonly PartOfLine[]
  /** What is wanted more. */
  raised: readonly Demand[]
  /** Of a line that is new. */
  added?: AskedLine
}

/** The difference is sourced: all of it, or the edit is refused. */
export function recordEdit(state: WorkingSet, order: Order, edits: readonly LineEdit[], plan: Plan | null): void {
  writeLines(state, order, edits)
  const parcels = plan ? parcelsFor(state, order, plan) : null
  for (const allocation of plan?.allocations ?? []) promise(state, order, allocation, parcels!)
  reopenReservations(state, order)
  followPapers(state, order, parcels ?? NO_NEW_PAPERS)
  if (isApproved(order)) decrementUnshipped(state, order)
}

function writeLines(state: WorkingSet, order: Order, edits: readonly LineEdit[]): void {
  const [reservation] = reservationsOfOrder(state, order.id)
  const lines = [...reservation!.lines]
  for (const edit of edits) {
    const key = `${order.id}:${edit.line}`
    const row = state.orderLines.get(key)
    if (row) {
      const components = row.components.map((component) => changedComponent(component, edit))
      state.orderLines.set(key, { ...row, quantity: edit.after, components })
      lines[edit.line] = { ...lines[edit.line]!, quantity: toUnits(edit.after) }
    } else {
      state.orderLines.set(key, { ...newRow(order, edit) })
      lines[edit.line] = keptLines([edit.added!])[0]!
    }
  }
  state.reservations.set(reservation!.id, { ...reservation!, lines })
}

function changedComponent(component: OrderComponent, { lowered, raised }: LineEdit): OrderComponent {
  const less = lowered.filter(({ itemId }) => itemId === component.itemId).map(({ quantity }) => quantity)
  const more = raised.filter(({ item }) => item === component.itemId).map(({ quantity }) => quantity)
  return { ...component, quantity: minusAll(plus(component.quantity, sumOf(more)), less) }
}

function minusAll(quantity: Quantity, less: readonly Quantity[]): Quantity {
  return less.reduce((left, units) => minus(left, units), quantity)
}

function newRow(order: Order, { line, after, added, raised }: LineEdit) {
  const { item, lineReference = null } = added!
  const about = { orderId: order.id, line, itemId: item.id, sku: item.sku, lineReference }
  return { ...about, quantity: after, components: raised.map(orderedComponent) }
}

function promise(
  state: WorkingSet,
  order: Order,
  allocation: Plan['allocations'][number],
  { shipments, transfers }: Parcels,
): void {
  const { line, item: itemId, location: locationId, reserved, backordered, untracked: uncounted } = allocation
  const shipment = allocation.shipment === null ? null : shipments[allocation.shipment]!
  const transfer = allocation.transfer === null ? null : transfers[allocation.transfer]!
  const quantity = sumOf([reserved, backordered, uncounted])
  const goods = { line, itemId, sku: skuOf(state, itemId) }
  if (shipment) putIntoShipment(state, shipment.id, goods, quantity)
  if (transfer) putIntoTransfer(state, transfer.id, goods, quantity)
  const owner = ownerOf(order, shipment?.id ?? null, transfer?.id ?? null)
  const [reservation] = reservationsOfOrder(state, order.id)
  const about = { reservationId: reservation!.id, line, itemId, promisedAt: waitsSince(order) }
  giveUnits(state, about, { locationId, owner }, { reserved, backordered, uncounted })
}

function ownerOf(order: Order, shipmentId: string | null, transferId: string | null): PromiseOwner {
  if (transferId !== null) return { kind: 'stock_transfer', id: transferId }
  return shipmentId === null ? { kind: 'order', id: order.id } : { kind: 'shipment', id: shipmentId }
}
