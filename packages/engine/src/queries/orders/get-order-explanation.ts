import { toIso } from '../../domain/kernel/instant.ts'
import { reject } from '../../errors.ts'
import { OrderNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { OrderExplanationView } from '../../views/explanations.ts'
import { defineQuery, found } from '../define-query.ts'
import { uuidOf } from '../reference.ts'

type StoredExplanation = Pick<OrderExplanationView, 'number' | 'explanation'> & {
  moves: OrderExplanationView['backorder_moves'] | null
  edits: OrderExplanationView['edits'] | null
}

/** By far the largest part of an order, so that it is asked for alone. */
export const getOrderExplanation = defineQuery({
  name: 'get_order_explanation',
  summary: 'Why each location was used for an order or was not.',
  input: () => Shape({ order: OrderNumber }),
  answer: OrderExplanationView,
  read: async (input, { database }) => {
    const [order] = await database.query<StoredExplanation>(
      `select o.number, o.explanation,
         (select json_agg(r) from (
            select m.moved_at, i.sku, m.units, m.explanation
            from holdfast.backorder_move m join holdfast.inventory_item i on i.id = m.item_id
            where m.order_id = o.id order by m.id) r) as moves,
         (select json_agg(r) from (
            select e.edited_at, e.reason, e.lines, e.explanation
            from holdfast.order_edit e where e.order_id = o.id order by e.id) r) as edits
       from holdfast."order" o where o.number = $1 or o.id = $2::uuid order by o.number = $1 desc limit 1`,
      [input.order, uuidOf(input.order)],
    )
    if (!order) return reject('order_not_found')
    const moves = (order.moves ?? []).map((move) => ({ ...move, moved_at: toIso(Date.parse(move.moved_at)) }))
    const edits = (order.edits ?? []).map((edit) => ({ ...edit, edited_at: toIso(Date.parse(edit.edited_at)) }))
    return found({ number: order.number, explanation: order.explanation, backorder_moves: moves, edits })
  },
})
