/**
 * What a replay reads of the past: orders, and what stood where and happened to their items. The past does not change, so that each
 * statement may have a snapshot of its own and no transaction stays open.
 */
import type { Instant } from '../domain/kernel/instant.ts'
import { fromNumeric, minus, ZERO } from '../domain/kernel/quantity.ts'
import type { OrderLine } from '../domain/orders/order.ts'
import type { PastOrder } from '../domain/replays/past-order.ts'
import type { Happening, ItemHistory } from '../domain/replays/shelves-of-the-past.ts'
import { coordinatesOf } from '../domain/sourcing/coordinates.ts'
import { type InventoryLevel, levelKey } from '../domain/stock/inventory-level.ts'
import type { Connection } from './database.ts'
import { selectList } from './read-rows.ts'
import { WORKING_SET_TABLES } from './tables/index.ts'

/** The orders of a model that were placed after an instant, up to another. */
export type Span = { modelId: string; after: Instant; upTo: Instant }

type StoredRow = Record<string, unknown>
const iso = (instant: Instant) => new Date(instant).toISOString()

/** The span, or where it has more orders than `most`, the end of it that has as many. */
export async function measurePast(
  db: Connection,
  { modelId, days, most }: { modelId: string; days: number; most: number },
): Promise<{ span: Span; orders: number; isCut: boolean }> {
  const [row] = await db.query<{ upTo: Instant; after: Instant; cutAt: Instant | null; orders: number }>(
    `with now as (select holdfast.current_instant() as at),
     past as (
       select o.placed_at from now, holdfast."order" o
       where o.model_id = $1::uuid and o.placed_at > now.at - make_interval(days => $2) and o.placed_at <= now.at
       order by o.placed_at desc limit $3::int + 1)
     select now.at as "upTo", now.at - make_interval(days => $2) as after, (select count(*) from past) as orders,
       (select placed_at from past offset $3::int) as "cutAt"
     from now`,
    [modelId, days, most],
  )
  const { upTo, after, cutAt, orders } = row!
  const span = { modelId, after: cutAt ?? after, upTo }
  return { span, orders: Math.min(orders, most), isCut: cutAt !== null }
}

type OrderRow = {
  id: string
  number: string
  placed_at: Instant
  cancelled_at: Instant | null
  ship_to: { latitude?: number; longitude?: number } | null
  pinned: string | null
  lines: StoredRow[] | null
}

/** In the order in which they were placed, behind one of them. */
export async function readPastOrders(
  db: Connection,
  { modelId, after, upTo }: Span,
  { behind, limit }: { behind: Pick<PastOrder, 'id' | 'placedAt'> | null; limit: number },
): Promise<PastOrder[]> {
  const lines = WORKING_SET_TABLES.orderLines
  const rows = await db.query<OrderRow>(
    `select o.id, o.number, o.placed_at, o.cancelled_at, o.ship_to, coalesce(o.ship_from_id, o.pickup_location_id) as pinned,
       (select jsonb_agg(x) from (
          select ${selectList(lines, 'l')} from ${lines.name} l where l.order_id = o.id order by l.line) x) as lines
     from holdfast."order" o
     where o.model_id = $1::uuid and o.placed_at > $2::timestamptz and o.placed_at <= $3::timestamptz
       and ($4::timestamptz is null or (o.placed_at, o.id) > ($4::timestamptz, $5::uuid))
     order by o.placed_at, o.id limit $6::int`,
    [modelId, iso(after), iso(upTo), behind && iso(behind.placedAt), behind?.id ?? null, limit],
  )
  return rows.map(({ id, number, placed_at, cancelled_at, ship_to, pinned, lines: read }) => ({
    ...{ id, number, placedAt: placed_at, cancelledAt: cancelled_at, shipTo: coordinatesOf(ship_to), pinned },
    lines: (read ?? []).map(lines.toRecord) as OrderLine[],
  }))
}

type HistoryRow = { levels: StoredRow[] | null; moved: [string, string, string, boolean][] | null } & {
  promised: [string, string, string][] | null
  id: string
}

/**
 * Of each item its levels as they were known at the beginning of the span, without any promises, and what has happened since that the
 * replayed orders have no part in: goods that came or went, counts, and what other orders are promised. What orders ship, and
 * transfers for the replayed ones, would follow from the policy.
 */
