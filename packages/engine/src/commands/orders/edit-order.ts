import Type from 'typebox'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { applyEdits } from '../../domain/orders/apply-edit.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import type { Plan } from '../../domain/sourcing/vocabulary.ts'
import { draftLines, overDraft } from '../../requests/draft-edit.ts'
import { type ReadEdit, readEdits } from '../../requests/order-edit.ts'
import { refuseShortPlan, stockedItemsOf } from '../../requests/requested-lines.ts'
import { OrderNumber, Reason, Sku } from '../../shapes/names.ts'
import { CountedUnits, LineIndex } from '../../shapes/quantities.ts'
import { KitChoices, LINES_MAX, LineReference } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

const Edits = Type.Array(
  Shape({
    line: Optional(LineIndex),
    sku: Optional({ ...Sku, description: 'Of a line that is added: SKU (case-sensitive) or id' }),
    quantity: CountedUnits,
    choices: Optional({ ...KitChoices, description: 'Of a kit that is added: all that is chosen of its options' }),
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
 * Between the start of an edit and its end it only writes down what the lines are to be.
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
    const sources = {
      items: input.lines.flatMap(({ sku, choices }) =>
        sku === undefined ? [] : stockedItemsOf({ sku, ...(choices && { choices }) }, configuration),
      ),
      lines: input.lines.flatMap(({ line }) => line ?? []),
    }
    return { documents: [{ ...shown(whole('order', input.order)), sources }] }
  },
  decide: (input, state) => {
    const step = judgeVerb(state, ORDER, input.order, { verb: 'edit' })
    if (!step.ok) return step
    const order = step.document
    const requested = order.draftEdit ? overDraft(order.draftEdit.lines, input.lines) : input.lines
    const read = readEdits(state, order, requested)
    if (!read.ok) return read
    if (order.draftEdit) {
      // From here on it is written down what the lines are to be.
      state.orders.set(order.id, { ...order, draftEdit: { ...order.draftEdit, lines: draftLines(read.edits) } })
      return accept(() => orderView(state, order.id))
    }
    const { edits } = read
    if (edits.length === 0) return accept(() => orderView(state, order.id))
    // From here on the order is edited, unless it turns out that it cannot be.
    const failed = applyEdits(state, order, edits, input.reason ?? null)
    if (failed && 'short' in failed) return refuseShortPlan(inWordsOfTheRequest(failed.short, edits))
    return failed ?? accept(() => orderView(state, order.id))
  },
})

/** Which entry of the request a line of the order is. */
function inWordsOfTheRequest(plan: Plan, edits: readonly ReadEdit[]): Pick<Plan, 'shortages'> {
  const indexOf = (line: number) => edits.find((edit) => edit.line === line)!.index
  return { shortages: plan.shortages.map((shortage) => ({ ...shortage, lines: shortage.lines.map(indexOf) })) }
}
