import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { reachesDocument } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { defineQuery, found } from '../define-query.ts'
import { type DocumentsStatement, readDocuments } from '../read-documents.ts'
import { uuidOf } from '../reference.ts'

const SHIPMENT: DocumentsStatement = {
  shown: 'select * from holdfast.shipment where number = $1 or id = $2::uuid order by number = $1 desc limit 1',
  parts: {
    shipments: 'select * from shown',
    shipment_lines: 'select * from holdfast.shipment_line where shipment_id = (select id from shown)',
    orders: `select ${columnsOf(orderTable)} from holdfast."order" where id = (select order_id from shown)`,
  },
}

export const getShipment = defineQuery({
  name: 'get_shipment',
  summary: 'One shipment.',
  input: () => Shape({ shipment: ShipmentNumber }),
  mindsReach: true,
  answer: ShipmentView,
  read: async (input, context) => {
    const state = await readDocuments(context, SHIPMENT, [input.shipment, uuidOf(input.shipment)])
    const [shipment] = state.shipments.values()
    if (!shipment) return reject('shipment_not_found')
    const isReached = reachesDocument(state, context.reach, { kind: 'shipment', reference: shipment.id })
    return isReached ? found(shipmentView(state, shipment)) : reject('out_of_reach')
  },
})
