import { type Annotating, annotate } from '../annotations.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { orderNamed } from './order.ts'
import { orderShown } from './order-shown.ts'
import { drawDocument } from './random-orders.ts'

export const updateOrder = defineVerb<Annotating & { order: string }>({
  name: 'update_order',
  decide: (world, input) => {
    const order = orderNamed(world, input.order)
    if (!order) throw new Refused('order_not_found')
    annotate(order, input)
    return () => orderShown(world, order)
  },
  weight: 1,
  draw: (draw) => ({
    order: drawDocument(draw, draw.world.orders, ['placed', 'approved']),
    ...drawAnnotations(draw),
  }),
})
