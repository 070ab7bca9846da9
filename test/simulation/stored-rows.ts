/**
 * Rows as a database would store them: columns with what the table's description writes into them. What a description says is
 * written as a difference is added to what stands there, what it says is written as a value replaces it, so that a column that
 * is described wrongly loses updates here too.
 */

import {
  type StoredColumn,
  snakeCase,
  type TableDescription,
} from '../../packages/engine/src/db/tables/table-description.ts'
import type { Update } from '../../packages/engine/src/db/write-rows.ts'

export type StoredRow = Readonly<Record<string, unknown>>

const READ = new WeakMap<StoredRow, object>()

export function recordOf<Row extends object>(table: TableDescription<Row>, stored: StoredRow): Row {
  const known = READ.get(stored) as Row | undefined
  if (known) return known
  const record = table.toRecord(stored)
  READ.set(stored, record)
  return record
}

export function newRow<Row>(table: TableDescription<Row>, record: Row): StoredRow {
  const row: Record<string, unknown> = childrenOf(table, record)
  for (const column of table.columns) row[column.name] = storedValue(column, column.write(record))
  return row
}

export function changedRow<Row>(
  table: TableDescription<Row>,
  stored: StoredRow,
  { before, after }: Update<Row>,
): StoredRow {
  table.assertChangeable(before, after)
  const row: Record<string, unknown> = { ...stored, ...childrenOf(table, after) }
  for (const column of table.columns) {
    const given = storedValue(column, column.writeChange(before, after))
    if (column.change === 'delta') row[column.name] = sum(stored[column.name], given)
    else if (column.change === 'value') row[column.name] = given
  }
  return row
}

function storedValue<Row>({ type }: StoredColumn<Row>, value: unknown): unknown {
  return (type === 'jsonb' || type === 'json') && typeof value === 'string' ? JSON.parse(value) : value
}

/** Exact to four decimals, as numeric(18,4) is. */
function sum(a: unknown, b: unknown): number {
  return Math.round((Number(a) + Number(b)) * 10_000) / 10_000
}

function childrenOf<Row>({ children }: TableDescription<Row>, record: Row): Record<string, unknown> {
  return Object.fromEntries(
    children.map(({ field, table, rowsOf }) => [
      snakeCase(field),
      rowsOf(record).map((child) => newRow(table, child as never)),
    ]),
  )
}
