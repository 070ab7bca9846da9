/** Shipments and stock transfers with their lines, on their own or as part of their order. */

import type { Connection } from '../../db/database.ts'
import { isUuid } from '../../db/load-configuration.ts'
import { type ShipmentRow, toShipment } from '../../db/rows.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { type ShipmentView, shipmentFields, type TransferView } from '../../views/stock-views.ts'
import { type InJson, withInstants } from '../json-rows.ts'

export type ShipmentLineView = { line: number; sku: string; quantity: number }
export type ShipmentDetail = ShipmentView & {
  /** Number of the order. */
  order: string
  /** Its stock has left the shelf already. */
  decremented: boolean
  created_at: string
  lines: ShipmentLineView[]
}

export type TransferLineView = { line: number; sku: string; quantity: number; in_transit: number; received: number }
export type TransferDetail = TransferView & {
  /** Number of the order, of a transfer that was made for one. */
  order: string | null
  created_at: string
  dispatched_at: string | null
  completed_at: string | null
  lines: TransferLineView[]
}

export type ShipmentJson = InJson<ShipmentRow> & { order: string; location: string; lines: ShipmentLineView[] | null }
export type TransferJson = Omit<TransferDetail, 'lines'> & { lines: TransferLineView[] | null }

export const SHIPMENTS = `from holdfast.shipment s
  join holdfast."order" so on so.id = s.order_id
  join holdfast.stock_location sl on sl.id = s.location_id`
export const SHIPMENT_JSON = `to_jsonb(s) || jsonb_build_object('order', so.number, 'location', sl.code, 'lines',
  (select jsonb_agg(jsonb_build_object('line', n.line, 'sku', n.sku, 'quantity', n.quantity) order by n.line, n.sku)
   from holdfast.shipment_line n where n.shipment_id = s.id))`

export const TRANSFERS = `from holdfast.stock_transfer t
  left join holdfast."order" tor on tor.id = t.order_id
  join holdfast.stock_location tf on tf.id = t.from_location_id
  join holdfast.stock_location tt on tt.id = t.to_location_id`
export const TRANSFER_JSON = `to_jsonb(t) || jsonb_build_object('order', tor.number, 'from', tf.code, 'to', tt.code, 'lines',
  (select jsonb_agg(jsonb_build_object('line', n.line, 'sku', n.sku, 'quantity', n.quantity, 'in_transit', n.in_transit,
     'received', n.received) order by n.line, n.sku)
   from holdfast.stock_transfer_line n where n.transfer_id = t.id))`

/** By number or id. */
export async function findShipment(db: Connection, idOrNumber: string): Promise<ShipmentDetail | null> {
  const [row] = await db.query<{ shipment: ShipmentJson }>(
    `select ${SHIPMENT_JSON} as shipment ${SHIPMENTS}
     where s.number = $1 or s.id = $2::uuid order by s.number = $1 desc limit 1`,
    [idOrNumber, isUuid(idOrNumber) ? idOrNumber : null],
  )
  return row ? shipmentOf(row.shipment) : null
}

/** By number or id. */
export async function findTransfer(db: Connection, idOrNumber: string): Promise<TransferDetail | null> {
  const [row] = await db.query<{ transfer: TransferJson }>(
    `select ${TRANSFER_JSON} as transfer ${TRANSFERS}
     where t.number = $1 or t.id = $2::uuid order by t.number = $1 desc limit 1`,
    [idOrNumber, isUuid(idOrNumber) ? idOrNumber : null],
  )
  return row ? transferOf(row.transfer) : null
}

export function shipmentOf(json: ShipmentJson): ShipmentDetail {
  const shipment = toShipment(withInstants<ShipmentRow>(json))
  return {
    ...shipmentFields(shipment, json.location),
    order: json.order,
    decremented: shipment.decremented,
    created_at: toIso(shipment.createdAt),
    lines: json.lines ?? [],
  }
}

export function transferOf(json: TransferJson): TransferDetail {
  return {
    id: json.id,
    number: json.number,
    state: json.state,
    from: json.from,
    to: json.to,
    shipment_id: json.shipment_id,
    order: json.order,
    created_at: isoOf(json.created_at)!,
    dispatched_at: isoOf(json.dispatched_at),
    completed_at: isoOf(json.completed_at),
    lines: json.lines ?? [],
  }
}

function isoOf(text: string | null): string | null {
  return text === null ? null : toIso(Date.parse(text))
}
