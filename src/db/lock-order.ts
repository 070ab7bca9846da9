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
import type { Connection } from './database.ts'
import type { LevelRow, OrderRow, ReservationRow } from './rows.ts'

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

const ORDER_COLUMNS = `id, number, channel_id, model_id, state, fulfilment, stock_decrement, ship_to, ship_from_id,
  pickup_location_id, placed_at, approved_at, cancelled_at`

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

/** Levels by item and location, those that exist. What does not exist is made by an insert that loses a race with a
 * unique violation, upon which the batch is run again and finds it. */
export function lockLevels(
  tx: Connection,
  itemIds: readonly string[],
  locationIds: readonly string[],
): Promise<LevelRow[]> {
  return tx.query<LevelRow>(
    `select l.* from unnest($1::uuid[], $2::uuid[]) k(item_id, location_id)
     join holdfast.inventory_level l on l.item_id = k.item_id and l.location_id = k.location_id
     order by l.item_id, l.location_id for update of l`,
    [itemIds, locationIds],
  )
}
