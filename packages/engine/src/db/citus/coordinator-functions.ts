import { FIRST_IN_SHARDS } from './placements.ts'
import { TAKE_PART } from './two-phases.ts'

/**
 * Functions on the coordinator, in a schema of their own, that ask the workers for what statements then join, sort and sum as they do
 * on one node. Citus would refuse such a statement on its tables: it locks in one shard at a time only, and looks nothing up for rows that
 * it has not got. A function gives it what it takes: one table, or two of the same item, and the items that are asked for, hence only
 * the shards that have them.
 *
 * Plans are made for the values that are asked for, always: without them Citus cannot tell which shards they are in.
 */
const ASKS_WORKERS = "language plpgsql volatile set plan_cache_mode = 'force_custom_plan'"

/** Shorter than what a statement may take by default: whoever waits longer is told, and tries again. */
const PATIENCE_SECONDS = 3

const SHARD = `get_shard_id_for_distribution_column('${FIRST_IN_SHARDS}', k.item_id)`

/** Groups two arrays by shard, in the order of shards. */
const BY_SHARD = `
      select array_agg(k.item_id) as items, array_agg(k.location_id) as locations
      from unnest(items, locations) k(item_id, location_id)
      group by ${SHARD}
      order by ${SHARD}`

const lockLevels = (name: string, wait: string) => `
create or replace function holdfast_citus.${name}(items uuid[], locations uuid[]) returns setof holdfast.inventory_level
  ${ASKS_WORKERS} as $$
  declare shard record;
  begin
    for shard in ${BY_SHARD}
    loop
      return query select v.* from holdfast.inventory_level v
        join unnest(shard.items, shard.locations) k(item_id, location_id) on v.item_id = k.item_id and v.location_id = k.location_id
        where v.item_id = any(shard.items)
        order by v.item_id, v.location_id for update of v ${wait};
    end loop;
  end $$;`

/** One statement for all of the items. */
const rows = (signature: string, table: string, query: string) => `
create or replace function holdfast_citus.${signature} returns setof ${table}
  ${ASKS_WORKERS} as $$ ${/^(declare|begin)/.test(query) ? query : `begin ${query} end;`} $$;`

