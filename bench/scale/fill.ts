/**
 * A store of any size, written by SQL: items with levels at five locations, two receipts in the ledger of each level, and an open
 * hold of one unit of each item at the first location. What is written satisfies every invariant.
 */
import { type Database, migrate } from 'holdfast'

export const LOCATIONS = 5
const ON_HAND = 100_000

export async function fillStore(database: Database, items: number): Promise<void> {
  await migrate(database)
  for (const sql of [locations, itemsOf(items), LEVELS, RECEIPTS, HOLDS]) await database.execute(sql)
  await database.execute('analyze')
}

/** The one that is there from the start is the first of them. */
const locations = `
  insert into holdfast.stock_location (id, code, name, created_at)
    select gen_random_uuid(), 'L' || g, 'Location ' || g, now() from generate_series(2, ${LOCATIONS}) g;
  insert into holdfast.inventory_model_location (model_id, location_id, priority)
    select m.id, l.id, 2 from holdfast.inventory_model m cross join holdfast.stock_location l where l.code <> 'default'`

/** Ids that rise with time, as those that are made one by one. */
function itemsOf(items: number): string {
  return `
    insert into holdfast.inventory_item (id, sku, created_at)
      select ('01900000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 'SCALE-' || g, now() from generate_series(0, ${items - 1}) g`
}

const LEVELS = `
  insert into holdfast.inventory_level (item_id, location_id, on_hand, reserved, created_at)
    select i.id, l.id, ${ON_HAND}, case when l.code = 'default' then 1 else 0 end, now()
    from holdfast.inventory_item i cross join holdfast.stock_location l`

/** The first of them stocks the shelf, the second adds to it. */
const RECEIPTS = `
  insert into holdfast.movement (item_id, quantity, from_account, to_account, to_holder, to_balance, reason, actor, occurred_at, recorded_at)
    select v.item_id, ${ON_HAND / 2}, 'supplier', 'on_hand', v.location_id, half * ${ON_HAND / 2}, 'received', 'scale', now(), now()
    from generate_series(1, 2) half cross join holdfast.inventory_level v order by half`

const HOLDS = `
  insert into holdfast.reservation (id, reference, state, channel_id, lines, expires_at, created_at)
    select overlay(i.id::text placing '02' from 1 for 2)::uuid, 'cart-' || i.sku, 'draft', c.id,
      jsonb_build_array(jsonb_build_object('sku', i.sku, 'item_id', i.id, 'quantity', 1)), now() + interval '1 hour', now()
    from holdfast.inventory_item i cross join holdfast.sales_channel c;
  insert into holdfast.reservation_item (id, reservation_id, revision, line, item_id, location_id, owner_kind, reserved, backordered, promised_at, expires_at)
    select overlay(i.id::text placing '03' from 1 for 2)::uuid, overlay(i.id::text placing '02' from 1 for 2)::uuid, 1, 0, i.id, l.id, 'none', 1, 0,
      now(), now() + interval '1 hour'
    from holdfast.inventory_item i join holdfast.stock_location l on l.code = 'default'`
