import Type from 'typebox'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { refuseDecrementByHand } from '../../domain/orders/decrement-by-hand.ts'
import { decrementLines } from '../../domain/orders/leave-shelf.ts'
import { unshippedPromises } from '../../domain/promises/promises-of.ts'
import { type ErrorDetail, reject } from '../../errors.ts'
import { OrderNumber } from '../../shapes/names.ts'
import { LineIndex } from '../../shapes/quantities.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * Takes what needs no shipping off the shelf by hand (stock_decrement manual), from the approval of the order on: what of
 * it is covered; what waits is left for another time. Asked again, it does nothing.
 */
export const decrementOrderLines = defineCommand({
  name: 'decrement_order_lines',
  summary: 'Take the stock of lines that need no shipping off the shelf by hand.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({
    order: OrderNumber,
    lines: Optional(
      Type.Array(LineIndex, { minItems: 1, maxItems: 5000, description: 'Left out: all that need no shipping' }),
    ),
  }),
  weight: (input) => input.lines?.length ?? 1,
  footprint: (input) => ({
    documents: [{ kind: 'order', reference: input.order, promises: 'unshipped', isShown: true }],
  }),
  decide: (input, state) => {
    const order = state.order(input.order)
    if (!order) return reject('order_not_found')
    const refused = refuseDecrementByHand(order)
    if (refused) return refused
    const unshipped = new Set(unshippedPromises(state, order.id).map(({ line }) => line))
    const errors = (input.lines ?? []).flatMap((line, at): ErrorDetail[] =>
      unshipped.has(line) ? [] : [{ pointer: `/lines/${at}`, code: 'line_ships' }],
    )
    if (errors.length > 0) return reject('line_ships', { errors })
    // From here on their stock leaves the shelf.
    decrementLines(state, order, input.lines === undefined ? unshipped : new Set(input.lines))
    closeReservationIfDone(state, order.id)
    return accept(() => orderView(state, order.id))
  },
})
