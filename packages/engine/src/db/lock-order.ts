/**
 * The one lock order, and the only file that locks.
 *
 *   0. follow-ups that are about to be done, by id
 *   1. the configuration row        by commands that change configuration; shared, by a batch that was stale too often
 *   2. documents, by kind (in the order of documents.ts) and then by id
 *   3. inventory levels, by item and then by location
 *
 * An order's row guards its shipments, transfers and returns; a level's row guards the reservation items and the backorder
 * queue at that level. Nothing is locked after a level. What must touch a document because of a level is a follow-up.
 */
import type { InventoryLevel } from '../domain/stock/inventory-level.ts'
import type { Connection } from './database.ts'
import { columnList, loadRecords } from './read-rows.ts'
import { inventoryLevelTable } from './tables/inventory-level.ts'
import type { TableDescription } from './tables/table-description.ts'

/** Takes follow-ups away, in the transaction of their effect. Those that are missing another process has done. */
export async function takeFollowUps(tx: Connection, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx.query<{ id: string }>(
    `delete from holdfast.follow_up
     where id in (select id from holdfast.follow_up where id = any($1::uuid[]) order by id for update) returning id`,
    [ids],
  )
  return new Set(rows.map((row) => row.id))
}

export async function lockConfiguration(tx: Connection): Promise<void> {
  await tx.query('select version from holdfast.configuration for update')
}

/** Nobody changes it until this transaction ends. */
export async function holdConfiguration(tx: Connection): Promise<void> {
  await tx.query('select version from holdfast.configuration for share')
}

/** The documents of one kind whose ids a query gives, by id, as far as they still fit the condition when they are locked. */
export function lockDocuments<Row>(
  tx: Connection,
  table: TableDescription<Row>,
  { ids, condition }: { ids: string; condition: string },
  params: readonly unknown[],
): Promise<Row[]> {
  const rows = `select ${columnList(table, 'd')} from (select distinct id from (${ids}) found(id) order by id) k
    cross join lateral (select * from ${table.name} where id = k.id and (${condition}) for update) d`
  return loadRecords(tx, table, rows, params)
}

/**
 * Levels by item and location, those that exist. What does not exist is made by an insert that loses a race with a
 * unique violation, upon which the batch is run again and finds it.
 */
export function lockLevels(
  tx: Connection,
  levels: readonly { itemId: string; locationId: string }[],
): Promise<InventoryLevel[]> {
  const rows = `select ${columnList(inventoryLevelTable, 'v')} from ${LEVELS_LOCKED}`
  return loadRecords(tx, inventoryLevelTable, rows, [
    levels.map((level) => level.itemId),
    levels.map((level) => level.locationId),
  ])
}

/** The levels of two arrays, in the one order. */
export const LEVELS_LOCKED = `unnest($1::uuid[], $2::uuid[]) k(item_id, location_id)
    join holdfast.inventory_level v on v.item_id = k.item_id and v.location_id = k.location_id
    order by v.item_id, v.location_id for update of v`

export type LockedTable = { name: string; idType: 'uuid' | 'smallint' }

/** Which of these rows nobody else holds now; those it locks, and waits for none. */
export async function lockIfFree(
  tx: Connection,
  { name, idType }: LockedTable,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id::text from ${name} where id = any($1::${idType}[]) for update skip locked`,
    [ids],
  )
  return rows.map(({ id }) => id)
}

export async function lockLevelsIfFree(
  tx: Connection,
  levels: readonly { itemId: string; locationId: string }[],
): Promise<{ itemId: string; locationId: string }[]> {
  return tx.query(
    `select v.item_id as "itemId", v.location_id as "locationId" from unnest($1::uuid[], $2::uuid[]) k(item_id, location_id)
     join holdfast.inventory_level v on v.item_id = k.item_id and v.location_id = k.location_id for update of v skip locked`,
    [levels.map((level) => level.itemId), levels.map((level) => level.locationId)],
  )
}

/** Waits until the row is free, as long as the transaction's settings allow, and holds it until the transaction ends. */
export async function lockRow(tx: Connection, { name, idType }: LockedTable, id: string): Promise<void> {
  await tx.query(`select from ${name} where id = $1::${idType} for update`, [id])
}

/** Waits for whoever is making the same key; there is one then, of theirs or of this transaction. */
export async function makeIdempotencyKey(tx: Connection, key: string): Promise<void> {
  await tx.query(
    `insert into holdfast.idempotency_key (key, fingerprint, outcome, created_at)
     values ($1, '', 'null', holdfast.current_instant()) on conflict do nothing`,
    [key],
  )
}

/** The same of a level. */
export async function makeLevel(
  tx: Connection,
  { itemId, locationId }: { itemId: string; locationId: string },
): Promise<void> {
  await tx.query(
    `insert into holdfast.inventory_level (item_id, location_id, created_at)
     values ($1::uuid, $2::uuid, holdfast.current_instant()) on conflict do nothing`,
    [itemId, locationId],
  )
}
