/** Orders with what followed from them. */
import Type, { type Static } from 'typebox'
import type { Configuration } from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { type Quantity, sumOf, toUnits } from '../domain/kernel/quantity.ts'
import type { DraftEdit } from '../domain/orders/draft-edit.ts'
import { partsTogether } from '../domain/orders/kit-together.ts'
import type { Order, OrderLine } from '../domain/orders/order.ts'
import { promisesOfOrder, reservationsOfOrder, shipmentIdOf, transferIdOf } from '../domain/promises/promises-of.ts'
import type { ReservationItem } from '../domain/promises/reservation.ts'
import { returnable, returned, type ThereAndBack, thereAndBack } from '../domain/returns/returnable.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { ExternalReference, Metadata } from '../shapes/annotations.ts'
import { Instant } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { ShipTo } from '../shapes/places.ts'
import { Flag, LineIndex, Units } from '../shapes/quantities.ts'
import { Nullable } from '../shapes/shape.ts'
import { StockDecrement } from '../shapes/sourcing.ts'
import { Fulfilment, OrderState } from '../shapes/states.ts'
import { byLine, promiseView, ReservationItemView } from './reservations.ts'
import { ReturnView, returnView } from './returns.ts'
import { ShipmentView, shipmentView } from './shipments.ts'
import { TransferView, transferView } from './transfers.ts'
import { View } from './view.ts'

const summary = {
  id: Id,
  number: Text,
  channel: Text,
  model: Text,
  state: OrderState,
  fulfilment: Fulfilment,
  stock_decrement: StockDecrement,
  ship_to: Nullable(ShipTo),
  ship_from: Nullable(Text),
  pickup_location: Nullable(Text),
  shipping_method: Nullable(Type.String({ description: 'Its code' })),
  external_reference: Nullable(ExternalReference),
  metadata: Metadata,
  backordered: Type.Number({ minimum: 0, description: 'Units promised and not covered, over all lines' }),
  placed_at: Instant,
  approved_at: Nullable(Instant),
  cancelled_at: Nullable(Instant),
  resumed_at: Nullable(Instant),
}

/** An order in a list. Instants of what has not happened yet are null; `backordered` is in units. */
export const OrderSummaryView = View('OrderSummary', summary, 'An order in a list, without what followed from it')
export type OrderSummaryView = Static<typeof OrderSummaryView>

export function orderSummaryView(
  { channels, models, locations, shippingMethods }: Configuration,
  order: Order,
  backordered: Quantity,
): OrderSummaryView {
  const codeOf = (locationId: string | null) => (locationId === null ? null : locations.get(locationId)!.code)
  return {
    id: order.id,
    number: order.number,
    channel: channels.get(order.channelId)!.code,
    model: models.get(order.modelId)!.code,
    state: order.state,
    fulfilment: order.fulfilment,
    stock_decrement: order.stockDecrement,
    ship_to: order.shipTo,
    ship_from: codeOf(order.shipFromId),
    pickup_location: codeOf(order.pickupLocationId),
    shipping_method: order.shippingMethodId && shippingMethods.get(order.shippingMethodId)!.code,
    external_reference: order.externalReference,
    metadata: order.metadata,
    backordered: toUnits(backordered),
    placed_at: toIso(order.placedAt),
    approved_at: toIso(order.approvedAt),
    cancelled_at: toIso(order.cancelledAt),
    resumed_at: toIso(order.resumedAt),
  }
}

const Cancelled = Type.Number({
  minimum: 0,
  description:
    'Units that are not wanted any more, and were given back; those of cancelled shipments are not among them',
})

export const OrderComponentView = View('OrderComponent', {
  sku: Text,
  quantity: Units,
  given_up: Cancelled,
  requires_shipping: Type.Boolean({ description: 'As the item said when the line was ordered' }),
  returned: Type.Number({ minimum: 0, description: 'Units that have come back' }),
  returnable: Type.Number({ minimum: 0, description: 'Shipped, and neither come back nor coming back' }),
})

export const OrderLineView = View('OrderLine', {
  line: LineIndex,
  sku: Text,
  line_reference: Nullable(Text),
  quantity: Units,
  requires_shipping: Flag,
  ships_together: Type.Boolean({ description: 'A kit of which all goes from one location in one shipment' }),
  components: Type.Array(OrderComponentView, {
    description: 'Of a kit what it was sourced as, in all; of anything else itself',
  }),
})
export type OrderLineView = Static<typeof OrderLineView>

