import { reject } from '../../errors.ts'
import { OrderNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { OrderExplanationView } from '../../views/explanations.ts'
import { defineQuery, found } from '../define-query.ts'
import { uuidOf } from '../reference.ts'

/** By far the largest part of an order, so that it is asked for alone. */
export const getOrderExplanation = defineQuery({
  name: 'get_order_explanation',
  summary: 'Why each location was used for an order or was not.',
  input: () => Shape({ order: OrderNumber }),
  answer: OrderExplanationView,
  read: async (input, { database }) => {
    const [order] = await database.query<OrderExplanationView>(
      `select number, explanation from holdfast."order" where number = $1 or id = $2::uuid
       order by number = $1 desc limit 1`,
      [input.order, uuidOf(input.order)],
    )
    return order ? found({ number: order.number, explanation: order.explanation }) : reject('order_not_found')
  },
})
