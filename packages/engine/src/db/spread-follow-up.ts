/**
 * Follow-ups that stand for many commands: what a change means for every document of a kind, of which there may be a
 * hundred thousand. They are spread a chunk at a time, by id. One statement, which is a short transaction of its own,
 * takes the follow-up away and writes one for each document of the chunk and one for the rest. No document is locked, and
 * whatever process goes on with the rest goes on where this one stopped.
 */
import type { FollowUp } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { MAY_BEGIN } from './follow-ups.ts'

type Spread = {
  /** The command for each document. */
  makes: string
  /**
   * A query for the next chunk: `id` of the document (or another text or id that it goes by), `input` of its command, and
   * whether it `is_needed` at all. It finds the follow-up's own input in `taken`, starts behind `taken.after`, goes by id
   * and takes no more than `$2`.
   */
  chunk: string
}

/** Before every id, and before every instant. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** From where, and to where. */
const RELOCATION =
  "jsonb_build_object('location_id', taken.input -> 'location_id', 'to_location_id', taken.input -> 'to_location_id')"

const LEVEL_INPUT = "jsonb_build_object('item_id', v.item_id, 'location_id', v.location_id)"

const SPREADS: ReadonlyMap<string, Spread> = new Map([
  [
    // The shipments that leave a location for orders of one model go on hold with it, and off hold.
    'refresh_shipments_at',
    {
      makes: 'refresh_shipment',
      chunk: `
        select s.id, jsonb_build_object('shipment_id', s.id) as input,
          o.model_id = (taken.input ->> 'model_id')::uuid
            and ('location_on_hold' = any(s.hold_reasons) or s.location_hold_lifted) is distinct from ml.on_hold as is_needed
        from taken
        join holdfast.shipment s on s.location_id = (taken.input ->> 'location_id')::uuid and s.id > taken.after::uuid
        join holdfast."order" o on o.id = s.order_id
        left join holdfast.inventory_model_location ml on ml.model_id = o.model_id and ml.location_id = s.location_id
        where s.state not in ('shipped', 'delivered', 'picked_up', 'cancelled') order by s.id limit $2`,
    },
  ],
  [
    // Those who wait for an item hear of its settings, and what is held back no more where nobody waits is for those elsewhere.
    'refresh_levels_of',
    {
      makes: 'refresh_level',
      chunk: `
        select v.location_id as id, ${LEVEL_INPUT} as input, true as is_needed
        from taken
        join holdfast.inventory_level v on v.item_id = (taken.input ->> 'item_id')::uuid and v.location_id > taken.after::uuid
        where exists (select from holdfast.inventory_level w where w.item_id = v.item_id and w.backordered > 0)
        order by v.location_id limit $2`,
    },
  ],
  [
    // So do a location's levels of what is waited for, here or elsewhere. It goes from item to item of those waited for.
    'refresh_levels_at',
    {
      makes: 'refresh_level',
      chunk: `
        select w.item_id as id, ${LEVEL_INPUT} as input, v.item_id is not null as is_needed
        from taken
        cross join lateral (
          select distinct q.item_id from holdfast.inventory_level q
          where q.backordered > 0 and q.item_id > taken.after::uuid order by q.item_id limit $2) w
        left join holdfast.inventory_level v on v.item_id = w.item_id and v.location_id = (taken.input ->> 'location_id')::uuid
        order by w.item_id`,
    },
  ],
  [
    // Those who wait at a level are asked through which model: it may count for one and not for another. In the order of the
    // queue, which is an index; whoever joins it later was promised by the settings of now.
    'release_waiting_at',
    {
      makes: 'release_waiting',
      chunk: `
        select case when p.expires_at is null then 'f' else 't' end
            || to_char(p.promised_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || p.id as id,
          jsonb_build_object('reservation_id', p.reservation_id, 'order_id', h.order_id) as input, true as is_needed
        from (
          select t.input,
            case when t.after <> '${NOBODY}' then left(t.after, 1)::boolean else false end as is_hold,
            case when t.after <> '${NOBODY}' then substr(t.after, 2, 26)::timestamp at time zone 'UTC' else '-infinity' end as promised_at,
            right(t.after, 36)::uuid as id
          from taken t
        ) last cross join lateral (
          select q.* from holdfast.reservation_item q
          where q.item_id = (last.input ->> 'item_id')::uuid and q.location_id = (last.input ->> 'location_id')::uuid
            and q.backordered > 0 and ((q.expires_at is not null), q.promised_at, q.id)
              > (last.is_hold, last.promised_at, last.id)
          order by (q.expires_at is not null), q.promised_at, q.id limit $2
        ) p join holdfast.reservation h on h.id = p.reservation_id
        order by (p.expires_at is not null), p.promised_at, p.id`,
    },
  ],
  [
    // A location has begun to stock everything: items that have no level there, kits left out.
    'stock_everything_at',
    {
      makes: 'stock_item',
      chunk: `
        select i.id, jsonb_build_object('item_id', i.id, 'location_id', taken.input ->> 'location_id') as input,
          not i.is_kit and not exists (select from holdfast.inventory_level v
            where v.item_id = i.id and v.location_id = (taken.input ->> 'location_id')::uuid) as is_needed
        from taken join holdfast.inventory_item i on i.id > taken.after::uuid and i.archived_at is null
        order by i.id limit $2`,
    },
  ],
  [
    // An item has come: locations that stock everything.
    'stock_everywhere',
    {
      makes: 'stock_item',
      chunk: `
        select l.id, jsonb_build_object('item_id', taken.input ->> 'item_id', 'location_id', l.id) as input, true as is_needed
        from taken join holdfast.stock_location l on l.id > taken.after::uuid and l.stocks_everything and l.archived_at is null
        order by l.id limit $2`,
    },
  ],
  [
    // A location is replaced: orders that ship from there,
    'relocate_shipments_at',
    {
      makes: 'relocate_promises',
      chunk: `
        select s.id, ${RELOCATION} || jsonb_build_object('order', s.order_id) as input, true as is_needed
        from taken
        join holdfast.shipment s on s.location_id = (taken.input ->> 'location_id')::uuid and s.id > taken.after::uuid
        where s.state not in ('shipped', 'delivered', 'picked_up', 'cancelled') order by s.id limit $2`,
    },
  ],
  [
    // whoever else is promised something there, by id,
    'relocate_promises_at',
    {
      makes: 'relocate_promises',
      chunk: `
        select h.id, ${RELOCATION} || case when h.order_id is null
          then jsonb_build_object('reservation', h.id) else jsonb_build_object('order', h.order_id) end as input, true as is_needed
        from taken cross join lateral (
          select distinct p.reservation_id from holdfast.inventory_level v
          join holdfast.reservation_item p on p.item_id = v.item_id and p.location_id = v.location_id
            and (p.reserved > 0 or p.backordered > 0) and p.reservation_id > taken.after::uuid
          where v.location_id = (taken.input ->> 'location_id')::uuid order by p.reservation_id limit $2) p
        join holdfast.reservation h on h.id = p.reservation_id
        order by h.id`,
    },
  ],
  [
    // whoever holds nothing there that is counted, and insists on it,
    'relocate_pins_at',
    {
      makes: 'relocate_promises',
      chunk: `
        select h.id, ${RELOCATION} || jsonb_build_object('reservation', h.id) as input, true as is_needed
        from taken
        join holdfast.reservation h on h.id > taken.after::uuid and (h.state = 'draft' or (h.state = 'pending' and h.order_id is null))
          and (h.location_id = (taken.input ->> 'location_id')::uuid
            or h.lines @> jsonb_build_array(jsonb_build_object('location_id', taken.input -> 'location_id')))
        order by h.id limit $2`,
    },
  ],
  [
    // and what is promised to nobody, level by level.
    'relocate_levels_at',
    {
      makes: 'relocate_level',
      chunk: `
        select v.item_id as id, ${RELOCATION} || jsonb_build_object('item_id', v.item_id) as input, true as is_needed
        from taken
        join holdfast.inventory_level v on v.location_id = (taken.input ->> 'location_id')::uuid and v.item_id > taken.after::uuid
        order by v.item_id limit $2`,
    },
  ],
  [
    // Units have become free at a level: orders that wait for the item elsewhere, the oldest first, as long as some are left.
    'move_backorders_to',
    {
      makes: 'move_backorders',
      chunk: `
        select w.turn as id, jsonb_build_object('order', w.number, 'item_id', w.item_id, 'model_id', w.model_id) as input,
          true as is_needed
        from (
          select distinct o.number, o.model_id, p.item_id,
            to_char(coalesce(o.resumed_at, o.placed_at) at time zone 'UTC', 'YYYYMMDDHH24MISSUS') collate "C" || o.id as turn
          from taken
          join holdfast.inventory_level v on v.item_id = (taken.input ->> 'item_id')::uuid
            and v.location_id = (taken.input ->> 'location_id')::uuid and v.on_hand - v.reserved > v.held_back
          join holdfast.reservation_item p on p.item_id = v.item_id and p.location_id <> v.location_id and p.backordered > 0
          join holdfast.reservation h on h.id = p.reservation_id
          join holdfast."order" o on o.id = h.order_id
          where taken.input -> 'model_ids' ? o.model_id::text and o.ship_from_id is null and o.pickup_location_id is null
        ) w cross join taken
        where w.turn > taken.after order by w.turn limit $2`,
    },
  ],
])

