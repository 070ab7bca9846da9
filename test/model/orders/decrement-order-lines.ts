import { Refused } from '../refused.ts'
import { fulfil } from '../reservations/cover.ts'
import { defineVerb } from '../verb.ts'
import { type Order, orderNamed } from './order.ts'
import { closeReservation, promisesOfOrder } from './order-promises.ts'
import { orderShown } from './order-shown.ts'
import { drawDocument } from './random-orders.ts'

/** A person takes goods off the shelf only where it does not happen by itself, and only once the order is approved. */
export function refuseByHand(order: Order): void {
  if (order.stockDecrement !== 'manual') throw new Refused('decrement_not_manual')
  if (order.state !== 'approved') throw new Refused('order_state_conflict')
}

export const decrementOrderLines = defineVerb<{ order: string; lines?: number[] }>({
  name: 'decrement_order_lines',
  decide: (world, input) => {
    const order = orderNamed(world, input.order)
    if (!order) throw new Refused('order_not_found')
    refuseByHand(order)
    const unshipped = promisesOfOrder(world, order.number).filter((promise) => promise.owner === null)
    const lines = input.lines ?? unshipped.map((promise) => promise.line)
    const wrong = lines.flatMap((line, index) => {
      const isThere = unshipped.some((promise) => promise.line === line)
      return isThere ? [] : [{ pointer: `/lines/${index}`, code: 'line_ships' as const }]
    })
    if (wrong.length > 0) throw new Refused('line_ships', wrong)
    for (const promise of unshipped) if (lines.includes(promise.line)) fulfil(world, promise, order.number)
    closeReservation(world, order.number)
    return () => orderShown(world, order)
  },
  weight: 3,
  draw: (draw) => {
    const { orders } = draw.world
    const byHand = orders.filter((order) => order.stockDecrement === 'manual')
    const order = drawDocument(draw, draw.random.chance(0.8) ? byHand : orders, ['approved'])
    return { order, ...draw.optional('lines', 0.3, () => [draw.random.pick([0, 0, 1])]) }
  },
})
