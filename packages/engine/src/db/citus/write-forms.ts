/** What a batch asks while it is loaded and written, and workers while they tidy up. */
import { PROMISES_AT } from '../load-promises.ts'
import { type Form, form } from './form.ts'

const LEVELS = `unnest($1::uuid[], $2::uuid[]) k(item_id, location_id)
  join holdfast.inventory_level v on v.item_id = k.item_id and v.location_id = k.location_id`

export const WRITE_FORMS: readonly Form[] = [
  form(`${LEVELS} for update of v skip locked`, 'holdfast_citus.lock_levels_if_free($1::uuid[], $2::uuid[]) v'),
  form(
    `${LEVELS} order by v.item_id, v.location_id for update of v`,
    'holdfast_citus.lock_levels($1::uuid[], $2::uuid[]) v',
  ),
  form(PROMISES_AT, 'select * from holdfast_citus.promises_at($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[])'),
  form(
    `from (select r.* from unnest(<keys>) k(key) cross join lateral (select item_id, location_id from holdfast.inventory_level where item_id = k.key and backordered > 0 offset 0) r) v
     where exists (select from holdfast.reservation_item p
       where p.item_id = v.item_id and p.location_id = v.location_id and p.backordered > 0 and p.owner_kind <> 'none' offset 0)`,
    'from holdfast_citus.awaited(<keys>) v',
  ),
  // Before levels are locked.
  form(
    'select distinct p.item_id, p.location_id from (select r.* from unnest(<keys>) k(key) cross join lateral (select * from holdfast.reservation_item where reservation_id = k.key offset 0) r) p',
    'select distinct p.item_id, p.location_id from holdfast_citus.settled_promises_of(<keys>) p',
  ),
  form(
    'unnest(<keys>) k(key) cross join lateral (select * from holdfast.reservation_item where reservation_id = k.key offset 0) r',
    'holdfast_citus.promises_of(<keys>) r',
  ),
  form(
    'unnest($1::uuid[]) i(id) join holdfast.inventory_level v on v.item_id = i.id',
    'holdfast_citus.levels($1::uuid[]) v',
  ),
  // What requests lock, for their routing; and what holds promise.
  form(
    'join holdfast.reservation_item p on p.reservation_id = <id>',
    'cross join lateral holdfast_citus.promises_of(array[<id>]) p',
  ),
  // Levels of what is archived, or counted as a whole.
  form('holdfast.inventory_level where item_id = <id> limit', 'holdfast_citus.levels(array[<id>]) limit'),
  form('holdfast.inventory_level where location_id = <id> limit <most>', 'holdfast_citus.levels_at(<id>, <most>)'),
  form(
    'holdfast.inventory_level where location_id = <id> order by item_id limit <most>',
    'holdfast_citus.levels_at(<id>, <most>)',
  ),
  form(
    `exists (select from holdfast.inventory_level l where l.item_id = i.id)
     or exists (select from holdfast.movement m where m.item_id = i.id)`,
    'i.id in (select holdfast_citus.used($1::uuid[]))',
  ),
  // What stood on a shelf earlier.
  form(
    'holdfast.stock_count c where c.item_id = <item> and c.location_id = <location>',
    'holdfast_citus.counts_at(<item>, <location>) c where true',
  ),
  form(
    `(select m.occurred_at from holdfast.movement m
      where m.item_id = <item> and m.to_holder = <location> and m.to_account = 'on_hand' order by m.occurred_at limit 1)`,
    'holdfast_citus.first_received(<item>, <location>)',
  ),
  form(
    `holdfast.movement m where m.item_id = k.item_id and m.occurred_at >= k.since and m.occurred_at < k.until
      and (m.from_holder = k.location_id or m.to_holder = k.location_id)`,
    'holdfast_citus.movements_at(k.item_id, k.location_id, k.since, k.until) m',
  ),
  // Citus takes no copy of a table on every node into a statement that changes one on the coordinator.
  form(
    'left join holdfast.inventory_model_location ml on ml.model_id = o.model_id and ml.location_id = s.location_id',
    'left join lateral holdfast_citus.model_locations(o.model_id, s.location_id) ml on true',
  ),
  // Follow-ups that are spread over what they are about.
  form(
    "join holdfast.inventory_level v on v.item_id = (taken.input ->> 'item_id')::uuid",
    "join lateral holdfast_citus.levels(array[(taken.input ->> 'item_id')::uuid]) v on true",
  ),
  form(
    'holdfast.inventory_level w where w.item_id = v.item_id',
    'holdfast_citus.levels(array[v.item_id]) w where true',
  ),
  form(
    `select distinct q.item_id from holdfast.inventory_level q
     where q.backordered > 0 and q.item_id > taken.after::uuid order by q.item_id limit $2`,
    'select q.item_id from holdfast_citus.awaited_after(taken.after::uuid, $2) q',
  ),
  form(
    'left join holdfast.inventory_level v on v.item_id = w.item_id',
    'left join lateral holdfast_citus.levels(array[w.item_id]) v on true',
  ),
  form(
    `holdfast.reservation_item q where q.item_id = (last.input ->> 'item_id')::uuid and q.location_id = (last.input ->> 'location_id')::uuid
     and q.backordered > 0`,
    "holdfast_citus.waiting_for((last.input ->> 'item_id')::uuid) q where q.location_id = (last.input ->> 'location_id')::uuid",
  ),
  form(
    'join holdfast.reservation_item p on p.item_id = v.item_id and p.location_id <> v.location_id and p.backordered > 0',
    'join lateral holdfast_citus.waiting_for(v.item_id) p on p.location_id <> v.location_id',
  ),
  form(
    'join holdfast.inventory_item i on i.id > taken.after::uuid and i.archived_at is null',
    'cross join lateral holdfast_citus.items_after(taken.after::uuid, $2) i',
  ),
  form('holdfast.inventory_level v where v.item_id = i.id', 'holdfast_citus.levels(array[i.id]) v where true'),
  form(
    'join holdfast.stock_location l on l.id > taken.after::uuid',
    'join lateral holdfast_citus.locations() l on l.id > taken.after::uuid',
  ),
  form(
    `holdfast.inventory_level v join holdfast.reservation_item p on p.item_id = v.item_id and p.location_id = v.location_id
     and (p.reserved > 0 or p.backordered > 0) and p.reservation_id > taken.after::uuid
     where v.location_id = (taken.input ->> 'location_id')::uuid`,
    "holdfast_citus.promised_at((taken.input ->> 'location_id')::uuid, taken.after::uuid, $2) p",
  ),
  form(
    "join holdfast.inventory_level v on v.location_id = (taken.input ->> 'location_id')::uuid and v.item_id > taken.after::uuid",
    "cross join lateral holdfast_citus.levels_after((taken.input ->> 'location_id')::uuid, taken.after::uuid, $2) v",
  ),
  // Holds that are forgotten. They must be there while it is asked what they held.
  form(
    `promises as ( delete from holdfast.reservation_item where reservation_id in (select id from finished) ),
     holds as ( delete from holdfast.reservation where id in (select id from finished) returning 1 )`,
    `promises as materialized (select holdfast_citus.forget_promises(array(select id from finished)) as n),
     holds as (delete from holdfast.reservation where id in (select id from finished) and (select n from promises) is not null returning 1)`,
  ),
]
