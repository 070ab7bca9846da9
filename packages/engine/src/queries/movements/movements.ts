/** The ledger as it is read: movement by movement, and as balances at an instant. (DESIGN §8) */
import type { Connection } from '../../db/database.ts'
import { isUuid } from '../../db/load-configuration.ts'
import { type Instant, toIso } from '../../domain/kernel/instant.ts'
import { fromNumeric, toUnits } from '../../domain/kernel/quantity.ts'
import type { MovementReason } from '../../domain/stock/movement.ts'
import { type Rejection, reject } from '../../errors.ts'
import { decodeCursor, type Page, type PageRequest, pageOf } from '../page.ts'

/** One side of a movement. A shelf account has a location, in_transit has a transfer, those outside have neither. */
export type AccountView = { account: string; location: string | null; transfer: string | null; balance: number | null }

export type MovementView = {
  id: number
  sku: string
  quantity: number
  from: AccountView
  to: AccountView
  reason: MovementReason
  note: string | null
  reference: { type: string; id: string } | null
  actor: string
  occurred_at: string
  recorded_at: string
}

export type MovementFilter = {
  sku?: string
  location?: string
  reason?: string
  reference_type?: string
  reference_id?: string
  occurred_from?: string
  occurred_to?: string
}

type MovementRow = {
  id: number
  sku: string
  quantity: string
  from_account: string
  from_location: string | null
  from_transfer: string | null
  from_balance: string | null
  to_account: string
  to_location: string | null
  to_transfer: string | null
  to_balance: string | null
  reason: MovementReason
  note: string | null
  reference_type: string | null
  reference_id: string | null
  actor: string
  occurred_at: Instant
  recorded_at: Instant
}

/** In the order in which they were recorded, or the newest first. `occurred_to` itself is not part of the interval. */
export async function listMovements(
  db: Connection,
  request: PageRequest & MovementFilter & { order?: 'asc' | 'desc' },
): Promise<Page<MovementView> | Rejection> {
  const cursor = decodeCursor(request.cursor, ['number'])
  if (!cursor.ok) return cursor
  for (const name of ['occurred_from', 'occurred_to'] as const) {
    if (notAnInstant(request[name])) return invalidInstant(name)
  }
  const backwards = request.order === 'desc'
  const rows = await db.query<MovementRow>(
    `with item as (select id, sku from holdfast.inventory_item where sku = $2 or id = $3::uuid order by sku = $2 desc limit 1),
       place as (select id from holdfast.stock_location where code = $4 or id = $5::uuid order by code = $4 desc limit 1)
     select m.id, coalesce(i.sku, m.item_id::text) as sku, m.quantity,
       m.from_account, fl.code as from_location, ft.number as from_transfer, m.from_balance,
       m.to_account, tl.code as to_location, tt.number as to_transfer, m.to_balance,
       m.reason, m.note, m.reference_type, m.reference_id, m.actor, m.occurred_at, m.recorded_at
     from holdfast.movement m
     left join holdfast.inventory_item i on i.id = m.item_id
     left join holdfast.stock_location fl on fl.id = m.from_holder
     left join holdfast.stock_location tl on tl.id = m.to_holder
     left join holdfast.stock_transfer ft on ft.id = m.from_holder
     left join holdfast.stock_transfer tt on tt.id = m.to_holder
     where ($1::bigint is null or m.id ${backwards ? '<' : '>'} $1)
       and ($2::text is null or m.item_id = (select id from item))
       and ($4::text is null or (select id from place) in (m.from_holder, m.to_holder))
       and ($6::text is null or m.reason = $6)
       and ($7::text is null or m.reference_type = $7)
       and ($8::text is null or m.reference_id = $8)
       and ($9::timestamptz is null or m.occurred_at >= $9)
       and ($10::timestamptz is null or m.occurred_at < $10)
     order by m.id ${backwards ? 'desc' : 'asc'} limit $11`,
    [cursor.key?.[0] ?? null, ...filterParameters(request), request.limit + 1],
  )
  return pageOf(rows, request.limit, { show: movementView, keyOf: (row) => [row.id] })
}

function filterParameters(filter: MovementFilter): unknown[] {
  const { sku, location, reason, reference_type, reference_id, occurred_from, occurred_to } = filter
  const given = [sku, uuidOf(sku), location, uuidOf(location), reason, reference_type, reference_id]
  return [...given, occurred_from, occurred_to].map((value) => value ?? null)
}

function uuidOf(reference: string | undefined): string | null {
  return reference !== undefined && isUuid(reference) ? reference : null
}

function notAnInstant(text: string | undefined): boolean {
  return text !== undefined && Number.isNaN(Date.parse(text))
}

function invalidInstant(name: string): Rejection {
  return reject('invalid_request', { errors: [{ pointer: `/${name}`, detail: 'is not an instant' }] })
}

function movementView(row: MovementRow): MovementView {
  const { reference_type: type, reference_id: id } = row
  return {
    id: row.id,
    sku: row.sku,
    quantity: toUnits(fromNumeric(row.quantity)),
    from: side(row.from_account, row.from_location, row.from_transfer, row.from_balance),
    to: side(row.to_account, row.to_location, row.to_transfer, row.to_balance),
    reason: row.reason,
    note: row.note,
    reference: type === null || id === null ? null : { type, id },
    actor: row.actor,
    occurred_at: toIso(row.occurred_at),
    recorded_at: toIso(row.recorded_at),
  }
}

function side(account: string, location: string | null, transfer: string | null, balance: string | null): AccountView {
  return { account, location, transfer, balance: balance === null ? null : toUnits(fromNumeric(balance)) }
}

export type BalancesAsOf = {
  sku: string
  as_of: string
  /** By the instant at which things happened, or by the instant at which they were known. */
  by: 'occurred' | 'recorded'
  /** Every account that the item ever passed, those outside the walls too: together they are zero. */
  accounts: { account: string; location: string | null; transfer: string | null; balance: number }[]
}

/** The balance of each account of an item at an instant (now, when left out), from the ledger alone. */
export async function balancesAsOf(
  db: Connection,
  { sku, as_of: asOf, by = 'occurred' }: { sku: string; as_of?: string; by?: 'occurred' | 'recorded' },
): Promise<BalancesAsOf | null | Rejection> {
  if (notAnInstant(asOf)) return invalidInstant('as_of')
  const [item] = await db.query<{ id: string; sku: string; at: Instant }>(
    `select id, sku, coalesce($3::timestamptz, holdfast.current_instant()) as at
     from holdfast.inventory_item where sku = $1 or id = $2::uuid order by sku = $1 desc limit 1`,
    [sku, uuidOf(sku), asOf ?? null],
  )
  if (!item) return null
  const at = toIso(item.at)
  const rows = await db.query<{ account: string; location: string | null; transfer: string | null; balance: string }>(
    `with entry as (
       select from_account as account, from_holder as holder, -quantity as quantity
       from holdfast.movement where item_id = $1::uuid and ${by}_at <= $2::timestamptz
       union all
       select to_account, to_holder, quantity
       from holdfast.movement where item_id = $1::uuid and ${by}_at <= $2::timestamptz
     ), balance as (select account, holder, sum(quantity) as balance from entry group by account, holder)
     select b.account, l.code as location, t.number as transfer, b.balance
     from balance b
     left join holdfast.stock_location l on l.id = b.holder
     left join holdfast.stock_transfer t on t.id = b.holder
     order by b.account, l.code, t.number`,
    [item.id, at],
  )
  const accounts = rows.map((row) => ({ ...row, balance: toUnits(fromNumeric(row.balance)) }))
  return { sku: item.sku, as_of: at, by, accounts }
}
