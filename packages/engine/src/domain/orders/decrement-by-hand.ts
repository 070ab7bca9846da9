import { type Rejection, reject } from '../../errors.ts'
import type { Order } from './order.ts'
import { ORDER } from './order-kind.ts'

/** Why a person may not take the goods of an order off the shelf: it happens by itself, or the order has not been approved
 * (or has been cancelled). */
export function refuseDecrementByHand(order: Order): Rejection | null {
  const { stockDecrement } = order
  if (stockDecrement !== 'manual') return reject('decrement_not_manual', { data: { stock_decrement: stockDecrement } })
  return order.state === 'approved' ? null : ORDER.conflict(order)
}
