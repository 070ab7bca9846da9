/** Levels by item and place, many at once: found by key, with what has changed of the configuration that they are shown by. */
import type { Connection } from '../../db/database.ts'
import { columnList } from '../../db/read-rows.ts'
import { inventoryLevelTable } from '../../db/tables/inventory-level.ts'
import type { InventoryItem } from '../../domain/configuration/configuration.ts'
import { APPEARED, CHANGED, type Remembered } from '../unchanged-configuration.ts'
import { EXPIRED_DRAFTS, type LevelWithExpired } from './expired-drafts.ts'

/** Of an item nobody knows, or at a place that nobody knows, there is no level. */
export type PlaceAsked = { item: InventoryItem | null; locationId: string | null }

/** The row that says how the configuration is comes also where nothing is asked for. */
const LEVELS_AT = `
  with asked as materialized (select holdfast.current_instant() as at),
  wanted as materialized (
    select * from unnest($1::uuid[], $2::integer[], $4::uuid[]) with ordinality w(id, revision, location_id, n))
  select c.version, ${CHANGED} as changed, ${APPEARED} as appeared, found.*
  from asked cross join holdfast.configuration c left join lateral (
    select w.n, ${columnList(inventoryLevelTable, 'v')}, expired_reserved, expired_backordered
    from wanted w
    cross join lateral (
      select * from holdfast.inventory_level l where l.item_id = w.id and l.location_id = w.location_id offset 0) v
    cross join ${EXPIRED_DRAFTS}) found on true`

type LevelRow = LevelWithExpired & {
  version: number
  changed: string[] | null
  appeared: string[] | null
  n: number | null
}

/** The rows by the position of what was asked. `unknown` are names by which no item is known. */
export async function readLevelsAt(
  db: Connection,
  places: readonly PlaceAsked[],
  unknown: readonly string[],
): Promise<Remembered & { rows: ReadonlyMap<number, LevelWithExpired> }> {
  const rows = await db.query<LevelRow>(LEVELS_AT, [
    places.map(({ item }) => item?.id ?? null),
    places.map(({ item }) => item?.revision ?? null),
    unknown,
    places.map(({ locationId }) => locationId),
  ])
  const [{ version, changed, appeared }] = rows as [LevelRow]
  const found = rows.flatMap((row) => (row.n === null ? [] : [[row.n - 1, row] as const]))
  return { version, changed: changed ?? [], appeared: appeared ?? [], rows: new Map(found) }
}
