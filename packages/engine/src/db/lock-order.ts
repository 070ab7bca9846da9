/**
 * The one lock order, and the only file that locks (DESIGN §9.3).
 *
 *   0. follow-ups that are about to be done, by id
 *   1. the configuration row        by commands that change configuration, and by nobody else
 *   2. documents, by kind and then by id: orders, transfers without an order, reservations
 *   3. inventory levels, by item and then by location
 *
 * An order's row guards its shipments and its transfers; a level's row guards the reservation items and the backorder
 * queue at that level. Nothing is locked after a level. What must touch a document because of a level is a follow-up.
 */

import type { Instant } from '../domain/kernel/instant.ts'
import type { Connection } from './database.ts'
import { ORDER_COLUMNS, type OrderRow, type ReservationRow } from './rows.ts'

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

/** Orders by id or number. */
export function lockOrders(tx: Connection, ids: readonly string[], numbers: readonly string[]): Promise<OrderRow[]> {
  return tx.query<OrderRow>(
    `select ${ORDER_COLUMNS} from holdfast."order" where id = any($1::uuid[]) or number = any($2::text[])
     order by id for update`,
    [ids, numbers],
  )
}

/** Reservations by id, by the order they belong to, or the open draft of a reference. */
export function lockReservations(
  tx: Connection,
  by: { ids: readonly string[]; orderIds: readonly string[]; references: readonly string[] },
): Promise<ReservationRow[]> {
  return tx.query<ReservationRow>(
    `select * from holdfast.reservation
     where id = any($1::uuid[]) or order_id = any($2::uuid[]) or (state = 'draft' and reference = any($3::text[]))
     order by id for update`,
    [by.ids, by.orderIds, by.references],
  )
}

/** What the locked levels hold, column by column: `position` says which of the asked-for levels a value belongs to. */
export type LockedLevels = {
  position: number[] | null
  on_hand: string[]
  quarantined: string[]
  damaged: string[]
  reserved: string[]
  backordered: string[]
  incoming: string[]
  enabled: boolean[]
  settings: string[]
  counted_at: (Instant | null)[]
}

/**
 * Levels by item and location, those that exist. What does not exist is made by an insert that loses a race with a
 * unique violation, upon which the batch is run again and finds it. One row of arrays comes back: orders read thousands
 * of levels per batch, and a row for each costs more than the locking.
 */
export async function lockLevels(
  tx: Connection,
  itemIds: readonly string[],
  locationIds: readonly string[],
): Promise<LockedLevels> {
  const [locked] = await tx.query<LockedLevels>(
    `with locked as (
       select k.position, l.* from unnest($1::uuid[], $2::uuid[]) with ordinality k(item_id, location_id, position)
       join holdfast.inventory_level l on l.item_id = k.item_id and l.location_id = k.location_id
       order by l.item_id, l.location_id for update of l)
     select array_agg(position) as position, array_agg(on_hand) as on_hand, array_agg(quarantined) as quarantined,
       array_agg(damaged) as damaged, array_agg(reserved) as reserved, array_agg(backordered) as backordered,
       array_agg(incoming) as incoming, array_agg(enabled) as enabled, array_agg(settings::text) as settings,
       array_agg(counted_at) as counted_at
     from locked`,
    [itemIds, locationIds],
  )
  return locked!
}
