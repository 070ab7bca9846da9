import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { OrderNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { defineQuery } from '../define-query.ts'
import { byNumber, partsOfShown, readDocument } from '../one-document.ts'
import type { DocumentsStatement } from '../read-documents.ts'

const ORDER: DocumentsStatement = {
  shown: byNumber('"order"', columnsOf(orderTable)),
  parts: {
    orders: 'select * from shown',
    order_lines: partsOfShown('order_line', 'order_id'),
    shipments: partsOfShown('shipment', 'order_id'),
    shipment_lines: `select n.* from holdfast.shipment s
      cross join lateral (select * from holdfast.shipment_line where shipment_id = s.id offset 0) n
      where s.order_id = (select id from shown)`,
    transfers: partsOfShown('stock_transfer', 'order_id'),
    transfer_lines: `select n.* from holdfast.stock_transfer t
      cross join lateral (select * from holdfast.stock_transfer_line where transfer_id = t.id offset 0) n
      where t.order_id = (select id from shown)`,
    returns: partsOfShown('return', 'order_id'),
    return_lines: `select n.* from holdfast.return r
      cross join lateral (select * from holdfast.return_line where return_id = r.id offset 0) n
      where r.order_id = (select id from shown)`,
    reservations: partsOfShown('reservation', 'order_id'),
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
  read: (input, context) =>
    readDocument(context, input.order, {
      kind: 'order',
      statement: ORDER,
      rows: (state) => state.orders.values(),
      missing: 'order_not_found',
      show: (state, { id }) => orderView(state, id),
    }),
})
