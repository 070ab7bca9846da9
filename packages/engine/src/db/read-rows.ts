/**
 * Reading rows as a table's description says: lists of columns for queries, and records of what these find. Records are
 * loaded as one row of arrays, because thousands of rows cost more than what is in them.
 */
import type { Connection } from './database.ts'
import type { ColumnType } from './tables/field.ts'
import { quoted } from './tables/quoted-name.ts'
import { type StoredColumn, snakeCase, type TableDescription } from './tables/table-description.ts'
import { textPerTable } from './tables/text-per-table.ts'

/** The records of `rows`, a query that gives at least the table's loaded columns. */
export async function loadRecords<Row>(
  tx: Connection,
  table: TableDescription<Row>,
  rows: string,
  params: readonly unknown[],
): Promise<Row[]> {
  const [arrays] = await tx.query<Record<string, unknown[] | null>>(
    `with loaded as (${rows}) select ${arraysOf(table)} from loaded l`,
    params,
  )
  return toRecords(table, arrays!)
}

/** `x.id, x.sku, …`: the loaded columns, for a query whose rows are to become records. */
export const columnList = textPerTable((table, alias) =>
  loadedColumns(table)
    .map(({ name }) => `${alias}.${quoted(name)}`)
    .join(', '),
)

/** The same of the only table of a query. */
export function columnsOf<Row>(table: TableDescription<Row>): string {
  return loadedColumns(table)
    .map(({ name }) => quoted(name))
    .join(', ')
}

/** `array_agg(l.id) as id, …` of the columns that are loaded. JSON comes as one text, in which no quotation mark is escaped once more. */
const arraysOf = textPerTable((table) =>
  loadedColumns(table)
    .map(({ name, type }) => `${aggregateOf(type, `l.${quoted(name)}`)} as ${quoted(name)}`)
    .join(', '),
)

function aggregateOf(type: ColumnType, column: string): string {
  if (type === 'jsonb' || type === 'json') return `json_agg(${column})`
  return `array_agg(${column}${type === 'text[]' ? '::text' : ''})`
}

function toRecords<Row>(table: TableDescription<Row>, arrays: Record<string, unknown[] | null>): Row[] {
  const names = loadedColumns(table).map(({ name }) => name)
  const count = arrays[names[0]!]?.length ?? 0
  // One object for all rows: a record takes its values from it at once.
  const stored: Record<string, unknown> = {}
  return Array.from({ length: count }, (_, at) => {
    for (const name of names) stored[name] = arrays[name]![at]
    return table.toRecord(stored)
  })
}

/** `x.id, x.sku, …` with the lists of children as JSON, for a query that reads rows of the table as they stand. */
export function selectList<Row>(table: TableDescription<Row>, alias: string): string {
  const lists = table.children.map(({ field, table: child, parentColumn }) => {
    const order = child.columns.map(({ name }) => `c.${quoted(name)}`).join(', ')
    return `(select jsonb_agg(to_jsonb(c) order by ${order}) from ${child.name} c where c.${parentColumn} = ${alias}.id) as ${snakeCase(field)}`
  })
  return [columnList(table, alias), ...lists].join(', ')
}

function loadedColumns<Row>(table: TableDescription<Row>): StoredColumn<Row>[] {
  return table.columns.filter(({ loaded }) => loaded)
}
