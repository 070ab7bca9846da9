import Type, { type Static } from 'typebox'
import { EXPECTED_RECEIPT_STATES } from '../../domain/expected-receipts/expected-receipt.ts'
import { reachesShelves } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { DateTime } from '../../shapes/instants.ts'
import { named } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { ExpectedReceiptView, expectedReceiptView } from '../../views/expected-receipts.ts'
import { PageOf } from '../../views/view.ts'
import { Conditions } from '../conditions.ts'
import { defineQuery } from '../define-query.ts'
import { NO_SHELVES } from '../levels/read-levels.ts'
import { linesOfEach, listDocuments, orderedBy } from '../list-documents.ts'
import { pageFields } from '../page.ts'

const filters = {
  order_by: orderedBy('oldest'),
  state: Optional(Type.Array(OneOf(EXPECTED_RECEIPT_STATES), { maxItems: 4, description: 'In one of these states' })),
  location: Optional(named('That come to this location')),
  supplier: Optional(named('Of this supplier')),
  external_reference: Optional(named('Called so in another system')),
  sku: Optional(named('With this item in them')),
  expected_after: Optional(DateTime),
  expected_before: Optional(DateTime),
  created_after: Optional(DateTime),
  created_before: Optional(DateTime),
}
const Filters = Shape(filters)

const PARTS = {
  expected_receipts: 'select * from shown',
  expected_receipt_lines: linesOfEach('expected_receipt_line', 'receipt_id'),
}

function conditionsOf(asked: Static<typeof Filters>): Conditions {
  const where = new Conditions()
  const parameter = (value: unknown) => where.parameter(value)
  where.when(asked.state, (states) => `d.state = any(${parameter(states)}::text[])`)
  where.when(asked.location, (name) => `d.location_id = ${where.locationId(name)}`)
  where.when(asked.supplier, (name) => `d.supplier = ${parameter(name)}`)
  where.when(asked.external_reference, (name) => `d.external_reference = ${parameter(name)}`)
  where.when(
    asked.sku,
    (name) => `d.id in (select receipt_id from holdfast.expected_receipt_line
      where item_id = ${where.itemId(name)})`,
  )
  where.between('d.expected_at', asked.expected_after, asked.expected_before)
  where.between('d.created_at', asked.created_after, asked.created_before)
  return where
}

export const listExpectedReceipts = defineQuery({
  name: 'list_expected_receipts',
  summary: 'List expected receipts: what is to come, from whom, and when.',
  input: (limits) => Shape({ ...pageFields(limits), ...filters }),
  answer: PageOf(ExpectedReceiptView),
  mindsReach: true,
  read: async (asked, context) => {
    const { locationIds } = context.reach
    if (!reachesShelves(context.reach)) return reject('out_of_reach', { detail: NO_SHELVES })
    const where = conditionsOf(asked)
    where.when(locationIds ?? undefined, (ids) => `d.location_id = any(${where.parameter(ids)}::uuid[])`)
    return listDocuments(context, asked, {
      table: 'expected_receipt',
      first: 'oldest',
      where,
      parts: PARTS,
      rows: (state) => state.expectedReceipts.values(),
      show: (state, { id }) => expectedReceiptView(state, id),
    })
  },
})
