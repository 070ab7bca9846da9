/** Movements that make the ledger agree with what is there: the one place where the ledger is written without a balance being changed. */
import type { Instant } from '../domain/kernel/instant.ts'
import type { InventoryLevel } from '../domain/stock/inventory-level.ts'
import type { DomainEvent } from '../domain/working-set.ts'
import type { Connection, Transaction } from './database.ts'
import { lockLevels } from './lock-order.ts'
import { outboxTable } from './tables/outbox.ts'
import { insertRows } from './write-rows.ts'

export type Compensation = {
  account: string
  holder: string
  /** Above zero it comes in from outside the walls; below, it goes there. */
  missing: string
  balance: string
  /** Null: now. */
  occurred_at: Instant | null
}

/** The levels. Nobody moves goods of the item while this transaction goes on: whatever is moved passes one of them. */
export async function lockLevelsOfItem(tx: Connection, itemId: string): Promise<InventoryLevel[]> {
  const levels = await tx.query<{ itemId: string; locationId: string }>(
    'select item_id as "itemId", location_id as "locationId" from holdfast.inventory_level where item_id = $1::uuid',
    [itemId],
  )
  return lockLevels(tx, levels)
}

export async function insertCompensations(
  tx: Connection,
  { itemId, repairId, actor, note }: { itemId: string; repairId: string; actor: string; note: string },
  compensations: readonly Compensation[],
): Promise<void> {
  await tx.query(
    `insert into holdfast.movement (item_id, quantity, from_account, from_holder, from_balance, to_account, to_holder, to_balance, reason, note,
       reference_type, reference_id, actor, occurred_at, recorded_at)
     select $1::uuid, abs(c.missing),
       case when c.missing > 0 then 'adjustment' else c.account end, case when c.missing < 0 then c.holder end, case when c.missing < 0 then c.balance end,
       case when c.missing > 0 then c.account else 'adjustment' end, case when c.missing > 0 then c.holder end, case when c.missing > 0 then c.balance end,
       'reconciled', $4, 'integrity_repair', $2, $3, coalesce(c.occurred_at, now.at), now.at
     from unnest($5::text[], $6::uuid[], $7::numeric[], $8::numeric[], $9::timestamptz[]) with ordinality
       c(account, holder, missing, balance, occurred_at, number)
     cross join (select holdfast.current_instant() as at) now order by c.number`,
    [
      ...[itemId, repairId, actor, note],
      ...[compensations.map(({ account }) => account), compensations.map(({ holder }) => holder)],
      ...[compensations.map(({ missing }) => missing), compensations.map(({ balance }) => balance)],
      compensations.map(({ occurred_at: at }) => (at === null ? null : new Date(at).toISOString())),
    ],
  )
}

/** Tells the feed; `post` goes with the transaction. */
export async function insertEvents(tx: Transaction, events: readonly DomainEvent[]): Promise<void> {
  const [row] = await tx.query<{ now: Instant }>('select holdfast.current_instant() as now')
  insertRows(tx, outboxTable, events, row!.now)
}

export type NamedItem = { id: string; name: string }

/** An item by its SKU or id, those too of which nothing is left but movements. */
export async function itemToRepair(db: Connection, name: string, id: string | null): Promise<NamedItem | undefined> {
  const [item] = await db.query<NamedItem>(
    `select id, sku as name from holdfast.inventory_item where sku = $1 and archived_at is null
     union all
     select id, sku from holdfast.inventory_item where id = $2::uuid
     union all
     (select item_id, item_id::text from holdfast.movement where item_id = $2::uuid limit 1)
     limit 1`,
    [name, id],
  )
  return item
}

/** What locations and transfers are called. */
export async function namesOfHolders(db: Connection, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.query<{ id: string; name: string }>(
    `select id, code as name from holdfast.stock_location where id = any($1::uuid[])
     union all select id, number from holdfast.stock_transfer where id = any($1::uuid[])`,
    [ids],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