export const OrderPromiseView = View(
  'OrderPromise',
  {
    ...ReservationItemView.properties,
    released: Units,
    uncounted: Units,
    shipment_id: Nullable(Id),
    transfer_id: Nullable(Id),
  },
  'Units of one line promised at one location. With a transfer, they stand there and are to be moved first; those that are uncounted stand nowhere.',
)
export type OrderPromiseView = Static<typeof OrderPromiseView>

export const OrderDraftView = View(
  'OrderDraft',
  {
    started_at: Instant,
    reason: Nullable(Text),
    lines: Type.Array(
      View('OrderDraftLine', { line: LineIndex, sku: Text, line_reference: Nullable(Text), quantity: Units }),
    ),
  },
  'While an order is being edited: what its lines are to be when that is stopped, of which nothing is promised before',
)

function draftView({ startedAt, reason, lines }: DraftEdit): Static<typeof OrderDraftView> {
  return {
    started_at: toIso(startedAt),
    reason,
    lines: lines.map(({ line, sku, quantity, added }) => ({
      line,
      sku,
      line_reference: added?.lineReference ?? null,
      quantity,
    })),
  }
}

/** An order with all that followed from it: its lines, shipments, transfers and promises, with quantities in units. */
export const OrderView = View('Order', {
  ...summary,
  reservation_id: Nullable(
    Type.String({
      format: 'uuid',
      description: 'Under which its promises stand; holds that it took over besides are in list_reservations',
    }),
  ),
  lines: Type.Array(OrderLineView),
  shipments: Type.Array(ShipmentView),
  transfers: Type.Array(TransferView),
  returns: Type.Array(ReturnView),
  edit: Nullable(OrderDraftView),
  promises: Type.Array(OrderPromiseView),
})
export type OrderView = Static<typeof OrderView>

/** The state has everything of the order: its lines, its shipments and transfers with theirs, and all its promises. */
export function orderView(state: WorkingSet, orderId: string): OrderView {
  const order = state.orders.get(orderId)!
  const [reservation] = reservationsOfOrder(state, orderId)
  const items = promisesOfOrder(state, orderId)
  const backordered = sumOf(items.map((item) => item.backordered))
  const way = thereAndBack(state, orderId)
  return {
    ...orderSummaryView(state.configuration, order, backordered),
    reservation_id: reservation?.id ?? null,
    lines: state.orderLines
      .where('order', orderId)
      .sort((a, b) => a.line - b.line)
      .map((line) => lineView(state, line, way)),
    shipments: state.shipments
      .where('order', orderId)
      .sort(byId)
      .map((shipment) => shipmentView(state, shipment)),
    transfers: state.transfers
      .where('order', orderId)
      .sort(byId)
      .map((transfer) => transferView(state, transfer)),
    returns: state.returns
      .where('order', orderId)
      .sort(byId)
      .map((one) => returnView(state, one)),
    edit: order.draftEdit && draftView(order.draftEdit),
    promises: items.sort(byLine).map((item) => orderPromiseView(state, item)),
  }
}

/** Ids rise with time: the order in which a plan made them. */
function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}

function lineView(state: WorkingSet, row: OrderLine, way: ThereAndBack): OrderLineView {
  const { orderId, line, sku, lineReference, quantity, components } = row
  return {
    line,
    sku,
    line_reference: lineReference,
    quantity: toUnits(quantity),
    requires_shipping: components.some((part) => part.requiresShipping),
    ships_together: partsTogether(state, { id: orderId }, line).length > 0,
    components: components.map((part) => ({
      sku: part.sku,
      quantity: toUnits(part.quantity),
      given_up: toUnits(part.givenUp),
      requires_shipping: part.requiresShipping,
      returned: toUnits(returned(state, way, { line, itemId: part.itemId })),
      returnable: toUnits(returnable(state, way, { line, itemId: part.itemId })),
    })),
  }
}

function orderPromiseView(state: WorkingSet, item: ReservationItem): OrderPromiseView {
  return {
    ...promiseView(state, item),
    released: toUnits(item.released),
    uncounted: toUnits(item.uncounted),
    shipment_id: shipmentIdOf(state, item),
    transfer_id: transferIdOf(item),
  }
}
