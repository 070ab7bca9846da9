import Type, { type Static } from 'typebox'
import { RETURN_STATES } from '../../domain/returns/return.ts'
import { DateTime } from '../../shapes/instants.ts'
import { named } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { PageOf } from '../../views/view.ts'
import { Conditions } from '../conditions.ts'
import { defineQuery } from '../define-query.ts'
import { linesOfEach, listDocuments, ORDERS_OF_EACH, orderedBy } from '../list-documents.ts'
import { pageFields } from '../page.ts'

const filters = {
  order_by: orderedBy('newest'),
  state: Optional(
    Type.Array(OneOf(RETURN_STATES), { maxItems: RETURN_STATES.length, description: 'In one of these states' }),
  ),
  order: Optional(named('Of this order')),
  channel: Optional(named('Of this sales channel')),
  location: Optional(named('Of which something goes to this location')),
  sku: Optional(named('With this item in them')),
  reference: Optional(named('Without an order, of what this names')),
  external_reference: Optional(named('Called so in another system')),
  created_after: Optional(DateTime),
  created_before: Optional(DateTime),
}
const Filters = Shape(filters)

const PARTS = {
  returns: 'select * from shown',
  return_lines: linesOfEach('return_line', 'return_id'),
  orders: ORDERS_OF_EACH,
}

function conditionsOf(asked: Static<typeof Filters>): Conditions {
  const where = new Conditions()
  const parameter = (value: unknown) => where.parameter(value)
  const havingLine = (condition: string) =>
    `(select true from holdfast.return_line n where n.return_id = d.id and ${condition} limit 1)`
  where.when(asked.state, (states) => `d.state = any(${parameter(states)}::text[])`)
  where.when(asked.order, (name) => `d.order_id = ${where.orderId(name)}`)
  where.when(asked.channel, (name) => `d.channel_id in ${where.channelIds(name)}`)
  where.when(asked.location, (name) => havingLine(`n.location_id = ${where.locationId(name)}`))
  // By the lines of the item, which are found by it.
  where.when(asked.sku, (name) => {
    const itemId = where.itemId(name)
    return `d.id in (select return_id from holdfast.return_line where item_id = ${itemId})`
  })
  where.when(asked.reference, (reference) => `d.reference = ${parameter(reference)}`)
  where.when(asked.external_reference, (reference) => `d.external_reference = ${parameter(reference)}`)
  where.between('d.created_at', asked.created_after, asked.created_before)
  return where
}

export const listReturns = defineQuery({
  name: 'list_returns',
  summary: 'List returns.',
  input: (limits) => Shape({ ...pageFields(limits), ...filters }),
  mindsReach: true,
  answer: PageOf(ReturnView),
  read: async (asked, context) => {
    const where = conditionsOf(asked)
    const { channelIds, locationIds } = context.reach
    where.when(channelIds ?? undefined, (ids) => `d.channel_id = any(${where.parameter(ids)}::uuid[])`)
    where.when(
      locationIds ?? undefined,
      (ids) => `not exists (select from holdfast.return_line n
        where n.return_id = d.id and n.location_id <> all(${where.parameter(ids)}::uuid[]))`,
    )
    return listDocuments(context, asked, {
      table: 'return',
      first: 'newest',
      where,
      parts: PARTS,
      rows: (state) => state.returns.values(),
      show: returnView,
    })
  },
})
