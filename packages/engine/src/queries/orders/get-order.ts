import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { reachesDocument } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { OrderNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { defineQuery, found } from '../define-query.ts'
import { type DocumentsStatement, readDocuments } from '../read-documents.ts'
import { uuidOf } from '../reference.ts'

const ORDER: DocumentsStatement = {
  shown: `select ${columnsOf(orderTable)} from holdfast."order" where number = $1 or id = $2::uuid
    order by number = $1 desc limit 1`,
  parts: {
    orders: 'select * from shown',
    order_lines: 'select * from holdfast.order_line where order_id = (select id from shown)',
    shipments: 'select * from holdfast.shipment where order_id = (select id from shown)',
    shipment_lines: `select n.* from holdfast.shipment s
      cross join lateral (select * from holdfast.shipment_line where shipment_id = s.id offset 0) n
      where s.order_id = (select id from shown)`,
    transfers: 'select * from holdfast.stock_transfer where order_id = (select id from shown)',
    transfer_lines: `select n.* from holdfast.stock_transfer t
      cross join lateral (select * from holdfast.stock_transfer_line where transfer_id = t.id offset 0) n
      where t.order_id = (select id from shown)`,
    returns: 'select * from holdfast.return where order_id = (select id from shown)',
    return_lines: `select n.* from holdfast.return r
      cross join lateral (select * from holdfast.return_line where return_id = r.id offset 0) n
      where r.order_id = (select id from shown)`,
    reservations: 'select * from holdfast.reservation where order_id = (select id from shown)',
    reservation_items: `select p.* from holdfast.reservation r
      cross join lateral (select * from holdfast.reservation_item where reservation_id = r.id offset 0) p
      where r.order_id = (select id from shown)`,
  },
}

export const getOrder = defineQuery({
  name: 'get_order',
  summary: 'One order with its lines, promises, shipments, transfers and returns.',
  input: () => Shape({ order: OrderNumber }),
  mindsReach: true,
  answer: OrderView,
  read: async (input, context) => {
    const state = await readDocuments(context, ORDER, [input.order, uuidOf(input.order)])
    const [order] = state.orders.values()
    if (!order) return reject('order_not_found')
    const isReached = reachesDocument(state, context.reach, { kind: 'order', reference: order.id })
    return isReached ? found(orderView(state, order.id)) : reject('out_of_reach')
  },
})
