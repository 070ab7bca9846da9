import Type, { type Static } from 'typebox'
import { HOLD_REASONS, SHIPMENT_STATES } from '../../domain/orders/shipment.ts'
import type { Reach } from '../../domain/reach.ts'
import { DateTime } from '../../shapes/instants.ts'
import { named } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { PageOf } from '../../views/view.ts'
import { Conditions } from '../conditions.ts'
import { defineQuery } from '../define-query.ts'
import { linesOfEach, listDocuments, ORDERS_OF_EACH, orderedBy } from '../list-documents.ts'
import { pageFields } from '../page.ts'

const filters = {
  order_by: orderedBy('oldest'),
  state: Optional(Type.Array(OneOf(SHIPMENT_STATES), { maxItems: 8, description: 'In one of these states' })),
  location: Optional(named('That leave this location')),
  sku: Optional(named('With this item in them')),
  hold_reason: Optional(OneOf(HOLD_REASONS, 'That wait for this reason')),
  order: Optional(named('Of this order')),
  created_after: Optional(DateTime),
  created_before: Optional(DateTime),
  shipping_category: Optional(named('Of this shipping category')),
  for_pickup: Optional(Type.Boolean({ description: 'Whether who ordered them fetches them at their location' })),
}
const Filters = Shape(filters)

const PARTS = {
  shipments: 'select * from shown',
  shipment_lines: linesOfEach('shipment_line', 'shipment_id'),
  orders: ORDERS_OF_EACH,
}

function conditionsOf(asked: Static<typeof Filters>): Conditions {
  const where = new Conditions()
  const parameter = (value: unknown) => where.parameter(value)
  where.when(asked.state, (states) => `d.state = any(${parameter(states)}::text[])`)
  where.when(asked.location, (name) => `d.location_id = ${where.locationId(name)}`)
  where.when(asked.sku, (name) => withItem(where.itemId(name)))
  // What waits is under way: so it is found by what is.
  where.when(asked.hold_reason, (reason) => `d.hold_reasons <> '{}' and ${parameter(reason)} = any(d.hold_reasons)`)
  where.when(asked.order, (name) => `d.order_id = ${where.orderId(name)}`)
  where.between('d.created_at', asked.created_after, asked.created_before)
  where.when(asked.shipping_category, (category) => `d.shipping_category = ${parameter(category)}`)
  where.when(asked.for_pickup, (isAsked) => `${FOR_PICKUP} = ${parameter(isAsked)}`)
  return where
}

const FOR_PICKUP = `(select o.pickup_location_id is not distinct from d.location_id from holdfast."order" o where o.id = d.order_id)`

/** By the promises of the item, which are keyed by it; what has none of it any more has no line of it either. */
function withItem(itemId: string): string {
  return `d.id in (
        select coalesce(t.shipment_id, p.owner_id) from holdfast.reservation_item p
        left join lateral (select shipment_id from holdfast.stock_transfer
          where p.owner_kind = 'stock_transfer' and id = p.owner_id offset 0) t on true
        where p.item_id = ${itemId} and p.owner_kind in ('shipment', 'stock_transfer'))
      and (select true from holdfast.shipment_line n
        where n.shipment_id = d.id and n.item_id = ${itemId} limit 1)`
}

/** Those that leave one of the locations, of orders on one of the channels. */
function keepWithin(where: Conditions, { locationIds, channelIds }: Reach): void {
  where.when(locationIds ?? undefined, (ids) => `d.location_id = any(${where.parameter(ids)}::uuid[])`)
  where.when(
    channelIds ?? undefined,
    (ids) =>
      `(select o.channel_id from holdfast."order" o where o.id = d.order_id) = any(${where.parameter(ids)}::uuid[])`,
  )
}

export const listShipments = defineQuery({
  name: 'list_shipments',
  summary: 'List shipments, as a warehouse looks for its work.',
  input: (limits) => Shape({ ...pageFields(limits), ...filters }),
  answer: PageOf(ShipmentView),
  mindsReach: true,
  read: async (asked, context) => {
    const where = conditionsOf(asked)
    keepWithin(where, context.reach)
    return listDocuments(context, asked, {
      table: 'shipment',
      first: 'oldest',
      where,
      parts: PARTS,
      rows: (state) => state.shipments.values(),
      show: shipmentView,
    })
  },
})
