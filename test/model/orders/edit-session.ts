/** An edit begins, is carried out, or is given up; meanwhile nothing of the order leaves. */
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { gathered } from './draft-edit.ts'
import { carryOut, changesIn } from './edit-order.ts'
import { isApproved, type Order, orderNamed } from './order.ts'
import { orderShown } from './order-shown.ts'
import { drawDocument } from './random-orders.ts'

export const startOrderEdit = defineVerb<{ order: string; reason?: string }>({
  name: 'start_order_edit',
  decide: (world, input) => {
    const order = known(world, input.order)
    if (order.state !== 'editing') {
      order.state = 'editing'
      order.draft = { startedAt: world.now, reason: input.reason ?? null, lines: [] }
    }
    return () => orderShown(world, order)
  },
  weight: 3,
  draw: (draw) => ({
    order: drawDocument(draw, draw.world.orders, ['placed', 'approved']),
    ...draw.optional('reason', 0.4, () => 'called'),
  }),
})

export const stopOrderEdit = defineVerb<{ order: string }>({
  name: 'stop_order_edit',
  decide: (world, input) => {
    const order = known(world, input.order)
    if (order.state === 'editing') {
      carryOut(world, order, changesIn(world, order, gathered(order)))
      end(order)
    }
    return () => orderShown(world, order)
  },
  weight: 3,
  draw: (draw) => ({ order: drawDocument(draw, draw.world.orders, ['editing']) }),
})

export const abandonOrderEdit = defineVerb<{ order: string }>({
  name: 'abandon_order_edit',
  decide: (world, input) => {
    const order = known(world, input.order)
    if (order.state === 'editing') end(order)
    return () => orderShown(world, order)
  },
  weight: 2,
  draw: (draw) => ({ order: drawDocument(draw, draw.world.orders, ['editing']) }),
})

function known(world: World, name: string): Order {
  const order = orderNamed(world, name)
  if (!order) throw new Refused('order_not_found')
  if (order.state === 'cancelled') throw new Refused('order_state_conflict')
  return order
}

function end(order: Order): void {
  order.state = isApproved(order) ? 'approved' : 'placed'
  order.draft = null
}
