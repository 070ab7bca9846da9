/**
 * What stands at a location, in one snapshot: counted by what becomes of it when another one takes its place, with the names of some.
 *
 * It says what the follow-ups of a replacement do (domain/orders/relocate-order.ts, domain/promises/relocate-hold.ts,
 * commands/locations/relocate-level.ts): what is fetched there, waits for a transfer, or is counted under a freeze does not go.
 */
import type { Database } from '../../db/database.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { LocationStandingView, StandingEntry } from '../../views/location-standing.ts'

const EXAMPLES_MAX = 10

type Row = { at: Instant; units: LocationStandingView['units']; entries: StandingEntry[] | null }

/** Of an item, at either end. */
const FROZEN = (item: string) => `exists (select from holdfast.inventory_level f
  where f.item_id = ${item} and f.location_id in ($1::uuid, $2::uuid) and f.frozen_by is not null)`

const LEVELS = `
  select 'inventory_levels', case when ${FROZEN('v.item_id')} then 'waits_for_stocktake' else 'moves' end,
    (select i.sku from holdfast.inventory_item i where i.id = v.item_id)
  from holdfast.inventory_level v
  where v.location_id = $1::uuid and (v.on_hand > v.reserved or v.quarantined > 0 or v.damaged > 0)`

/** Who is promised something that no shipment under way and no transfer is to take along. */
const PROMISES = `
  select case when min(s.number) is not null then 'shipments' when o.id is null then 'reservations' else 'orders' end,
    case when min(s.number) is not null then 'waits_for_decrement'
      when o.pickup_location_id = $1::uuid then 'waits_for_customer'
      when bool_or(${FROZEN('p.item_id')}) then 'waits_for_stocktake' else 'moves' end,
    coalesce(min(s.number), o.number, h.reference)
  from holdfast.inventory_level v
  cross join lateral (select * from holdfast.reservation_item p where p.item_id = v.item_id and p.location_id = v.location_id
    and (p.reserved > 0 or p.backordered > 0) and coalesce(p.expires_at > (select holdfast.current_instant()), true)
    and (p.owner_kind in ('none', 'order') or p.has_left) offset 0) p
  cross join lateral (select * from holdfast.reservation h where h.id = p.reservation_id offset 0) h
  left join lateral (select * from holdfast."order" o where o.id = h.order_id offset 0) o on true
  left join lateral (select * from holdfast.shipment s where s.id = p.owner_id and p.has_left offset 0) s on true
  where v.location_id = $1::uuid
  group by h.id, h.reference, o.id, o.number, o.pickup_location_id, p.has_left`

/** Holds that insist on it, and are promised nothing there that is counted. */
const PINS = `
  select 'reservations', 'moves', h.reference
  from holdfast.reservation h
  where (h.state = 'draft' or (h.state = 'pending' and h.order_id is null))
    and coalesce(h.expires_at > (select holdfast.current_instant()), true)
    and (h.location_id = $1::uuid or h.lines @> jsonb_build_array(jsonb_build_object('location_id', $1::uuid)))
    and coalesce((select false from holdfast.reservation_item p where p.reservation_id = h.id and p.location_id = $1::uuid
      and (p.reserved > 0 or p.backordered > 0) limit 1), true)`

const SHIPMENTS = `
  select 'shipments',
    case when o.pickup_location_id = $1::uuid then 'waits_for_customer'
      when exists (select from holdfast.stock_transfer t
        where t.order_id = s.order_id and t.shipment_id = s.id and t.state not in ('completed', 'cancelled')) then 'waits_for_transfer'
      when exists (select from holdfast.shipment_line l where l.shipment_id = s.id and ${FROZEN('l.item_id')}) then 'waits_for_stocktake'
      else 'moves' end, s.number
  from holdfast.shipment s join holdfast."order" o on o.id = s.order_id
  where s.location_id = $1::uuid and s.state not in ('shipped', 'delivered', 'picked_up', 'cancelled')`

const DOCUMENTS = `
  select 'stock_transfers', 'must_end', t.number from holdfast.stock_transfer t
  where $1::uuid in (t.from_location_id, t.to_location_id) and t.state not in ('completed', 'cancelled')
  union all
  select 'expected_receipts', 'must_end', e.number from holdfast.expected_receipt e
  where e.location_id = $1::uuid and e.state in ('expected', 'partially_received')
  union all
  select distinct 'returns', 'must_end', r.number from holdfast.return r join holdfast.return_line l on l.return_id = r.id
  where l.location_id = $1::uuid and r.state in ('requested', 'approved', 'shipped')
  union all
  select 'stocktakes', 'must_end', k.number from holdfast.stocktake k
  where k.location_id = $1::uuid and k.state not in ('completed', 'cancelled')`

const STANDING = `
  with one(kind, outcome, name) as (${[LEVELS, PROMISES, PINS, SHIPMENTS, DOCUMENTS].join('\n  union all\n')}),
  numbered as (select one.*, row_number() over (partition by kind, outcome order by name) as place from one),
  entry as (
    select kind, outcome, count(*)::integer as count, array_agg(name order by name) filter (where place <= ${EXAMPLES_MAX}) as examples
    from numbered group by kind, outcome)
  select holdfast.current_instant() as at,
    (select json_build_object('on_hand', coalesce(sum(on_hand), 0), 'quarantined', coalesce(sum(quarantined), 0),
       'damaged', coalesce(sum(damaged), 0), 'reserved', coalesce(sum(reserved), 0),
       'backordered', coalesce(sum(backordered), 0), 'incoming', coalesce(sum(incoming), 0))
     from holdfast.inventory_level where location_id = $1::uuid) as units,
    (select json_agg(e order by e.kind, e.outcome) from entry e) as entries`

export async function readStanding(
  database: Database,
  locationId: string,
  replacementId: string | null,
): Promise<{ at: Instant; units: LocationStandingView['units']; entries: StandingEntry[] }> {
  const [row] = await database.query<Row>(STANDING, [locationId, replacementId])
  return { ...row!, entries: row!.entries ?? [] }
}
