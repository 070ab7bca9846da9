/** A catalogue of any size, written by SQL: items with titles and categories, a level of each at one location and of every third at another. */
import { type Database, migrate } from 'holdfast'

const ON_HAND = 40

export async function fillCatalogue(database: Database, items: number): Promise<void> {
  await migrate(database)
  for (const sql of [LOCATION, itemsOf(items), LEVELS, RECEIPTS]) await database.execute(sql)
  await database.execute('vacuum analyze')
}

const LOCATION = `
  insert into holdfast.stock_location (id, code, name, created_at) values (gen_random_uuid(), 'outlet', 'Outlet', now());
  insert into holdfast.inventory_model_location (model_id, location_id, priority)
    select m.id, l.id, 2 from holdfast.inventory_model m cross join holdfast.stock_location l where l.code = 'outlet'`

/** Forty kinds in twenty-five colours: each word is that of many items, and each SKU that of one. */
function itemsOf(items: number): string {
  return `
    insert into holdfast.inventory_item (id, sku, title, shipping_category, created_at)
      select ('01900000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid,
        'KIND' || lpad((g % 40)::text, 2, '0') || '-' || lpad(g::text, 7, '0'),
        'Kind ' || (g % 40) || ' in colour' || (g % 25) || ', piece ' || g,
        case g % 200 when 0 then 'bulky' end, now()
      from generate_series(0, ${items - 1}) g`
}

const LEVELS = `
  insert into holdfast.inventory_level (item_id, location_id, on_hand, created_at)
    select i.id, l.id, ${ON_HAND}, now()
    from (select id, row_number() over (order by id) as place from holdfast.inventory_item) i
    join holdfast.stock_location l on l.code = 'default' or (l.code = 'outlet' and i.place % 3 = 0)`

const RECEIPTS = `
  insert into holdfast.movement (item_id, quantity, from_account, to_account, to_holder, to_balance, reason, actor, occurred_at, recorded_at)
    select v.item_id, ${ON_HAND}, 'supplier', 'on_hand', v.location_id, ${ON_HAND}, 'received', 'catalogue', now(), now()
    from holdfast.inventory_level v`
