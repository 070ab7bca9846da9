/**
 * The levels of many items at some places, with the instant at which they stood so: one statement, one snapshot.
 *
 * Who asks knows the configuration already and says which one; the statement says what of that is not true any more, so that nothing
 * of the configuration has to travel. Nothing is locked.
 *
 * A question about twenty items at five places finds a hundred levels, and a hundred rows cost more on their way than what is in
 * them. So each item comes as one short text (level-text.ts), which is also how whoever has shown it before recognises that
 * nothing has changed.
 */
import type { Connection } from '../../db/database.ts'
import type { InventoryItem } from '../../domain/configuration/configuration.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { APPEARED, CHANGED, type Remembered } from '../unchanged-configuration.ts'
import { LEVEL_TEXT } from './level-text.ts'

export type StockRequest = {
  /** As the configuration knows them, that is no older than its version says. */
  items: readonly InventoryItem[]
  /** Names by which no item is known. */
  unknown: readonly string[]
  /** Of locations. Levels name their place by its position in this list, from one on. */
  places: readonly string[]
  /** Items of which it matters whether they have a level anywhere. */
  perhapsUntracked: readonly string[]
}

export type StockRead = Remembered & {
  at: Instant
  /** One for each item; null where it has no level at these places. */
  texts: (string | null)[]
  /** Of those that are perhaps untracked: the ones that have a level anywhere. */
  stocked: string[]
}

/**
 * Drafts that have come to their end are looked up by level only for items that are known to have some: the sweeper leaves few. Where
 * there are too many to tell, every level is looked at. Each table is entered by key for each item, whatever the planner
 * believes: offset 0 keeps the look-ups as they are.
 */
const EXPIRED_MAX = 200

const STOCK = `
  with asked as materialized (select holdfast.current_instant() as at),
  expired as materialized (
    select count(*) > 0 as are_there, case when count(*) < ${EXPIRED_MAX} then array_agg(item_id) end as item_ids from (
      select p.item_id from asked
      cross join lateral (
        select id from holdfast.reservation where state = 'draft' and expires_at <= asked.at
        order by expires_at limit ${EXPIRED_MAX}) r
      cross join lateral (select item_id from holdfast.reservation_item where reservation_id = r.id offset 0) p
      limit ${EXPIRED_MAX}) some_expired),
  wanted as materialized (
    select w.id, w.revision, w.n,
      (select are_there from expired) and coalesce(w.id = any((select item_ids from expired)::uuid[]), true) as has_expired
    from unnest($1::uuid[], $2::integer[]) with ordinality w(id, revision, n))
  select asked.at, c.version,
    ${CHANGED} as changed, ${APPEARED} as appeared,
    (select array_agg(l.text order by w.n) from wanted w cross join lateral (
       select string_agg(${LEVEL_TEXT}, e'\\n') as text from holdfast.inventory_level v
       where v.item_id = w.id and v.location_id = any($4::uuid[]) offset 0) l) as texts,
    (select array_agg(s.id) from unnest($5::uuid[]) s(id) where exists (
       select from holdfast.inventory_level v where v.item_id = s.id offset 0)) as stocked
  from asked cross join holdfast.configuration c`

type StockRow = {
  at: Instant
  version: number
  changed: string[] | null
  appeared: string[] | null
  texts: (string | null)[] | null
  stocked: string[] | null
}

export async function readStock(db: Connection, request: StockRequest): Promise<StockRead> {
  const { items, unknown, places, perhapsUntracked } = request
  const [row] = await db.query<StockRow>(STOCK, [
    items.map(({ id }) => id),
    items.map(({ revision }) => revision),
    unknown,
    places,
    perhapsUntracked,
  ])
  const { at, version, changed, appeared, texts, stocked } = row!
  return {
    at,
    version,
    changed: changed ?? [],
    appeared: appeared ?? [],
    texts: texts ?? [],
    stocked: stocked ?? [],
  }
}
