/**
 * Set-based writes: parallel arrays through `unnest`, one statement however many rows there are.
 *
 * A table's columns are listed once, each with its type and where its value comes from. A type that arrays cannot
 * carry one by one (jsonb, text[]) travels as text and is cast in the statement.
 */
import type { Connection } from './database.ts'

export type Column<Row> = readonly [type: ColumnType, read: (row: Row) => unknown]
export type Columns<Row> = Readonly<Record<string, Column<Row>>>
type ColumnType =
  | 'uuid'
  | 'text'
  | 'integer'
  | 'numeric'
  | 'boolean'
  | 'timestamptz'
  | 'jsonb'
  | 'json'
  | 'double precision'
  | 'text[]'

const TRAVELS_AS: Partial<Record<ColumnType, string>> = { jsonb: 'text', json: 'text', 'text[]': 'text' }

function parameters<Row>(columns: Columns<Row>, rows: readonly Row[]): unknown[][] {
  return Object.values(columns).map(([, read]) => rows.map(read))
}

/** `unnest($1::uuid[], …) r(id, …)` */
function source<Row>(columns: Columns<Row>): string {
  const arrays = Object.values(columns).map(([type], index) => `$${index + 1}::${TRAVELS_AS[type] ?? type}[]`)
  return `unnest(${arrays.join(', ')}) r(${Object.keys(columns).map(quoted).join(', ')})`
}

/** `r.id, r.data::jsonb, …` */
function selected<Row>(columns: Columns<Row>): string {
  return Object.entries(columns)
    .map(([name, [type]]) => (TRAVELS_AS[type] ? `r.${quoted(name)}::${type}` : `r.${quoted(name)}`))
    .join(', ')
}

function quoted(name: string): string {
  return name === 'key' || name === 'type' || name === 'data' ? `"${name}"` : name
}

export async function insertRows<Row>(
  tx: Connection,
  table: string,
  columns: Columns<Row>,
  rows: readonly Row[],
  onConflict = '',
): Promise<void> {
  if (rows.length === 0) return
  const names = Object.keys(columns).map(quoted).join(', ')
  const statement = `insert into ${table} (${names}) select ${selected(columns)} from ${source(columns)} ${onConflict}`
  await tx.query(statement, parameters(columns, rows))
}

/** Runs `update … from unnest(…) r …`: `statement` gets the source and answers the rest. Every row must be found. */
export async function updateRows<Row>(
  tx: Connection,
  columns: Columns<Row>,
  rows: readonly Row[],
  statement: (source: string) => string,
): Promise<void> {
  if (rows.length === 0) return
  const [counted] = await tx.query<{ count: number }>(
    `with changed as (${statement(source(columns))} returning 1) select count(*) as count from changed`,
    parameters(columns, rows),
  )
  if (counted!.count !== rows.length) throw new Error(`${rows.length} rows were to be changed, ${counted!.count} were`)
}
