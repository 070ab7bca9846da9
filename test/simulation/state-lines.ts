/**
 * All that is stored, as lines of text in which everything goes by the name that people know it by: two runs in which the same
 * was done come to the same lines, whatever ids they have made.
 */
import { CONFIGURATION_TABLES, WORKING_SET_TABLES } from '../../packages/engine/src/db/tables/index.ts'
import type { MemoryServer } from './memory-server.ts'
import type { StoredRow } from './stored-rows.ts'

const NAMED_BY: Readonly<Record<string, string>> = {
  'holdfast.inventory_item': 'sku',
  'holdfast.stock_location': 'code',
  'holdfast.inventory_model': 'code',
  'holdfast.sales_channel': 'code',
  'holdfast."order"': 'number',
  'holdfast.shipment': 'number',
  'holdfast.stock_transfer': 'number',
  'holdfast.return': 'number',
}
const RESERVATIONS = WORKING_SET_TABLES.reservations.name
/** Their own ids are nobody's names. */
const NAMELESS = ['id', 'number']
const NAMELESS_TABLES: readonly string[] = [
  WORKING_SET_TABLES.reservationItems.name,
  WORKING_SET_TABLES.movements.name,
  WORKING_SET_TABLES.events.name,
  WORKING_SET_TABLES.counts.name,
]

/** As resolved when the level was last touched: whoever touches it next resolves it anew. Whether it is too little while somebody
 * waits is checked at every commit (I4). */
const RESOLVED_ANEW = 'held_back'

const TABLES = [...Object.values(CONFIGURATION_TABLES), ...Object.values(WORKING_SET_TABLES)].map(({ name }) => name)

export function namesOfIds(server: MemoryServer): Map<string, string> {
  const names = new Map<string, string>()
  for (const [table, column] of Object.entries(NAMED_BY)) {
    for (const row of server.rows(null, table))
      names.set(String(row.id), `${table.slice('holdfast.'.length)} ${row[column]}`)
  }
  // The holds of one owner, in the order in which they were made.
  const byReference = Map.groupBy(server.rows(null, RESERVATIONS), (row) => row.reference)
  for (const [reference, rows] of byReference) {
    const inOrder = rows.map((row) => String(row.id)).sort()
    for (const [at, id] of inOrder.entries()) names.set(id, `hold ${reference} ${at + 1}`)
  }
  return names
}

export function stateLines(server: MemoryServer): string[] {
  const names = namesOfIds(server)
  return TABLES.flatMap((table) => server.rows(null, table).map((row) => lineOf(table, row, names))).sort()
}

function lineOf(table: string, row: StoredRow, names: ReadonlyMap<string, string>): string {
  const isNameless = NAMELESS_TABLES.includes(table)
  const members = Object.entries(row).filter(
    ([column]) => column !== RESOLVED_ANEW && !(isNameless && NAMELESS.includes(column)),
  )
  return named(`${table} ${JSON.stringify(Object.fromEntries(members))}`, names)
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

export function hasIds(text: string): boolean {
  return text.search(ID) >= 0
}

export function named(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(ID, (id) => names.get(id) ?? 'unknown')
}
