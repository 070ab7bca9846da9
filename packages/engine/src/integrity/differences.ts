/**
 * Where the ledger of an item and what its levels and transfers hold differ, and by which movements they would agree again.
 *
 * The levels stand, as everything that was promised since was decided on them; it is the ledger that is told. A shelf that was counted has
 * at the instant of each count what was counted: what is missing there is made up for at that instant, and the rest now.
 */
import type { Connection } from '../db/database.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { ShelfAccount } from '../domain/stock/movement.ts'

export type Difference = {
  account: ShelfAccount | 'in_transit'
  /** A location, or a transfer. */
  holder: string
  /** By so much the ledger has too little, or, below zero, too much. */
  missing: string
  /** What is there: the balance that the ledger has to have. */
  balance: string
  /** The instant of the count that the ledger differs from; null: it differs now. */
  occurred_at: Instant | null
}

export function differencesOf(db: Connection, itemId: string): Promise<Difference[]> {
  return db.query<Difference>(
    `with entry as (
       select from_account as account, from_holder as holder, -quantity as quantity, occurred_at, recorded_at
       from holdfast.movement where item_id = $1::uuid and from_holder is not null
       union all
       select to_account, to_holder, quantity, occurred_at, recorded_at
       from holdfast.movement where item_id = $1::uuid and to_holder is not null
     ), ledger as (
       select account, holder, sum(quantity) as balance from entry group by account, holder
     ), standing as (
       select shelf.account, v.location_id as holder, shelf.balance
       from holdfast.inventory_level v
       cross join lateral (values ('on_hand', v.on_hand), ('quarantined', v.quarantined), ('damaged', v.damaged)) shelf(account, balance)
       where v.item_id = $1::uuid
       union all
       select 'in_transit', transfer_id, sum(in_transit) from holdfast.stock_transfer_line where item_id = $1::uuid group by transfer_id
     ), counted as (
       select distinct on (location_id, occurred_at) location_id as holder, occurred_at, quantity
       from holdfast.stock_count where item_id = $1::uuid order by location_id, occurred_at, id desc
     ), seen as (
       select c.holder, c.occurred_at, c.quantity - coalesce(sum(e.quantity), 0) as missing
       from counted c left join entry e on e.account = 'on_hand' and e.holder = c.holder and e.occurred_at <= c.occurred_at
       group by c.holder, c.occurred_at, c.quantity
       having not coalesce(bool_or(e.occurred_at = c.occurred_at and e.recorded_at = c.occurred_at), false)
     ), at_counts as (
       select holder, occurred_at, missing - coalesce(lag(missing) over (partition by holder order by occurred_at), 0) as missing from seen
     ), now as (
       select coalesce(s.account, l.account) as account, coalesce(s.holder, l.holder) as holder, coalesce(s.balance, 0) as balance,
         coalesce(s.balance, 0) - coalesce(l.balance, 0) - coalesce(
           case when coalesce(s.account, l.account) = 'on_hand'
             then (select sum(a.missing) from at_counts a where a.holder = coalesce(s.holder, l.holder)) end, 0) as missing
       from standing s full join ledger l on l.account = s.account and l.holder = s.holder
     ), difference as (
       select 'on_hand' as account, a.holder, a.missing, coalesce(n.balance, 0) as balance, a.occurred_at
       from at_counts a left join now n on n.account = 'on_hand' and n.holder = a.holder
       union all
       select account, holder, missing, balance, null from now
     )
     select account, holder::text, missing::text, balance::text, occurred_at from difference where missing <> 0
     order by holder, account, occurred_at nulls last`,
    [itemId],
  )
}

/** An item alone, as a slice of all of them. */
export function sliceOfItem(itemId: string): { after: string; upTo: string } {
  const before = (BigInt(`0x${itemId.replaceAll('-', '')}`) - 1n).toString(16).padStart(32, '0')
  return { after: before.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), upTo: itemId }
}