export const SPREAD_NAMES: readonly string[] = [...SPREADS.keys()]

export function isSpread({ command }: { command: string }): boolean {
  return SPREADS.has(command)
}

/** Answers what is to be done now, the rest included; nothing if another process has it in hand, or it may not begin. */
export function spreadFollowUp(
  connection: Connection,
  { id, command }: Pick<FollowUp, 'id' | 'command'>,
  chunkSizeMax: number,
): Promise<FollowUp[]> {
  const { makes, chunk } = SPREADS.get(command)!
  return connection.query<FollowUp>(
    `with taken as (
       delete from holdfast.follow_up f where f.id = $1::uuid and ${MAY_BEGIN}
       returning f.input, coalesce(f.input ->> 'after', '${NOBODY}') as after),
     chunk as materialized (${chunk}),
     caused as (
       select '${makes}' as command, chunk.input from chunk where chunk.is_needed
       union all
       select '${command}', taken.input || jsonb_build_object('after', (select chunk.id from chunk order by chunk.id desc limit 1))
       from taken where (select count(*) from chunk) = $2)
     insert into holdfast.follow_up (id, command, input, created_at)
     select gen_random_uuid(), caused.command, caused.input, (select holdfast.current_instant()) from caused
     returning id, command, input`,
    [id, chunkSizeMax],
  )
}
