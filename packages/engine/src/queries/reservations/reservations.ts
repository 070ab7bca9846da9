/** Holds and promises as they are read. A draft past its instant shows as expired, tidied up or not (P5). */

import type { Connection } from '../../db/database.ts'
import { isUuid } from '../../db/load-configuration.ts'
import { type ReservationRow, toReservation } from '../../db/rows.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Rejection } from '../../errors.ts'
import { type PromiseView, type ReservationView, reservationFields } from '../../views/stock-views.ts'
import { decodeCursor, type Page, type PageRequest, pageOf } from '../page.ts'

export type ReservationDetail = ReservationView & {
  channel: string | null
  /** The only location that may be used, of a pinned hold. */
  location: string | null
  /** Number of the order that it was placed with. */
  order: string | null
}

type NamedReservationRow = ReservationRow & {
  at: Instant
  channel: string | null
  location: string | null
  order_number: string | null
  items: PromiseView[] | null
}

const RESERVATIONS = `select r.*, asked.at, c.code as channel, l.code as location, o.number as order_number,
    (select jsonb_agg(jsonb_build_object('line', p.line, 'sku', coalesce(i.sku, p.item_id::text), 'location', pl.code,
        'reserved', p.reserved, 'backordered', p.backordered) order by p.line, p.id)
     from holdfast.reservation_item p
     join holdfast.stock_location pl on pl.id = p.location_id
     left join holdfast.inventory_item i on i.id = p.item_id
     where p.reservation_id = r.id and p.reserved + p.backordered > 0) as items
  from (select holdfast.current_instant() as at) asked
  cross join holdfast.reservation r
  left join holdfast.sales_channel c on c.id = r.channel_id
  left join holdfast.stock_location l on l.id = r.location_id
  left join holdfast."order" o on o.id = r.order_id`

/** By id; by reference the open draft, else the newest. */
export async function findReservation(db: Connection, idOrReference: string): Promise<ReservationDetail | null> {
  const [row] = await db.query<NamedReservationRow>(
    `${RESERVATIONS}
     where r.id = (
       select f.id from holdfast.reservation f where f.reference = $1 or f.id = $2::uuid
       order by f.reference = $1 desc, f.state = 'draft' desc, f.id desc limit 1)`,
    [idOrReference, isUuid(idOrReference) ? idOrReference : null],
  )
  return row ? viewOf(row) : null
}

/** The newest first. */
export async function listReservations(
  db: Connection,
  request: PageRequest & { reference?: string; state?: string; sku?: string },
): Promise<Page<ReservationDetail> | Rejection> {
  const cursor = decodeCursor(request.cursor, ['uuid'])
  if (!cursor.ok) return cursor
  const rows = await db.query<NamedReservationRow>(
    `${RESERVATIONS}
     where ($1::uuid is null or r.id < $1)
       and ($2::text is null or r.reference = $2)
       and ($3::text is null or case when r.state = 'draft' and r.expires_at <= asked.at then 'expired' else r.state end = $3)
       and ($4::text is null or r.lines @> jsonb_build_array(jsonb_build_object('sku', $4::text)) or exists (
         select from holdfast.reservation_item p join holdfast.inventory_item i on i.id = p.item_id
         where p.reservation_id = r.id and i.sku = $4))
     order by r.id desc limit $5`,
    [cursor.key?.[0] ?? null, request.reference ?? null, request.state ?? null, request.sku ?? null, request.limit + 1],
  )
  return pageOf(rows, request.limit, { show: viewOf, keyOf: (row) => [row.id] })
}

function viewOf(row: NamedReservationRow): ReservationDetail {
  return {
    ...reservationFields(toReservation(row), row.items ?? [], row.at),
    channel: row.channel,
    location: row.location,
    order: row.order_number,
  }
}
