/** Rows that are written, in the order in which the real writer sends them, under the constraints of the schema. */

import type { TableDescription } from '../../packages/engine/src/db/tables/table-description.ts'
import type { Instant } from '../../packages/engine/src/domain/kernel/instant.ts'
import type { Change } from '../../packages/engine/src/domain/kernel/table.ts'
import { CONSTRAINTS } from './constraints.ts'
import type { MemoryServer, Session } from './memory-server.ts'
import { SqlError } from './sql-error.ts'
import { changedRow, newRow, type StoredRow } from './stored-rows.ts'

/** Their rows are numbered; nothing else names them. */
const NUMBERED = ['holdfast.movement', 'holdfast.outbox', 'holdfast.stock_count']

export async function writeTable<Row>(
  { server, session }: { server: MemoryServer; session: Session },
  table: TableDescription<Row>,
  changes: readonly Change<Row>[],
  now: Instant,
): Promise<void> {
  const inOrder = changes.toSorted(by(({ key }) => key))
  for (const { before, after } of inOrder) {
    if (before && !after) await deleteRow(server, session, table.name, table.keyOf(before))
  }
  for (const { before, after } of inOrder) {
    if (before && after) await changeRow(server, session, table, { before, after })
  }
  const made = inOrder.flatMap(({ before, after }) => (after && !before ? [after] : []))
  for (const record of table.uniqueName ? made.toSorted(by(table.uniqueName)) : made) {
    const row = { ...newRow(table, record), ...(table.stamp && { [table.stamp]: now }) }
    await insertRow(server, session, table.name, NUMBERED.includes(table.name) ? null : table.keyOf(record), row)
  }
}

/** Without a key it is given the next number. */
export async function insertRow(
  server: MemoryServer,
  session: Session,
  table: string,
  key: string | null,
  row: StoredRow,
): Promise<void> {
  check(table, row)
  if (key === null) {
    const number = server.nextNumber()
    server.put(session, table, String(number), { ...row, number })
    return
  }
  await server.lock(session, `${table}/${key}`)
  if (server.row(session, table, key) !== undefined) throw duplicate(`${table}_pkey`, key)
  await claimNames(server, session, table, { key, before: null, after: row })
  server.put(session, table, key, row)
}

export async function deleteRow(server: MemoryServer, session: Session, table: string, key: string): Promise<boolean> {
  await server.lock(session, `${table}/${key}`)
  const found = server.row(session, table, key)
  if (found === undefined) return false
  await claimNames(server, session, table, { key, before: found, after: null })
  server.put(session, table, key, null)
  return true
}

async function changeRow<Row>(
  server: MemoryServer,
  session: Session,
  table: TableDescription<Row>,
  change: { before: Row; after: Row },
): Promise<void> {
  const key = table.keyOf(change.before)
  await server.lock(session, `${table.name}/${key}`)
  const stored = server.row(session, table.name, key)
  if (stored === undefined) throw new Error(`a row of ${table.name} was to be changed, and is not there: ${key}`)
  const row = changedRow(table, stored, change)
  check(table.name, row)
  await claimNames(server, session, table.name, { key, before: stored, after: row })
  server.put(session, table.name, key, row)
}

/** Whoever takes a unique name waits for whoever is taking it, or giving it up. */
async function claimNames(
  server: MemoryServer,
  session: Session,
  table: string,
  { key, before, after }: { key: string; before: StoredRow | null; after: StoredRow | null },
): Promise<void> {
  for (const { name, takenName } of CONSTRAINTS[table]?.unique ?? []) {
    const [old, wanted] = [before && takenName(before), after && takenName(after)]
    if (old === wanted) continue
    for (const value of [old, wanted]) if (value !== null) await server.lock(session, `${name}/${value}`)
    if (wanted === null) continue
    const other = server
      .rows(session, table)
      .find((row) => takenName(row) === wanted && !isRow(server, session, table, key, row))
    if (other) throw duplicate(name, wanted)
  }
}

function isRow(server: MemoryServer, session: Session, table: string, key: string, row: StoredRow): boolean {
  return server.row(session, table, key) === row
}

function check(table: string, row: StoredRow): void {
  for (const { name, holds } of CONSTRAINTS[table]?.checks ?? []) {
    if (!holds(row))
      throw new SqlError('23514', `new row violates check constraint "${name}": ${JSON.stringify(row)}`, name)
  }
}

function duplicate(constraint: string, value: string): SqlError {
  return new SqlError('23505', `duplicate key value violates unique constraint "${constraint}": ${value}`, constraint)
}

function by<Each>(textOf: (each: Each) => string): (a: Each, b: Each) => number {
  return (a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0)
}
