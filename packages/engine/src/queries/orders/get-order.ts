import { ORDER_COLUMNS } from '../../db/rows.ts'
import { reject } from '../../errors.ts'
import { OrderNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { defineQuery, found } from '../define-query.ts'
import { type DocumentsStatement, readDocuments } from '../read-documents.ts'
import { uuidOf } from '../reference.ts'

const ORDER: DocumentsStatement = {
  shown: `select ${ORDER_COLUMNS} from holdfast."order" where number = $1 or id = $2::uuid
    order by number = $1 desc limit 1`,
  parts: {
    orders: 'select * from shown',
    order_lines: 'select n.* from shown o join holdfast.order_line n on n.order_id = o.id',
    shipments: 'select s.* from shown o join holdfast.shipment s on s.order_id = o.id',
    shipment_lines: `select n.* from shown o join holdfast.shipment s on s.order_id = o.id
      join holdfast.shipment_line n on n.shipment_id = s.id`,
    transfers: 'select t.* from shown o join holdfast.stock_transfer t on t.order_id = o.id',
    transfer_lines: `select n.* from shown o join holdfast.stock_transfer t on t.order_id = o.id
      join holdfast.stock_transfer_line n on n.transfer_id = t.id`,
    reservations: 'select r.* from shown o join holdfast.reservation r on r.order_id = o.id',
    reservation_items: `select p.* from shown o join holdfast.reservation r on r.order_id = o.id
      join holdfast.reservation_item p on p.reservation_id = r.id`,
  },
}

export const getOrder = defineQuery({
  name: 'get_order',
  summary: 'One order with its lines, promises, shipments and transfers.',
  input: () => Shape({ order: OrderNumber }),
  answer: OrderView,
  read: async (input, context) => {
    const state = await readDocuments(context, ORDER, [input.order, uuidOf(input.order)])
    const [order] = state.orders.values()
    return order ? found(orderView(state, order.id)) : reject('order_not_found')
  },
})
