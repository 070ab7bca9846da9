/** How orders, shipments and transfers are answered: as they are read, and as commands leave them. */

import { Nullable, OneOf, ShipTo } from 'holdfast'
import Type from 'typebox'
import { Anything, Count, Flag, Instant, Open, Text, Units } from './answer-words.ts'
import { promise } from './stock-answers.ts'

const line = { line: Count, sku: Text, quantity: Units }
const shipmentState = {
  id: Text,
  number: Text,
  state: Text,
  location: Text,
  shipping_category: Nullable(Text),
  hold_reasons: Type.Array(Text),
  shipped_at: Nullable(Instant),
}
const shipmentWithLines = Open({ ...shipmentState, lines: Type.Array(Open(line)) })
const transferState = {
  id: Text,
  number: Text,
  state: Text,
  from: Text,
  to: Text,
  shipment_id: Nullable(Text),
}
const orderPromise = { ...promise, shipment_id: Nullable(Text), transfer_id: Nullable(Text), fulfilled: Units }
const orderState = {
  id: Text,
  number: Text,
  state: OneOf(['placed', 'editing', 'approved', 'cancelled']),
  fulfilment: OneOf(['unfulfilled', 'in_progress', 'fulfilled', 'not_required']),
  placed_at: Instant,
}
const orderAnswer = {
  ...orderState,
  shipments: Type.Array(Open(shipmentState)),
  transfers: Type.Array(Open(transferState)),
}
const orderSummary = {
  ...orderState,
  channel: Text,
  model: Text,
  stock_decrement: Text,
  ship_to: Nullable(ShipTo),
  ship_from: Nullable(Text),
  pickup_location: Nullable(Text),
  backordered: Units,
  approved_at: Nullable(Instant),
  cancelled_at: Nullable(Instant),
}
const shipment = Open({
  ...shipmentState,
  order: Text,
  decremented: Flag,
  created_at: Instant,
  lines: Type.Array(Open(line)),
})
const transfer = Open({
  ...transferState,
  order: Nullable(Text),
  created_at: Instant,
  dispatched_at: Nullable(Instant),
  completed_at: Nullable(Instant),
  lines: Type.Array(Open({ ...line, in_transit: Units, received: Units })),
})

export const ORDER_ANSWERS = {
  ShipmentState: Open(shipmentState),
  Shipment: shipment,
  StockTransferState: Open(transferState),
  StockTransfer: transfer,
  OrderState: Open(orderAnswer),
  PlacedOrder: Open({
    ...orderAnswer,
    lines: Type.Array(Open(line)),
    shipments: Type.Array(shipmentWithLines),
    promises: Type.Array(Open(orderPromise)),
  }),
  OrderSummary: Open(orderSummary),
  Order: Open({
    ...orderSummary,
    reservation_id: Nullable(Text),
    lines: Type.Array(
      Open({ ...line, requires_shipping: Flag, components: Type.Array(Open({ sku: Text, quantity: Units })) }),
    ),
    shipments: Type.Array(shipment),
    transfers: Type.Array(transfer),
    promises: Type.Array(Open({ ...orderPromise, released: Units })),
    explanation: Anything,
  }),
  OrderExplanation: Open({ number: Text, explanation: Anything }),
}
