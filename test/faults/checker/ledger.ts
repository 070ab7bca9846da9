/** Nothing is oversold at any point of the ledger, and balances, promises and events agree: the data against itself. */
import type { Ask } from './ask.ts'
import { type Finding, type FindingKind, found } from './finding.ts'

interface Look {
  kind: FindingKind
  what: string
  /** Its rows are what is wrong. */
  sql: string
}

/** Every shelf and every transfer, entry by entry, in the order in which they were recorded. */
const RUNNING = `
  with entry as (
    select id, item_id, to_account as account, to_holder as holder, quantity, recorded_at from holdfast.movement
    union all
    select id, item_id, from_account, from_holder, -quantity, recorded_at from holdfast.movement
  ), running as (
    select *, sum(quantity) over account_of_item as balance, lag(recorded_at) over account_of_item as recorded_before
    from entry where holder is not null
    window account_of_item as (partition by item_id, account, holder order by id)
  )`

const STEPS = `
  with step as (
    select key, id, data->'before' as before, data->'after' as after,
      lag(data->'after') over (partition by key order by id) as earlier
    from (select key, id, data::jsonb as data from holdfast.outbox where type = 'inventory_level_changed') as told
  )`

const ARCHIVABLE = ['inventory_item', 'stock_location', 'inventory_model', 'sales_channel']

