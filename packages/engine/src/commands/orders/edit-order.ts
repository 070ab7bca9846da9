import Type from 'typebox'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { toUnits } from '../../domain/kernel/quantity.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { recordEdit } from '../../domain/orders/edit-order.ts'
import { landingsOfLowering, lowerLines } from '../../domain/orders/lower-line.ts'
import type { Order } from '../../domain/orders/order.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import { stockedItems } from '../../domain/promises/asked-line.ts'
import { planDemands } from '../../domain/promises/plan-promise.ts'
import { coordinatesOf } from '../../domain/sourcing/coordinates.ts'
import type { Plan } from '../../domain/sourcing/vocabulary.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { refuseUnofferedNow } from '../../requests/chosen-shipping-method.ts'
import { type ReadEdit, readEdits } from '../../requests/order-edit.ts'
import { refuseShortPlan } from '../../requests/requested-lines.ts'
import { OrderNumber, Reason, Sku } from '../../shapes/names.ts'
import { CountedUnits, LineIndex } from '../../shapes/quantities.ts'
import { LINES_MAX, LineReference } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

const Edits = Type.Array(
  Shape({
    line: Optional(LineIndex),
    sku: Optional({ ...Sku, description: 'Of a line that is added: SKU (case-sensitive) or id' }),
    quantity: CountedUnits,
    line_reference: Optional(LineReference),
  }),
  {
    minItems: 1,
    maxItems: LINES_MAX,
    description:
      'Lines to be changed, by their number, and lines to be added, by SKU, as they are to be: zero takes one out',
  },
)

/**
 * Lines of an order become more, less, none, or are added, before it is approved and after. What is less is given back: who
 * waits first, then what nobody has begun to pick. What is more is sourced as the order would be now, the difference alone.
 * All of it or nothing. Asked a second time with the same amounts, it does nothing, but for lines that are added.
 */
export const editOrder = defineCommand({
  name: 'edit_order',
  summary: 'Change the lines of an order: more, less, none, or others.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({ order: OrderNumber, lines: Edits, reason: Optional(Reason) }),
  weight: (input) => input.lines.length,
  items: (input) => input.lines.flatMap(({ sku }) => sku ?? []),
  footprint: (input, configuration) => {
    const added = input.lines.flatMap(({ sku }) => (sku === undefined ? [] : (configuration.items.named(sku) ?? [])))
    const sources = {
      items: added.flatMap(stockedItems),
      lines: input.lines.flatMap(({ line }) => line ?? []),
    }
    return { documents: [{ ...shown(whole('order', input.order)), sources }] }
  },
  decide: (input, state) => {
    const step = judgeVerb(state, ORDER, input.order, { verb: 'edit' })
    if (!step.ok) return step
    const order = step.document
    const read = readEdits(state, order, input.lines)
    if (!read.ok) return read
    const { edits } = read
    if (edits.length === 0) return accept(() => orderView(state, order.id))
    const lowered = edits.flatMap((edit) => edit.lowered)
    const tooMuch = refuseLandings(state, landingsOfLowering(state, order, lowered))
    if (tooMuch) return tooMuch
    lowerLines(state, order, lowered)
    const plan = planDifference(state, order, edits)
    if (plan && plan.shortages.length > 0) return refuseShortPlan(inWordsOfTheRequest(plan, edits))
    const unoffered = refuseUnofferedNow(state.configuration, order, plan)
    if (unoffered) return unoffered
    // From here on the order is edited.
    recordEdit(state, order, edits, plan)
    closeReservationIfDone(state, order.id)
    announce(state, order, edits, { plan, reason: input.reason ?? null })
    return accept(() => orderView(state, order.id))
  },
})

function planDifference(state: WorkingSet, order: Order, edits: readonly ReadEdit[]): Plan | null {
  const { configuration } = state
  const demands = edits.flatMap((edit) => edit.raised)
  if (demands.length === 0) return null
  const channel = configuration.channels.get(order.channelId)!
  const model = configuration.models.get(order.modelId)!
  const pinned = order.shipFromId ?? order.pickupLocationId
  return planDemands(
    state,
    { demands, own: new Map() },
    { channel, model, pinned, shipTo: coordinatesOf(order.shipTo) },
  )
}

/** Which entry of the request a line of the order is. */
function inWordsOfTheRequest(plan: Plan, edits: readonly ReadEdit[]): Pick<Plan, 'shortages'> {
  const indexOf = (line: number) => edits.find((edit) => edit.line === line)!.index
  return { shortages: plan.shortages.map((shortage) => ({ ...shortage, lines: shortage.lines.map(indexOf) })) }
}

function announce(
  state: WorkingSet,
  order: Order,
  edits: readonly ReadEdit[],
  { plan, reason }: { plan: Plan | null; reason: string | null },
): void {
  const lines = edits.map(({ line, sku, before, after }) => ({
    line,
    sku,
    before: toUnits(before),
    quantity: toUnits(after),
  }))
  const explanation = plan?.explanation ?? null
  state.orderEdits.push({ id: state.newId(), orderId: order.id, lines, reason, explanation, editedAt: state.now })
  const { number, fulfilment } = state.orders.get(order.id)!
  state.emit('order_lines_changed', order.id, { number, fulfilment, lines, reason })
}