export async function readItemHistories(
  db: Connection,
  itemIds: readonly string[],
  { modelId, after }: Span,
): Promise<ItemHistory[]> {
  const { levels } = WORKING_SET_TABLES
  const rows = await db.query<HistoryRow>(
    `select k.id,
       (select jsonb_agg(x) from (select ${selectList(levels, 'l')} from ${levels.name} l where l.item_id = k.id) x) as levels,
       (select jsonb_agg(jsonb_build_array(m.location, m.recorded_at, m.quantity::text, not ${OF_THE_REPLAYED}) order by m.id)
        from (${SHELF_MOVEMENTS}) m) as moved,
       (select jsonb_agg(jsonb_build_array(p.location_id, p.at, p.quantity::text) order by p.at) from (${OTHER_PROMISES}) p) as promised
     from unnest($1::uuid[]) k(id)`,
    [itemIds, iso(after), modelId],
  )
  return rows.map(historyOf(after))
}

const SHELF_MOVEMENTS = `
  select m.id, m.from_holder as location, -m.quantity as quantity, m.recorded_at, m.reason, m.reference_type, m.reference_id
  from holdfast.movement m where m.item_id = k.id and m.from_account = 'on_hand' and m.recorded_at > $2::timestamptz
  union all
  select m.id, m.to_holder, m.quantity, m.recorded_at, m.reason, m.reference_type, m.reference_id
  from holdfast.movement m where m.item_id = k.id and m.to_account = 'on_hand' and m.recorded_at > $2::timestamptz`

/** What orders sell counts when it is promised; so do the transfers of replayed orders. */
const OF_THE_REPLAYED = `coalesce(
  case m.reference_type
    when 'order' then m.reason in ('sold', 'unshipped', 'cancelled')
      and exists (select from holdfast."order" o where o.number = m.reference_id)
    when 'stock_transfer' then exists (
      select from holdfast.stock_transfer t join holdfast."order" o on o.id = t.order_id
      where t.number = m.reference_id and o.model_id = $3::uuid and o.placed_at > $2::timestamptz)
  end, false)`

/** Of orders of other models and of before: all that they have, or had until it left after the beginning. */
const OTHER_PROMISES = `
  select p.location_id, greatest(o.placed_at, $2::timestamptz) as at,
    p.reserved + p.backordered
      + case when coalesce(s.shipped_at, o.approved_at) <= $2::timestamptz then 0 else p.fulfilled end as quantity
  from holdfast.reservation_item p
  join holdfast.reservation r on r.id = p.reservation_id
  join holdfast."order" o on o.id = r.order_id
  left join holdfast.shipment s on p.owner_kind = 'shipment' and s.id = p.owner_id
  where p.item_id = k.id and (p.reserved > 0 or p.backordered > 0 or p.fulfilled > 0)
    and not (o.model_id = $3::uuid and o.placed_at > $2::timestamptz)`

function historyOf(after: Instant) {
  return ({ id: itemId, levels, moved, promised }: HistoryRow): ItemHistory => {
    const now = (levels ?? []).map((row) => WORKING_SET_TABLES.levels.toRecord(row) as InventoryLevel)
    const atBeginning = new Map(now.map((level) => [levelKey(itemId, level.locationId), withoutPromises(level)]))
    const happenings: Happening[] = []
    for (const [locationId, at, text, counts] of moved ?? []) {
      const onHand = fromNumeric(text)
      const key = levelKey(itemId, locationId)
      const level = atBeginning.get(key)
      if (level) atBeginning.set(key, { ...level, onHand: minus(level.onHand, onHand) })
      if (counts) happenings.push({ at: Date.parse(at), itemId, locationId, onHand, promised: ZERO })
    }
    for (const [locationId, at, text] of promised ?? [])
      happenings.push({
        at: Math.max(Date.parse(at), after),
        itemId,
        locationId,
        onHand: ZERO,
        promised: fromNumeric(text),
      })
    return { itemId, levels: [...atBeginning.values()], happenings: happenings.sort((a, b) => a.at - b.at) }
  }
}

function withoutPromises(level: InventoryLevel): InventoryLevel {
  return { ...level, reserved: ZERO, backordered: ZERO }
}
