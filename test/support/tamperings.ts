/** What somebody does to a database by hand, and the invariants that see it. */
export type Tampering = {
  what: string
  sql: string
  /** Every invariant that is named: what is broken in one place often shows in two. */
  violated: string[]
  /** What the first of them names. */
  key: Record<string, unknown>
}

const item = (sku: string) => `(select id from holdfast.inventory_item where sku = '${sku}')`
const place = (code: string) => `(select id from holdfast.stock_location where code = '${code}')`
const returnId = (number: string) => `(select id from holdfast.return where number = '${number}')`
const nobody = `'00000000-0000-7000-8000-00000000dead'`

/** Of one unit of S1 that has come back to A, of the order SHIPPED. */
export const RETURN_TAMPERINGS: readonly Tampering[] = [
  {
    what: 'more has come back than was shipped',
    sql: `update holdfast.return_line set quantity = 2, received = 2, quarantined = 2 where return_id = ${returnId('SHIPPED-R1')}`,
    violated: ['I16'],
    key: { order: 'SHIPPED', line: 0, sku: 'S1', shipped: 1, returned: 2 },
  },
  {
    what: 'a location got back what it has not shipped',
    sql: `update holdfast.return_line set location_id = ${place('B')} where return_id = ${returnId('SHIPPED-R1')}`,
    violated: ['I16'],
    key: { order: 'SHIPPED', sku: 'S1', location: 'B', shipped: 0, returned: 1 },
  },
  {
    what: 'a return was put away twice',
    sql: `update holdfast.return_line set counted = 0 where return_id = ${returnId('SHIPPED-R1')}`,
    violated: ['I16'],
    key: { return: 'SHIPPED-R1', sku: 'S1', counted: 0, ledger: 1 },
  },
  {
    what: 'a return is over before it has come',
    sql: `update holdfast.return_line set received = 0, quarantined = 0, counted = 0 where return_id = ${returnId('SHIPPED-R1')}`,
    violated: ['I10', 'I16'],
    key: { return: 'SHIPPED-R1', state: 'received', is_settled: false },
  },
  {
    what: 'units come back with no return',
    sql: `insert into holdfast.return_line (return_id, line, item_id, sku, location_id, quantity)
      values (${nobody}, 0, ${item('S1')}, 'S1', ${place('A')}, 1)`,
    violated: ['I13'],
    key: { table: 'return_line', column: 'return_id' },
  },
]

const stocktakeId = (number: string) => `(select id from holdfast.stocktake where number = '${number}')`

export const STOCKTAKE_TAMPERINGS: Tampering[] = [
  {
    what: 'something is counted by no stocktake',
    sql: `insert into holdfast.stocktake_line (stocktake_id, line, item_id, sku, location_id, is_recount)
      select gen_random_uuid(), line, item_id, sku, location_id, false from holdfast.stocktake_line limit 1`,
    violated: ['I13'],
    key: { table: 'stocktake_line', column: 'stocktake_id' },
  },
  {
    what: 'a stocktake is completed, and a count of it was never applied',
    sql: `update holdfast.stocktake_line set settled_at = null, expected = null, variance = null
      where stocktake_id = ${stocktakeId('COUNTED')}`,
    violated: ['I17'],
    key: { stocktake: 'COUNTED', state: 'completed', counted: 3, settled_at: null },
  },
  {
    what: 'a level stays frozen beyond the end of its stocktake',
    sql: `update holdfast.stocktake set state = 'cancelled', cancelled_at = holdfast.current_instant() where number = 'FROZEN'`,
    violated: ['I17'],
    key: { sku: 'S2', location: 'C' },
  },
]
