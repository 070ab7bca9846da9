import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { toUnits, ZERO } from '../../domain/kernel/quantity.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { followPapers, NO_NEW_PAPERS } from '../../domain/orders/follow-papers.ts'
import { inWholeKits } from '../../domain/orders/kit-together.ts'
import { giveUpOnPaper, landingsOfLowering, lowerable, lowerLines } from '../../domain/orders/lower-line.ts'
import type { Order } from '../../domain/orders/order.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import type { PartOfLine } from '../../domain/orders/pass-units.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { readPartsOfLines } from '../../requests/parts-of-lines.ts'
import { refuseTearing } from '../../requests/torn-kits.ts'
import { OrderNumber, Reason } from '../../shapes/names.ts'
import { PartsOfLines } from '../../shapes/parts-of-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * What of an order has not left is not wanted any more, line by line or all of it: who waits first, then what nobody has
 * begun to pick. It goes back to where it came from. Asked again without lines, nothing is left to do; with lines, more than
 * there is left is refused.
 */
export const giveUpOrderLines = defineCommand({
  name: 'give_up_order_lines',
  summary: 'Give up what of an order has not left, line by line.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({
    order: OrderNumber,
    lines: Optional(PartsOfLines('What is given up; left out: all that has not left')),
    reason: Optional(Reason),
  }),
  weight: (input) => input.lines?.length ?? 1,
  items: (input) => (input.lines ?? []).flatMap(({ sku }) => sku ?? []),
  footprint: (input) => ({ documents: [shown(whole('order', input.order))] }),
  decide: (input, state) => {
    const step = judgeVerb(state, ORDER, input.order, { verb: 'give_up' })
    if (!step.ok) return step
    const order = step.document
    const left = inWholeKits(state, order, whatIsLeft(state, order))
    const available = (line: number, itemId: string) => left.find((one) => one.line === line && one.itemId === itemId)
    const read = input.lines && readPartsOfLines({ state, orderId: order.id, available }, input.lines)
    if (read && !read.ok) return read
    const parts = (read?.parts ?? left).filter(({ quantity }) => quantity > ZERO)
    if (parts.length === 0) return accept(() => orderView(state, order.id))
    const torn = refuseTearing(state, order, parts, input.lines)
    if (torn) return torn
    const tooMuch = refuseLandings(state, landingsOfLowering(state, order, parts))
    if (tooMuch) return tooMuch
    // From here on they are given up.
    lowerLines(state, order, parts)
    giveUpOnPaper(state, order, parts)
    followPapers(state, order, NO_NEW_PAPERS)
    closeReservationIfDone(state, order.id)
    const lines = parts.map(({ sku, quantity }) => ({ sku, quantity: toUnits(quantity) }))
    const { number, fulfilment } = state.orders.get(order.id)!
    state.emit('order_lines_given_up', order.id, { number, fulfilment, lines, reason: input.reason ?? null })
    return accept(() => orderView(state, order.id))
  },
})

function whatIsLeft(state: WorkingSet, order: Order): PartOfLine[] {
  return state.orderLines.where('order', order.id).flatMap(({ line, components }) =>
    components.map(({ itemId, sku }) => ({
      line,
      itemId,
      sku,
      quantity: lowerable(state, order, { line, itemId }),
    })),
  )
}
