/** The ledger against the balances (I1), and against itself (I5). */
import { SHELF_ACCOUNTS } from '../domain/stock/movement.ts'
import { type IntegrityCheck, listOf, locationOf, skuOf } from './integrity-check.ts'

const shelf = listOf(SHELF_ACCOUNTS)

export const LEDGER_CHECKS: readonly IntegrityCheck[] = [
  {
    invariant: 'I1',
    by: 'item',
    repairable: true,
    statement: 'on_hand, quarantined and damaged of every level are the sum of its movements',
    rows: 'select count(*) from holdfast.movement',
    violations: `
      with entry as (
        select item_id, from_holder as location_id, from_account as account, -quantity as quantity
        from holdfast.movement where from_account in ${shelf}
        union all
        select item_id, to_holder, to_account, quantity from holdfast.movement where to_account in ${shelf}
      ), ledger as (
        select item_id, location_id,
          coalesce(sum(quantity) filter (where account = 'on_hand'), 0) as on_hand,
          coalesce(sum(quantity) filter (where account = 'quarantined'), 0) as quarantined,
          coalesce(sum(quantity) filter (where account = 'damaged'), 0) as damaged
        from entry group by item_id, location_id
      ), compared as (
        select coalesce(v.item_id, g.item_id) as item_id, coalesce(v.location_id, g.location_id) as location_id,
          coalesce(v.on_hand, 0) as on_hand, coalesce(g.on_hand, 0) as ledger_on_hand,
          coalesce(v.quarantined, 0) as quarantined, coalesce(g.quarantined, 0) as ledger_quarantined,
          coalesce(v.damaged, 0) as damaged, coalesce(g.damaged, 0) as ledger_damaged
        from holdfast.inventory_level v
        full join ledger g on g.item_id = v.item_id and g.location_id = v.location_id
      )
      select ${skuOf('item_id')} as sku, ${locationOf('location_id')} as location,
        on_hand, ledger_on_hand, quarantined, ledger_quarantined, damaged, ledger_damaged
      from compared
      where on_hand <> ledger_on_hand or quarantined <> ledger_quarantined or damaged <> ledger_damaged`,
  },
  {
    // With the sums above, the balance after the last movement is the balance of the level. Somebody vouched for it where it was repaired.
    invariant: 'I1',
    by: 'item',
    repairable: true,
    statement: 'the balance recorded after every movement is the one before it and what was moved',
    rows: 'select count(*) from holdfast.movement',
    violations: `
      with entry as (
        select id, item_id, from_account as account, from_holder as holder, -quantity as quantity, from_balance as balance, reason
        from holdfast.movement where from_holder is not null
        union all
        select id, item_id, to_account, to_holder, quantity, to_balance, reason from holdfast.movement where to_holder is not null
      ), running as (
        select *, coalesce(lag(balance) over account_of_item, 0) as before,
          max(id) filter (where reason = 'reconciled') over (partition by item_id, holder, account) as reconciled
        from entry window account_of_item as (partition by item_id, holder, account order by id)
      )
      select id as movement, ${skuOf('item_id')} as sku, account, ${locationOf('holder')} as holder,
        before, quantity as moved, balance as recorded
      from running where balance <> before + quantity and id > coalesce(reconciled, 0)`,
  },
  {
    // What happens now, at the very millisecond of a count, comes after it: such instants say nothing.
    invariant: 'I1',
    by: 'item',
    repairable: true,
    statement: 'at the instant of every count the ledger has what was counted',
    rows: 'select count(*) from holdfast.stock_count',
    violations: `
      with entry as (
        select item_id, to_holder as location_id, occurred_at, quantity, recorded_at
        from holdfast.movement where to_account = 'on_hand'
        union all
        select item_id, from_holder, occurred_at, -quantity, recorded_at
        from holdfast.movement where from_account = 'on_hand'
      ), counted as (
        select distinct on (item_id, location_id, occurred_at) item_id, location_id, occurred_at, quantity
        from holdfast.stock_count order by item_id, location_id, occurred_at, id desc
      ), moment as (
        select item_id, location_id, occurred_at, sum(quantity) as changed, bool_or(recorded_at = occurred_at) as is_present
        from entry group by item_id, location_id, occurred_at
        union all
        select item_id, location_id, occurred_at, 0, false from counted
      ), running as (
        select *, sum(changed) over shelf as balance, bool_or(is_present) over instant as is_unclear
        from moment
        window shelf as (partition by item_id, location_id order by occurred_at),
          instant as (partition by item_id, location_id, occurred_at)
      )
      select distinct ${skuOf('c.item_id')} as sku, ${locationOf('c.location_id')} as location, c.occurred_at,
        c.quantity as counted, r.balance as ledger
      from counted c
      join running r on r.item_id = c.item_id and r.location_id = c.location_id and r.occurred_at = c.occurred_at
      where r.balance <> c.quantity and not r.is_unclear`,
  },
  {
    invariant: 'I1',
    by: 'item',
    repairable: true,
    statement: 'what is in transit with a transfer is the sum of its movements',
    rows: 'select count(*) from holdfast.stock_transfer_line',
    violations: `
      with entry as (
        select item_id, from_holder as transfer_id, -quantity as quantity
        from holdfast.movement where from_account = 'in_transit'
        union all
        select item_id, to_holder, quantity from holdfast.movement where to_account = 'in_transit'
      ), ledger as (
        select transfer_id, item_id, sum(quantity) as in_transit from entry group by transfer_id, item_id
      ), sent as (
        select transfer_id, item_id, sum(in_transit) as in_transit
        from holdfast.stock_transfer_line group by transfer_id, item_id
      ), compared as (
        select coalesce(s.transfer_id, g.transfer_id) as transfer_id, coalesce(s.item_id, g.item_id) as item_id,
          coalesce(s.in_transit, 0) as in_transit, coalesce(g.in_transit, 0) as ledger_in_transit
        from sent s full join ledger g on g.transfer_id = s.transfer_id and g.item_id = s.item_id
      )
      select coalesce((select number from holdfast.stock_transfer t where t.id = transfer_id), transfer_id::text) as transfer,
        ${skuOf('item_id')} as sku, in_transit, ledger_in_transit
      from compared where in_transit <> ledger_in_transit`,
  },
  {
    invariant: 'I5',
    by: 'item',
    repairable: true,
    statement: 'of every item there is inside the walls what came in and did not go out',
    rows: 'select count(*) from item_in_slice',
    violations: `
      with crossing as (
        select item_id, quantity from holdfast.movement where from_holder is null
        union all
        select item_id, -quantity from holdfast.movement where to_holder is null
      ), ledger as (select item_id, sum(quantity) as came_in from crossing group by item_id),
      standing as (
        select item_id, on_hand + quarantined + damaged as quantity from holdfast.inventory_level
        union all
        select item_id, in_transit from holdfast.stock_transfer_line
      ), present as (select item_id, sum(quantity) as inside from standing group by item_id)
      select ${skuOf('coalesce(p.item_id, g.item_id)')} as sku,
        coalesce(p.inside, 0) as inside, coalesce(g.came_in, 0) as came_in
      from present p full join ledger g on g.item_id = p.item_id
      where coalesce(p.inside, 0) <> coalesce(g.came_in, 0)`,
  },
  {
    invariant: 'I5',
    by: 'item',
    statement:
      'incoming of every level is what is in transit to it and what is outstanding of receipts that are expected there',
    rows: 'select count(*) from holdfast.inventory_level',
    violations: `
      with expected as (
        select item_id, location_id, sum(coming) as incoming, sum(in_transit) as in_transit, sum(coming - in_transit) as outstanding
        from (
          select l.item_id, t.to_location_id as location_id, l.in_transit as coming, l.in_transit
          from holdfast.stock_transfer_line l join holdfast.stock_transfer t on t.id = l.transfer_id where l.in_transit > 0
          union all
          select item_id, location_id, outstanding, 0 from holdfast.expected_receipt_line where outstanding > 0
        ) way group by item_id, location_id
      )
      select ${skuOf('coalesce(v.item_id, e.item_id)')} as sku,
        ${locationOf('coalesce(v.location_id, e.location_id)')} as location,
        coalesce(v.incoming, 0) as incoming, coalesce(e.in_transit, 0) as in_transit, coalesce(e.outstanding, 0) as outstanding
      from holdfast.inventory_level v
      full join expected e on e.item_id = v.item_id and e.location_id = v.location_id
      where coalesce(v.incoming, 0) <> coalesce(e.incoming, 0)`,
  },
]