export const COORDINATOR_FUNCTIONS = `
-- Levels that exist, locked shard by shard in the order of the shards, and within each by item and location: the one order that
-- everybody keeps, so that nobody waits in a circle.
${lockLevels('lock_levels', '')}
${lockLevels('lock_levels_if_free', 'skip locked')}

${rows(
  'levels(items uuid[])',
  'holdfast.inventory_level',
  `if cardinality(items) > 0 then return query select * from holdfast.inventory_level where item_id = any(items); end if;`,
)}
${rows(
  'levels_at(location uuid, most bigint)',
  'holdfast.inventory_level',
  'return query select * from holdfast.inventory_level where location_id = location order by item_id limit most;',
)}
${rows(
  'levels_at_places(items uuid[], places uuid[])',
  'holdfast.inventory_level',
  `if cardinality(items) > 0 then
     return query select * from holdfast.inventory_level where item_id = any(items) and location_id = any(places);
   end if;`,
)}

-- Where placed orders wait for these items.
create or replace function holdfast_citus.awaited(items uuid[]) returns table (item_id uuid, location_id uuid)
  ${ASKS_WORKERS} as $$ declare awaited uuid[]; begin
    if cardinality(items) > 0 then
      awaited := array(select distinct v.item_id from holdfast.inventory_level v where v.item_id = any(items) and v.backordered > 0);
      if cardinality(awaited) > 0 then
        return query select distinct p.item_id, p.location_id from holdfast.reservation_item p
          where p.item_id = any(awaited) and p.backordered > 0 and p.owner_kind <> 'none';
      end if;
    end if;
  end $$;

-- Of what a reservation, or a transfer, may have promises: what was asked for, and what that is made of.
create or replace function holdfast_citus.items_of(ids uuid[]) returns table (item_id uuid)
  language sql stable as $$
    with line as materialized (
      select l.value as line from unnest(ids) k(id)
      cross join lateral (select lines from holdfast.reservation where id = k.id offset 0) r
      cross join lateral jsonb_array_elements(r.lines) l)
    select (line ->> 'item_id')::uuid from line
    union
    select (c.value ->> 'item_id')::uuid from line cross join lateral jsonb_array_elements(line -> 'components') c
    union
    select t.item_id from unnest(ids) k(id)
    cross join lateral (select n.item_id from holdfast.stock_transfer_line n where n.transfer_id = k.id offset 0) t
  $$;

-- A commit in two phases is seen on the coordinator a moment before it is on the workers; after a crash in that moment, much later.
-- Whoever has locked a document and asks where its promises stand waits until what was committed with it is there. What is prepared
-- later belongs to nobody who had the document before.
create or replace function holdfast_citus.prepared() returns text[] language sql volatile
  as $$ select coalesce(array_agg(gid), '{}') from pg_prepared_xacts where database = current_database() $$;

create or replace function holdfast_citus.settle(items uuid[]) returns void
  ${ASKS_WORKERS} as $$
  declare
    shard record;
    before text[];
    still text[];
    patience timestamptz := clock_timestamp() + make_interval(secs => ${PATIENCE_SECONDS});
  begin
    for shard in
      select array_agg(k.item_id) as items from unnest(items) k(item_id)
      group by ${SHARD}
    loop
      before := null;
      loop
        select holdfast_citus.prepared() into still
          from (select count(*) from holdfast.movement where item_id = any(shard.items) and id < 0) every_shard_answers;
        before := case when before is null then still else array(select unnest(before) intersect select unnest(still)) end;
        exit when cardinality(before) = 0;
        if clock_timestamp() > patience then
          raise exception 'a transaction on a worker is prepared and not decided' using errcode = 'lock_not_available';
        end if;
        perform pg_sleep(0.002);
      end loop;
    end loop;
  end $$;

${rows(
  'settled_promises_of(ids uuid[])',
  'holdfast.reservation_item',
  `begin
     perform holdfast_citus.settle(array(select holdfast_citus.items_of(ids)));
     return query select * from holdfast_citus.promises_of(ids);
   end;`,
)}

${rows(
  'promises_of(ids uuid[])',
  'holdfast.reservation_item',
  `declare items uuid[] := array(select holdfast_citus.items_of(ids));
   begin
     if cardinality(items) > 0 then
       return query select * from holdfast.reservation_item where item_id = any(items) and reservation_id = any(ids);
     end if;
   end;`,
)}

-- What decisions at levels need: who waits there, drafts that have expired by the clock of this moment, and of the further levels
-- whatever is open.
${rows(
  'promises_at(items uuid[], locations uuid[], further_items uuid[], further_locations uuid[])',
  'holdfast.reservation_item',
  `declare instant timestamptz := holdfast.current_instant();
   begin
     return query select * from holdfast.reservation_item p
       where p.item_id = any(items)
         and (p.backordered > 0 or p.expires_at <= instant and p.reserved > 0)
         and (p.item_id, p.location_id) in (select k.i, k.l from unnest(items, locations) k(i, l));
     if cardinality(further_items) > 0 then
       return query select * from holdfast.reservation_item p
         where p.item_id = any(further_items) and (p.reserved > 0 or p.backordered > 0)
           and (p.item_id, p.location_id) in (select k.i, k.l from unnest(further_items, further_locations) k(i, l));
     end if;
   end;`,
)}

-- What drafts hold at these places that have come to their end.
${rows(
  'expired_at_places(items uuid[], places uuid[], instant timestamptz)',
  'holdfast.reservation_item',
  `if cardinality(items) > 0 then
     return query select * from holdfast.reservation_item p where p.item_id = any(items) and p.location_id = any(places)
       and p.expires_at <= instant and (p.reserved > 0 or p.backordered > 0);
   end if;`,
)}

-- What a level moved between two instants; without the second, until now. Without the first, all that was ever put there.
create or replace function holdfast_citus.movements_at(item uuid, location uuid, since timestamptz, until timestamptz)
  returns setof holdfast.movement
  ${ASKS_WORKERS} as $$ begin
    return query select * from holdfast.movement m
      where m.item_id = item and m.occurred_at >= since and m.occurred_at < until and (m.from_holder = location or m.to_holder = location);
  end $$;

create or replace function holdfast_citus.counts_at(item uuid, location uuid) returns setof holdfast.stock_count
  ${ASKS_WORKERS} as $$ begin
    return query select * from holdfast.stock_count c where c.item_id = item and c.location_id = location;
  end $$;

create or replace function holdfast_citus.first_received(item uuid, location uuid) returns timestamptz
  ${ASKS_WORKERS} as $$ begin
    return (select min(m.occurred_at) from holdfast.movement m
      where m.item_id = item and m.to_holder = location and m.to_account = 'on_hand');
  end $$;

-- Those that have a level, or a history.
create or replace function holdfast_citus.used(items uuid[]) returns setof uuid
  ${ASKS_WORKERS} as $$
  declare rest uuid[];
  begin
    if cardinality(items) = 0 then return; end if;
    rest := array(select distinct v.item_id from holdfast.inventory_level v where v.item_id = any(items));
    return query select unnest(rest);
    rest := array(select unnest(items) except select unnest(rest));
    if cardinality(rest) > 0 then
      return query select distinct m.item_id from holdfast.movement m where m.item_id = any(rest);
    end if;
  end $$;

create or replace function holdfast_citus.awaited_after(after uuid, most bigint) returns table (item_id uuid)
  ${ASKS_WORKERS} as $$ begin
    return query select distinct v.item_id from holdfast.inventory_level v
      where v.backordered > 0 and v.item_id > after order by v.item_id limit most;
  end $$;

${rows(
  'waiting_for(item uuid)',
  'holdfast.reservation_item',
  'return query select * from holdfast.reservation_item p where p.item_id = item and p.backordered > 0;',
)}

create or replace function holdfast_citus.model_locations(model uuid, location uuid) returns setof holdfast.inventory_model_location
  language plpgsql volatile as $$ begin
    return query select * from holdfast.inventory_model_location where model_id = model and location_id = location;
  end $$;

${rows(
  'all_waiting(item uuid)',
  'holdfast.reservation_item',
  `if item is null then return query select * from holdfast.reservation_item p where p.backordered > 0;
   else return query select * from holdfast.reservation_item p where p.item_id = item and p.backordered > 0; end if;`,
)}

-- Whose promises of an item there have ever been.
create or replace function holdfast_citus.owners_of(item uuid) returns table (owner_kind text, owner_id uuid)
  ${ASKS_WORKERS} as $$ begin
    return query select distinct p.owner_kind, p.owner_id from holdfast.reservation_item p where p.item_id = item;
  end $$;

${rows(
  'promises_for(item uuid)',
  'holdfast.reservation_item',
  'return query select * from holdfast.reservation_item p where p.item_id = item and (p.reserved > 0 or p.backordered > 0 or p.fulfilled > 0);',
)}
${rows(
  'movements_since(item uuid, instant timestamptz)',
  'holdfast.movement',
  'return query select * from holdfast.movement m where m.item_id = item and m.recorded_at > instant;',
)}
${rows(
  'movements_of(item uuid)',
  'holdfast.movement',
  'return query select * from holdfast.movement m where m.item_id = item;',
)}

create or replace function holdfast_citus.counted_at(item uuid, location uuid, instant timestamptz) returns setof holdfast.stock_count
  ${ASKS_WORKERS} as $$ begin
    return query select * from holdfast.stock_count c where c.item_id = item and c.location_id = location and c.occurred_at = instant;
  end $$;

create or replace function holdfast_citus.movements_about(reference text, item uuid) returns setof holdfast.movement
  ${ASKS_WORKERS} as $$ begin
    return query select * from holdfast.movement m where m.item_id = item and m.reference_id = reference;
  end $$;

create or replace function holdfast_citus.items_after(after uuid, most bigint) returns setof holdfast.inventory_item
  language plpgsql volatile as $$ begin
    return query select * from holdfast.inventory_item i where i.id > after and i.archived_at is null order by i.id limit most;
  end $$;

create or replace function holdfast_citus.locations() returns setof holdfast.stock_location
  language plpgsql volatile as $$ begin return query select * from holdfast.stock_location; end $$;

create or replace function holdfast_citus.promised_at(location uuid, after uuid, most bigint) returns table (reservation_id uuid)
  ${ASKS_WORKERS} as $$ begin
    return query select distinct p.reservation_id from holdfast.reservation_item p
      where p.location_id = location and (p.reserved > 0 or p.backordered > 0) and p.reservation_id > after
      order by p.reservation_id limit most;
  end $$;

${rows(
  'levels_after(location uuid, after uuid, most bigint)',
  'holdfast.inventory_level',
  'return query select * from holdfast.inventory_level v where v.location_id = location and v.item_id > after order by v.item_id limit most;',
)}

create or replace function holdfast_citus.forget_promises(ids uuid[]) returns bigint
  ${ASKS_WORKERS} as $$
  declare items uuid[] := array(select holdfast_citus.items_of(ids));
  begin
    if cardinality(items) > 0 then
      ${TAKE_PART};
      delete from holdfast.reservation_item where item_id = any(items) and reservation_id = any(ids);
    end if;
    return cardinality(ids);
  end $$;
`
