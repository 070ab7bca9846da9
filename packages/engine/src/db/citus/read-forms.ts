/** What questions ask. */
import { type Form, form } from './form.ts'

const EXPIRED = `(p.reserved > 0 or p.backordered > 0)`

/** `from holdfast.movement m left join … where … order by m.id … limit …`. */
const LEDGER: Form = {
  one: /select m\.id, coalesce\((?<shown>[\s\S]*?)\s+from holdfast\.movement m\s(?<joined>[\s\S]*?)\s+where (?<condition>[\s\S]*?)order by m\.id (?<way>asc|desc) limit \$11/g,
  citus: `, page as materialized (
      select m.* from holdfast.movement m where $<condition> order by m.id $<way> limit $$11)
    select m.id, coalesce($<shown> from page m $<joined> order by m.id $<way>`,
}

/** `… where p.item_id = … and p.owner_kind in (…)`, whatever the item is called by. */
const SHIPMENTS_WITH: Form = {
  one: /holdfast\.reservation_item p(?<joined>\s+left join lateral \(select shipment_id from [^()]*\) t on true\s+)where p\.item_id = (?<item>[\s\S]*?) and p\.owner_kind in/g,
  citus: 'holdfast_citus.owners_of($<item>) p$<joined>where p.owner_kind in',
}

export const READ_FORMS: readonly Form[] = [
  // Promises of documents.
  form('holdfast.reservation_item where reservation_id = <id>', 'holdfast_citus.promises_of(array[<id>]) where true'),
  form(
    'exists (select from holdfast.reservation_item p where p.reservation_id = r.id and p.item_id = (select id from item))',
    '(select id from item) in (select holdfast_citus.items_of(array[r.id]))',
  ),
  form(
    `holdfast.reservation_item p where p.reservation_id = any(array( select r.id from holdfast.reservation r where r.order_id = o.id))`,
    'holdfast_citus.promises_of(array(select r.id from holdfast.reservation r where r.order_id = o.id)) p',
  ),
  form(
    'holdfast.reservation_item p where p.reservation_id = <id>',
    'holdfast_citus.promises_of(array[<id>]) p where true',
  ),
  // Lists of levels: each shard sorts its own, and gives a page of it.
  form(
    `from (select holdfast.current_instant() as at) asked
     cross join holdfast.configuration g
     join holdfast.inventory_item i on i.archived_at is null
     join holdfast.inventory_level v on v.item_id = i.id
     join holdfast.stock_location l on l.id = v.location_id
     cross join lateral (
       select coalesce(sum(p.reserved), 0) as expired_reserved, coalesce(sum(p.backordered), 0) as expired_backordered
       from holdfast.reservation_item p
       where p.item_id = v.item_id and p.location_id = v.location_id and p.expires_at <= asked.at and ${EXPIRED}) expired`,
    `from (select settings from holdfast.configuration offset 0) g
     cross join holdfast.inventory_item i
     join (
       select v.*, coalesce(e.reserved, 0) as expired_reserved, coalesce(e.backordered, 0) as expired_backordered
       from holdfast.inventory_level v left join (
         select p.item_id, p.location_id, sum(p.reserved) as reserved, sum(p.backordered) as backordered
         from holdfast.reservation_item p
         where p.expires_at <= (select holdfast.current_instant() from holdfast.configuration) and ${EXPIRED}
         group by p.item_id, p.location_id) e on e.item_id = v.item_id and e.location_id = v.location_id) v on v.item_id = i.id and i.archived_at is null
     join holdfast.stock_location l on l.id = v.location_id`,
  ),
  // Levels by name, many at once.
  form(
    'unnest($1::uuid[], $2::integer[], $4::uuid[]) with ordinality w(id, revision, location_id, n))',
    `unnest($1::uuid[], $2::integer[], $4::uuid[]) with ordinality w(id, revision, location_id, n)),
     level as materialized (select * from holdfast_citus.levels_at_places($1::uuid[], $4::uuid[])),
     expired_draft as materialized (
       select p.* from asked cross join lateral holdfast_citus.expired_at_places($1::uuid[], $4::uuid[], asked.at) p)`,
  ),
  form(
    'holdfast.inventory_level l where l.item_id = w.id and l.location_id = w.location_id offset 0) v',
    'level l where l.item_id = w.id and l.location_id = w.location_id offset 0) v',
  ),
  // Availability.
  form(
    'unnest($1::uuid[], $2::integer[]) with ordinality w(id, revision, n))',
    `unnest($1::uuid[], $2::integer[]) with ordinality w(id, revision, n)),
     level as materialized (select * from holdfast_citus.levels_at_places($1::uuid[], $4::uuid[])),
     expired_draft as materialized (
       select p.* from asked cross join lateral holdfast_citus.expired_at_places(
         array(select w.id from wanted w where w.has_expired), $4::uuid[], asked.at) p)`,
  ),
  form(
    'holdfast.inventory_level v where v.item_id = w.id and v.location_id = any($4::uuid[]) offset 0',
    'level v where v.item_id = w.id offset 0',
  ),
  form('holdfast.inventory_level v where v.item_id = s.id', 'holdfast_citus.levels(array[s.id]) v where true'),
  form(
    `holdfast.reservation_item p where p.item_id = v.item_id and p.location_id = v.location_id and p.expires_at <= asked.at and ${EXPIRED}`,
    'expired_draft p where p.item_id = v.item_id and p.location_id = v.location_id',
  ),
  // Who waits.
  form(
    'holdfast.reservation_item p where p.backordered > 0 and (p.expires_at',
    'holdfast_citus.all_waiting((select id from item)) p where (p.expires_at',
  ),
  // Shipments with an item.
  SHIPMENTS_WITH,
  // The ledger, of which a page is cut before it is shown.
  LEDGER,
  form(
    'holdfast.movement where item_id = $1::uuid and <column> <= $2::timestamptz',
    'holdfast_citus.movements_of($1::uuid) where <column> <= $2::timestamptz',
  ),
  // Reports of stocktakes.
  form(
    `holdfast.movement m where m.item_id = l.item_id and m.occurred_at > l.counted_at and l.location_id in (m.from_holder, m.to_holder)`,
    `holdfast_citus.movements_at(l.item_id, l.location_id, l.counted_at, 'infinity') m where m.occurred_at > l.counted_at`,
  ),
  form(
    'left join holdfast.inventory_level v on v.item_id = l.item_id and',
    'left join lateral holdfast_citus.levels(array[l.item_id]) v on',
  ),
]
