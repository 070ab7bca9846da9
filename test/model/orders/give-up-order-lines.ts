import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { inWholeKits, refuseTearing } from './kit-together.ts'
import { lowerable, lowerLines, tidyPapers } from './lower-line.ts'
import { orderNamed } from './order.ts'
import { reservationOf } from './order-promises.ts'
import { orderShown } from './order-shown.ts'
import { drawParts, type NamedPart, readParts } from './parts-of-lines.ts'
import { drawDocument } from './random-orders.ts'

export const giveUpOrderLines = defineVerb<{ order: string; lines?: NamedPart[]; reason?: string }>({
  name: 'give_up_order_lines',
  decide: (world, input) => {
    const order = orderNamed(world, input.order)
    if (!order) throw new Refused('order_not_found')
    if (order.state === 'cancelled') throw new Refused('order_state_conflict')
    const all = reservationOf(world, order.number).lines.flatMap(({ item, components }, line) => {
      const items = components.length > 0 ? components.map((part) => part.item) : [item]
      return items.map((one) => ({ line, item: one, quantity: lowerable(world, order, line, one) }))
    })
    const left = inWholeKits(world, order, all)
    const available = (line: number, item: string) =>
      left.find((one) => one.line === line && one.item === item)?.quantity
    const asked = input.lines ? readParts(world, order.number, input.lines, available) : left
    const parts = asked.filter(({ quantity }) => quantity > 0)
    refuseTearing(world, order, parts, input.lines)
    if (parts.length > 0) {
      lowerLines(world, order, parts)
      for (const { line, item, quantity } of parts) {
        const givenUp = order.givenUp.find((one) => one.line === line && one.item === item)
        const more = { line, item, quantity: quantity + (givenUp?.quantity ?? 0) }
        order.givenUp = [...order.givenUp.filter((one) => one !== givenUp), more]
      }
      tidyPapers(world, order)
    }
    return () => orderShown(world, order)
  },
  weight: 3,
  draw: (draw) => {
    const number = drawDocument(draw, draw.world.orders, ['placed', 'approved'])
    const order = orderNamed(draw.world, number)
    const lines = order?.lines.map(({ line, sku, quantity }) => ({ line, sku, quantity: quantity * 10_000 })) ?? []
    return {
      order: number,
      ...draw.optional('lines', 0.7, () => drawParts(draw, lines)),
      ...draw.optional('reason', 0.3, () => 'sold out'),
    }
  },
})
