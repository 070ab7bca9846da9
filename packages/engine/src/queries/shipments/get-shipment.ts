import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { defineQuery } from '../define-query.ts'
import { byNumber, partsOfShown, readDocument } from '../one-document.ts'
import type { DocumentsStatement } from '../read-documents.ts'

const SHIPMENT: DocumentsStatement = {
  shown: byNumber('shipment'),
  parts: {
    shipments: 'select * from shown',
    shipment_lines: partsOfShown('shipment_line', 'shipment_id'),
    orders: `select ${columnsOf(orderTable)} from holdfast."order" where id = (select order_id from shown)`,
  },
}

export const getShipment = defineQuery({
  name: 'get_shipment',
  summary: 'One shipment.',
  input: () => Shape({ shipment: ShipmentNumber }),
  mindsReach: true,
  answer: ShipmentView,
  read: (input, context) =>
    readDocument(context, input.shipment, {
      kind: 'shipment',
      statement: SHIPMENT,
      rows: (state) => state.shipments.values(),
      missing: 'shipment_not_found',
      show: shipmentView,
    }),
})
