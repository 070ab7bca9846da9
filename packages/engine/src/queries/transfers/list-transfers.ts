import Type, { type Static } from 'typebox'
import { type Reach, reachesShelves } from '../../domain/reach.ts'
import { STOCK_TRANSFER_STATES } from '../../domain/transfers/stock-transfer.ts'
import { DateTime } from '../../shapes/instants.ts'
import { named } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { PageOf } from '../../views/view.ts'
import { Conditions } from '../conditions.ts'
import { defineQuery } from '../define-query.ts'
import { linesOfEach, listDocuments, ORDERS_OF_EACH, orderedBy } from '../list-documents.ts'
import { pageFields } from '../page.ts'

const filters = {
  order_by: orderedBy('oldest'),
  state: Optional(Type.Array(OneOf(STOCK_TRANSFER_STATES), { maxItems: 7, description: 'In one of these states' })),
  from: Optional(named('That leave this location')),
  to: Optional(named('That come to this location')),
  order: Optional(named('Of this order')),
  sku: Optional(named('With this item in them')),
  created_after: Optional(DateTime),
  created_before: Optional(DateTime),
}
const Filters = Shape(filters)

const PARTS = {
  transfers: 'select * from shown',
  transfer_lines: linesOfEach('stock_transfer_line', 'transfer_id'),
  orders: ORDERS_OF_EACH,
}

function conditionsOf(asked: Static<typeof Filters>): Conditions {
  const where = new Conditions()
  const parameter = (value: unknown) => where.parameter(value)
  where.when(asked.state, (states) => `d.state = any(${parameter(states)}::text[])`)
  where.when(asked.from, (name) => `d.from_location_id = ${where.locationId(name)}`)
  where.when(asked.to, (name) => `d.to_location_id = ${where.locationId(name)}`)
  where.when(asked.order, (name) => `d.order_id = ${where.orderId(name)}`)
  where.when(
    asked.sku,
    (name) => `d.id in (select transfer_id from holdfast.stock_transfer_line
      where item_id = ${where.itemId(name)})`,
  )
  where.between('d.created_at', asked.created_after, asked.created_before)
  return where
}

/** Both ends within the locations; of an order on one of the channels, or of none where shelves may be seen. */
function keepWithin(where: Conditions, reach: Reach): void {
  const { locationIds, channelIds } = reach
  where.when(locationIds ?? undefined, (ids) => {
    const known = `${where.parameter(ids)}::uuid[]`
    return `d.from_location_id = any(${known}) and d.to_location_id = any(${known})`
  })
  where.when(channelIds ?? undefined, (ids) => {
    const ofOrder = `exists (select from holdfast."order" o
      where o.id = d.order_id and o.channel_id = any(${where.parameter(ids)}::uuid[]))`
    return reachesShelves(reach) ? `(d.order_id is null or ${ofOrder})` : ofOrder
  })
}

export const listTransfers = defineQuery({
  name: 'list_transfers',
  summary: 'List stock transfers, as a warehouse looks for what is to be sent and what is to come.',
  input: (limits) => Shape({ ...pageFields(limits), ...filters }),
  answer: PageOf(TransferView),
  mindsReach: true,
  read: async (asked, context) => {
    const where = conditionsOf(asked)
    keepWithin(where, context.reach)
    return listDocuments(context, asked, {
      table: 'stock_transfer',
      first: 'oldest',
      where,
      parts: PARTS,
      rows: (state) => state.transfers.values(),
      show: transferView,
    })
  },
})
