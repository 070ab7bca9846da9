/** Writes the changes of one journaled table: what is gone, what has changed, what is new, each as one statement. */
import type { Instant } from '../domain/kernel/instant.ts'
import type { Change } from '../domain/kernel/table.ts'
import type { Transaction } from './database.ts'
import type { TableDescription } from './tables/table-description.ts'
import { changeRows, deleteChildren, deleteRows, insertChildren, insertRows, type Update } from './write-rows.ts'

/**
 * Rows go out in key order, new ones with a unique name by that, so that two processes that insert the same keys wait for each other instead of deadlocking.
 * Changes go before what is new: a draft that makes room for another of the same reference has to go first.
 */
export function writeTable<Row>(
  tx: Transaction,
  table: TableDescription<Row>,
  changes: readonly Change<Row>[],
  now: Instant,
): void {
  if (changes.length === 0) return
  const { inserted, updated, deleted } = divided(changes)
  deleteRows(tx, table, deleted)
  // Lists go first and come last: a kit that becomes a part of another must not stand in its own way.
  deleteChildren(
    tx,
    table,
    updated.map(({ after }) => after),
  )
  changeRows(tx, table, updated)
  insertRows(tx, table, table.uniqueName ? inserted.toSorted(by(table.uniqueName)) : inserted, now)
  insertChildren(tx, table, [...inserted, ...updated.map(({ after }) => after)], now)
}

function divided<Row>(changes: readonly Change<Row>[]): { inserted: Row[]; updated: Update<Row>[]; deleted: Row[] } {
  const inserted: Row[] = []
  const updated: Update<Row>[] = []
  const deleted: Row[] = []
  for (const { before, after } of changes.toSorted(by(({ key }) => key))) {
    if (before && after) updated.push({ before, after })
    else if (after) inserted.push(after)
    else if (before) deleted.push(before)
  }
  return { inserted, updated, deleted }
}

function by<Each>(textOf: (each: Each) => string): (a: Each, b: Each) => number {
  return (a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0)
}
