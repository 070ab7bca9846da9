/** What is done to a return without anything moving. */
import { type Annotating, annotate } from '../annotations.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { orderNamed } from '../orders/order.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { changeLine, drawPartsOfReturn, endIfSettled, type NamedPart, readPartsOfReturn } from './put-away.ts'
import { expected, type Return, returnNamed } from './return.ts'
import { returnShown } from './return-shown.ts'

const OPEN = ['requested', 'approved', 'shipped']
const DONE = { approved: ['approved', 'shipped', 'received'], shipped: ['shipped', 'received'] }

function step(
  name: 'approve_return' | 'ship_return',
  from: string,
  to: 'approved' | 'shipped',
  at: 'approvedAt' | 'shippedAt',
) {
  return defineVerb<{ return: string }>({
    name,
    decide: (world, input) => {
      const one = returnNamed(world, input.return)
      if (DONE[to].includes(one.state)) return () => returnShown(one)
      if (one.state !== from) throw new Refused('return_state_conflict')
      one.state = to
      one[at] = world.now
      return () => returnShown(one)
    },
    weight: 3,
    draw: (draw) => ({ return: drawDocument(draw, draw.world.returns, [from]) }),
  })
}

export const approveReturn = step('approve_return', 'requested', 'approved', 'approvedAt')
export const shipReturn = step('ship_return', 'approved', 'shipped', 'shippedAt')

export const rejectReturn = defineVerb<{ return: string; lines?: NamedPart[]; reason?: string }>({
  name: 'reject_return',
  decide: (world, input) => {
    const one = returnNamed(world, input.return)
    if (one.state === 'rejected') return () => returnShown(one)
    if (!OPEN.includes(one.state)) throw new Refused('return_state_conflict')
    const parts = readPartsOfReturn(world, one, input.lines, { has: expected, condition: null })
    for (const { line, quantity } of parts) changeLine(one, line, { rejected: one.lines[line]!.rejected + quantity })
    if (input.reason !== undefined) one.rejectionReason = input.reason
    endIfSettled(world, one)
    return () => returnShown(one)
  },
  weight: 2,
  draw: (draw) => {
    const number = drawDocument(draw, draw.world.returns, OPEN)
    const one = draw.world.returns.find((known) => known.number === number)
    return {
      return: number,
      ...draw.optional('lines', 0.6, () => drawPartsOfReturn(draw, one, { has: expected, isJudged: false })),
      ...draw.optional('reason', 0.4, () => 'worn'),
    }
  },
})

export const cancelReturn = defineVerb<{ return: string }>({
  name: 'cancel_return',
  decide: (world, input) => {
    const one = returnNamed(world, input.return)
    if (one.state === 'cancelled') return () => returnShown(one)
    if (!OPEN.includes(one.state)) throw new Refused('return_state_conflict')
    if (one.lines.some(({ received }) => received > 0)) throw new Refused('return_partly_received')
    one.state = 'cancelled'
    return () => returnShown(one)
  },
  weight: 1,
  draw: (draw) => ({ return: drawDocument(draw, draw.world.returns, OPEN) }),
})

export const exchangeReturn = defineVerb<{ return: string; order: string }>({
  name: 'exchange_return',
  decide: (world, input) => {
    const one = returnNamed(world, input.return)
    if (![...OPEN, 'received'].includes(one.state)) throw new Refused('return_state_conflict')
    const order = orderNamed(world, input.order)
    if (!order) throw new Refused('unknown_order')
    if (one.exchangeOrder === order.number) return () => returnShown(one)
    if (one.exchangeOrder !== null) throw new Refused('return_exchanged')
    if (order.number === one.order) throw new Refused('conflicting_constraints')
    if (order.state === 'cancelled') throw new Refused('order_state_conflict')
    one.exchangeOrder = order.number
    return () => returnShown(one)
  },
  weight: 1,
  draw: (draw) => ({
    return: drawDocument(draw, draw.world.returns.filter(isNotExchanged), [...OPEN, 'received']),
    order: drawDocument(draw, draw.world.orders, ['placed', 'approved']),
  }),
})

function isNotExchanged({ exchangeOrder }: Return): boolean {
  return exchangeOrder === null
}

export const updateReturn = defineVerb<Annotating & { return: string }>({
  name: 'update_return',
  decide: (world, input) => {
    const one = returnNamed(world, input.return)
    annotate(one, input)
    return () => returnShown(one)
  },
  weight: 1,
  draw: (draw) => ({ return: drawDocument(draw, draw.world.returns, OPEN), ...drawAnnotations(draw) }),
})
