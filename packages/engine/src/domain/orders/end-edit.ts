/** An edit begins and ends: meanwhile nothing of the order leaves the house. */
import { become } from '../documents/become.ts'
import type { WorkingSet } from '../working-set.ts'
import { isApproved, type Order } from './order.ts'
import { ORDER } from './order-kind.ts'
import { refreshHold } from './shipment-hold.ts'

export function startEdit(state: WorkingSet, order: Order, reason: string | null): void {
  become(state, ORDER, order, 'editing', { draftEdit: { startedAt: state.now, reason, lines: [] } })
  refreshShipments(state, order)
}

/** It stands where it stood before, and its shipments go on. */
export function endEdit(state: WorkingSet, { id }: Order): void {
  const order = state.orders.get(id)!
  become(state, ORDER, order, isApproved(order) ? 'approved' : 'placed', { draftEdit: null })
  refreshShipments(state, order)
}

function refreshShipments(state: WorkingSet, { id }: Order): void {
  for (const shipment of state.shipments.where('order', id)) refreshHold(state, shipment)
}
