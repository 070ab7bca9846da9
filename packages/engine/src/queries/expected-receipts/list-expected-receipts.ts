import Type, { type Static } from 'typebox'
import { EXPECTED_RECEIPT_STATES } from '../../domain/expected-receipts/expected-receipt.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { reachesShelves } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { DateTime } from '../../shapes/instants.ts'
import { named } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { ExpectedReceiptView, expectedReceiptView } from '../../views/expected-receipts.ts'
import { PageOf } from '../../views/view.ts'
import { Conditions } from '../conditions.ts'
import { defineQuery, found } from '../define-query.ts'
import { NO_SHELVES } from '../levels/read-levels.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { type DocumentsStatement, readDocuments } from '../read-documents.ts'
import { namedInHistory, uuidOf } from '../reference.ts'

const filters = {
  order_by: Optional(OneOf(['oldest', 'newest'], 'Left out: the oldest first')),
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
  expected_receipt_lines: `select n.* from shown s
    cross join lateral (select * from holdfast.expected_receipt_line where receipt_id = s.id offset 0) n`,
}

function conditionsOf(asked: Static<typeof Filters>): Conditions {
  const where = new Conditions()
  const parameter = (value: unknown) => where.parameter(value)
  const idOf = (table: 'stock_location' | 'inventory_item', key: 'code' | 'sku', name: string) =>
    `(select id from (${namedInHistory(table, key, [`${parameter(name)}::text`, parameter(uuidOf(name))])}) known)`
  const instant = (column: string, sign: string) => (at: string) => `s.${column} ${sign} ${parameter(at)}::timestamptz`
  where.when(asked.state, (states) => `s.state = any(${parameter(states)}::text[])`)
  where.when(asked.location, (name) => `s.location_id = ${idOf('stock_location', 'code', name)}`)
  where.when(asked.supplier, (name) => `s.supplier = ${parameter(name)}`)
  where.when(asked.external_reference, (name) => `s.external_reference = ${parameter(name)}`)
  where.when(
    asked.sku,
    (name) => `s.id in (select receipt_id from holdfast.expected_receipt_line
      where item_id = ${idOf('inventory_item', 'sku', name)})`,
  )
  where.when(asked.expected_after, instant('expected_at', '>='))
  where.when(asked.expected_before, instant('expected_at', '<'))
  where.when(asked.created_after, instant('created_at', '>='))
  where.when(asked.created_before, instant('created_at', '<'))
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
    const cursor = decodeCursor(asked.cursor, ['number', 'uuid'])
    if (!cursor.ok) return cursor
    const limit = pageSize(asked, context.limits)
    const [beyond, direction, sign] = asked.order_by === 'newest' ? ['<', 'desc', -1] : (['>', 'asc', 1] as const)
    const where = conditionsOf(asked)
    where.when(locationIds ?? undefined, (ids) => `s.location_id = any(${where.parameter(ids)}::uuid[])`)
    where.when(cursor.key ?? undefined, ([at, id]) => {
      const after = `${where.parameter(toIso(Number(at)))}::timestamptz`
      return `(s.created_at, s.id) ${beyond} (${after}, ${where.parameter(id)}::uuid)`
    })
    const statement: DocumentsStatement = {
      shown: `select s.* from holdfast.expected_receipt s
    where ${where.sql} order by s.created_at ${direction}, s.id ${direction} limit ${where.parameter(limit + 1)}`,
      parts: PARTS,
    }
    const state = await readDocuments(context, statement, where.parameters)
    const inOrder = [...state.expectedReceipts.values()].sort(
      (a, b) => Number(sign) * (a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    )
    return found(
      pageOf(inOrder, limit, {
        show: ({ id }) => expectedReceiptView(state, id),
        keyOf: ({ createdAt, id }) => [createdAt, id],
      }),
    )
  },
})