const LOOKS: readonly Look[] = [
  {
    kind: 'oversold',
    what: 'a shelf had less than nothing',
    sql: `${RUNNING} select id as movement, account, balance from running where balance < 0`,
  },
  {
    kind: 'oversold',
    what: 'more was reserved than on hand',
    sql: `${STEPS} select id as event, key, after from step
      where (after->>'reserved')::numeric > (after->>'on_hand')::numeric
        or (after->>'reserved')::numeric < 0 or (after->>'on_hand')::numeric < 0 or (after->>'backordered')::numeric < 0`,
  },
  {
    kind: 'unbalanced',
    what: 'the ledger of an item does not come before what was recorded after it',
    sql: `${RUNNING} select id as movement, recorded_at, recorded_before from running where recorded_at < recorded_before`,
  },
  {
    kind: 'unbalanced',
    what: 'an event does not go on from the one before it',
    sql: `${STEPS} select id as event, key, before, earlier from step
      where coalesce(before, 'null') is distinct from coalesce(earlier, 'null')`,
  },
  {
    kind: 'unbalanced',
    what: 'the balances rebuilt from the events are not those of the level',
    sql: `with last as (
        select distinct on (key) key, data->'after' as told
        from (select key, id, data::jsonb as data from holdfast.outbox where type = 'inventory_level_changed') as event
        order by key, id desc
      )
      select v.item_id, v.location_id, told from holdfast.inventory_level v
      full join last on last.key = 'inventory_level:' || v.item_id || ':' || v.location_id
      where (v.item_id is null and coalesce(told, 'null') <> 'null')
        or ((told is null or told = 'null') and v.on_hand + v.quarantined + v.damaged + v.reserved + v.backordered + v.incoming <> 0)
        or (told <> 'null' and (v.on_hand, v.quarantined, v.damaged, v.reserved, v.backordered, v.incoming) is distinct from
          ((told->>'on_hand')::numeric, (told->>'quarantined')::numeric, (told->>'damaged')::numeric,
           (told->>'reserved')::numeric, (told->>'backordered')::numeric, (told->>'incoming')::numeric))`,
  },
  {
    kind: 'unbalanced',
    what: 'the balances rebuilt from the movements are not those of the level',
    sql: `${RUNNING}, shelf as (
        select item_id, holder as location_id,
          coalesce(sum(quantity) filter (where account = 'on_hand'), 0) as on_hand,
          coalesce(sum(quantity) filter (where account = 'damaged'), 0) as damaged,
          coalesce(sum(quantity) filter (where account = 'quarantined'), 0) as quarantined
        from running where account <> 'in_transit' group by 1, 2
      )
      select item_id, location_id, v.on_hand, shelf.on_hand as by_movements from holdfast.inventory_level v
      left join shelf using (item_id, location_id)
      where (v.on_hand, v.damaged, v.quarantined) is distinct from
        (coalesce(shelf.on_hand, 0), coalesce(shelf.damaged, 0), coalesce(shelf.quarantined, 0))`,
  },
  {
    kind: 'unbalanced',
    what: 'what a level has promised is not the sum of its promises',
    sql: `with promised as (
        select item_id, location_id, sum(reserved) as reserved, sum(backordered) as backordered
        from holdfast.reservation_item group by 1, 2
      )
      select item_id, location_id, v.reserved, promised.reserved as by_promises from holdfast.inventory_level v
      full join promised using (item_id, location_id)
      where coalesce(v.reserved, 0) <> coalesce(promised.reserved, 0)
        or coalesce(v.backordered, 0) <> coalesce(promised.backordered, 0)`,
  },
  {
    kind: 'unbalanced',
    what: 'where somebody waits, something else is held back than the safety stock',
    sql: `select v.item_id, v.location_id, v.held_back, v.settings, i.settings as of_item from holdfast.inventory_level v
      join holdfast.inventory_item i on i.id = v.item_id
      where v.backordered > 0 and v.held_back <> coalesce((v.settings->>'safety_stock')::numeric, (i.settings->>'safety_stock')::numeric, 0)`,
  },
  {
    kind: 'unbalanced',
    what: 'a shipment waits for its location, or does not, other than its model says',
    sql: `select s.number, s.state, s.hold_reasons, ml.on_hold from holdfast.shipment s
      join holdfast."order" o on o.id = s.order_id
      join holdfast.inventory_model_location ml on ml.model_id = o.model_id and ml.location_id = s.location_id
      where s.state not in ('shipped', 'delivered', 'picked_up', 'cancelled') and ml.on_hold <> ('location_on_hold' = any(s.hold_reasons))`,
  },
  {
    kind: 'unbalanced',
    what: 'a record is archived, or is not, other than was told',
    sql: `with there as (${ARCHIVABLE.map((table) => `select '${table}:' || id as key, archived_at from holdfast.${table}`).join(' union all ')}),
      told as (
        select key, count(*) filter (where type like '%archived') - count(*) filter (where type like '%restored') as ended
        from holdfast.outbox where type ~ '_(archived|restored)$' group by key
      )
      select key, archived_at, ended from there left join told using (key)
      where coalesce(ended, 0) <> case when archived_at is null then 0 else 1 end`,
  },
  {
    kind: 'unbalanced',
    what: 'a level is there of what is archived',
    sql: `select v.item_id, v.location_id from holdfast.inventory_level v
      join holdfast.inventory_item i on i.id = v.item_id join holdfast.stock_location l on l.id = v.location_id
      where i.archived_at is not null or l.archived_at is not null`,
  },
  {
    kind: 'unbalanced',
    what: 'backorders were moved, or not, other than was told',
    sql: `with moved as (
        select o.number, count(*) from holdfast.backorder_move m join holdfast."order" o on o.id = m.order_id group by 1
      ), told as (select data->>'number' as number, count(*) from holdfast.outbox where type = 'backorders_moved' group by 1)
      select number, moved.count as moved, told.count as told from moved full join told using (number)
      where moved.count is distinct from told.count`,
  },
  {
    kind: 'oversold',
    what: 'somebody waits while units that could be promised are free',
    sql: `select item_id, location_id, on_hand, reserved, backordered, held_back from holdfast.inventory_level
      where backordered > 0 and on_hand - reserved > held_back`,
  },
]

export async function checkLedger(ask: Ask): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { kind, what, sql } of LOOKS) {
    const rows = await ask(sql)
    for (const row of rows.slice(0, 5)) findings.push(found(kind, `${what}: ${JSON.stringify(row)}`))
    if (rows.length > 5) findings.push(found(kind, `${what}: and ${rows.length - 5} more`))
  }
  return findings
}
