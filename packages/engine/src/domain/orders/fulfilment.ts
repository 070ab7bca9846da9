import type { WorkingSet } from '../working-set.ts'
import { fulfilmentOf, isApproved } from './order.ts'

/** Brings the fulfilment of an order up to what its shipments say, and tells of it when it has changed. */
export function refreshFulfilment(state: WorkingSet, orderId: string): void {
  const order = state.orders.get(orderId)!
  const now = fulfilmentOf(state.shipments.where('order', orderId))
  const fulfilment = isApproved(order) || now === 'not_required' ? now : 'unfulfilled'
  if (fulfilment === order.fulfilment) return
  state.orders.set(orderId, { ...order, fulfilment })
  const { number, fulfilment: before } = order
  state.emit('order_fulfilment_changed', orderId, { number, fulfilment, before })
}
