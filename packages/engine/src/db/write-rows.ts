/**
 * Statements that write rows and follow from a table's description: parallel arrays through `unnest`, one statement
 * however many rows there are. A type that arrays cannot carry one by one (jsonb, text[]) travels as text and is cast in
 * the statement.
 */
import { type Instant, toIso } from '../domain/kernel/instant.ts'
import type { Transaction } from './database.ts'
import type { ColumnType } from './tables/field.ts'
import { quoted } from './tables/quoted-name.ts'
import type { StoredColumn, TableDescription } from './tables/table-description.ts'
import { textPerTable } from './tables/text-per-table.ts'
import { toBinaryTexts } from './text-array.ts'

export type Update<Row> = { before: Row; after: Row }

const TRAVELS_AS: Partial<Record<ColumnType, string>> = { jsonb: 'text', json: 'text', 'text[]': 'text' }

/** New rows. Each has the batch's instant where the table has a column for it. */
export function insertRows<Row>(
  tx: Transaction,
  table: TableDescription<Row>,
  rows: readonly Row[],
  now: Instant,
): void {
  if (rows.length === 0) return
  tx.post(insertText(table), [
    ...table.columns.map(({ type, write }) => asArray(type, rows.map(write))),
    ...(table.stamp ? [toIso(now)] : []),
  ])
}

const insertText = textPerTable(({ name, columns, stamp }) => {
  const names = [...columns.map((column) => quoted(column.name)), ...(stamp ? [stamp] : [])]
  const values = [...columns.map(castBack), ...(stamp ? [`$${columns.length + 1}::timestamptz`] : [])]
  return `insert into ${name} (${names.join(', ')}) select ${values.join(', ')} from ${source(columns)}`
})

/** Balances by what was added to them or taken away, everything else by its new value. Every row must be found. */
export function changeRows<Row>(tx: Transaction, table: TableDescription<Row>, updates: readonly Update<Row>[]): void {
  if (updates.length === 0) return
  for (const { before, after } of updates) table.assertChangeable(before, after)
  const columns = changingColumns(table)
  if (columns.every(({ isKey }) => isKey)) return
  tx.post(updateText(table), [...columns.map((column) => changesOf(column, updates)), updates.length])
}

function changingColumns<Row>({ columns }: TableDescription<Row>): StoredColumn<Row>[] {
  return columns.filter(({ isKey, change }) => isKey || change !== 'never')
}

const updateText = textPerTable((table) => {
  const columns = changingColumns(table)
  const assignments = columns
    .filter(({ isKey }) => !isKey)
    .map((column) =>
      column.change === 'delta'
        ? `${quoted(column.name)} = t.${quoted(column.name)} + r.${quoted(column.name)}`
        : `${quoted(column.name)} = ${castBack(column)}`,
    )
  return `with changed as (
       update ${table.name} t set ${assignments.join(', ')} from ${source(columns)} where ${isKeyOf('t', columns)} returning 1)
     select holdfast.expect_rows('${table.name}', $${columns.length + 1}::bigint, count(*)) from changed`
})

/** Takes away the rows of records' lists that are stored in other tables: they are written anew. */
export function deleteChildren<Row>(tx: Transaction, table: TableDescription<Row>, parents: readonly Row[]): void {
  if (parents.length === 0) return
  const ids = parents.map(table.keyOf)
  for (const { table: child, parentColumn } of table.children) {
    tx.post(`delete from ${child.name} where ${parentColumn} = any($1::uuid[])`, [ids])
  }
}

export function insertChildren<Row>(
  tx: Transaction,
  table: TableDescription<Row>,
  parents: readonly Row[],
  now: Instant,
): void {
  for (const { table: child, rowsOf } of table.children) {
    insertRows(tx, child, parents.flatMap(rowsOf) as never[], now)
  }
}

export function deleteRows<Row>(tx: Transaction, table: TableDescription<Row>, rows: readonly Row[]): void {
  if (rows.length === 0) return
  const keys = table.columns.filter(({ isKey }) => isKey)
  tx.post(
    `delete from ${table.name} t using ${source(keys)} where ${isKeyOf('t', keys)}`,
    keys.map(({ write }) => rows.map(write)),
  )
}

function changesOf<Row>({ type, writeChange }: StoredColumn<Row>, updates: readonly Update<Row>[]): unknown {
  return asArray(
    type,
    updates.map(({ before, after }) => writeChange(before, after)),
  )
}

function asArray(type: ColumnType, values: readonly unknown[]): unknown {
  return TRAVELS_AS[type] ? toBinaryTexts(values as (string | null)[]) : values
}

/** `unnest($1::uuid[], …) r(id, …)` */
function source<Row>(columns: readonly StoredColumn<Row>[]): string {
  const arrays = columns.map(({ type }, index) => `$${index + 1}::${TRAVELS_AS[type] ?? type}[]`)
  return `unnest(${arrays.join(', ')}) r(${columns.map(({ name }) => quoted(name)).join(', ')})`
}

function castBack<Row>({ name, type }: StoredColumn<Row>): string {
  return TRAVELS_AS[type] ? `r.${quoted(name)}::${type}` : `r.${quoted(name)}`
}

function isKeyOf<Row>(alias: string, columns: readonly StoredColumn<Row>[]): string {
  return columns
    .filter(({ isKey }) => isKey)
    .map(({ name }) => `${alias}.${quoted(name)} = r.${quoted(name)}`)
    .join(' and ')
}
