/** The balance of each account of an item at an instant, from the ledger alone. */
import { type Instant, toIso } from '../../domain/kernel/instant.ts'
import { fromNumeric, toUnits } from '../../domain/kernel/quantity.ts'
import { reachesShelves } from '../../domain/reach.ts'
import { reject, rejectAt } from '../../errors.ts'
import { isInFuture } from '../../requests/instants.ts'
import { dateTime } from '../../shapes/instants.ts'
import { Sku } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { type AccountBalanceView, BALANCE_KINDS, BalancesView } from '../../views/movements.ts'
import { defineQuery, found } from '../define-query.ts'
import { NO_SHELVES } from '../levels/read-levels.ts'
import { namedInHistory, uuidOf } from '../reference.ts'

type BalanceRow = Omit<AccountBalanceView, 'balance'> & { balance: string }

export const getItemBalances = defineQuery({
  name: 'get_item_balances',
  summary: 'What every account held of an item at an instant, summed from the ledger.',
  input: () =>
    Shape({
      item: Sku,
      as_of: Optional(dateTime('At this instant; left out: now')),
      by: Optional(OneOf(BALANCE_KINDS, 'What was so then, which is the default, or what was known then')),
    }),
  mindsReach: true,
  answer: BalancesView,
  read: async ({ item: reference, as_of: asOf, by = 'occurred' }, { database, reach }) => {
    if (!reachesShelves(reach)) return reject('out_of_reach', { detail: NO_SHELVES })
    const [item] = await database.query<{ id: string; sku: string; at: Instant; now: Instant }>(
      `select id, sku, coalesce($3::timestamptz, holdfast.current_instant()) as at, holdfast.current_instant() as now
       from (${namedInHistory('inventory_item', 'sku', ['$1', '$2'])}) item`,
      [reference, uuidOf(reference), asOf ?? null],
    )
    if (!item) return reject('inventory_item_not_found')
    if (isInFuture(item.at, item.now)) return rejectAt('/as_of', 'occurred_in_future', { occurred_at: toIso(item.at) })
    const at = toIso(item.at)
    const rows = await database.query<BalanceRow>(
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
       where $3::uuid[] is null or b.holder = any($3::uuid[])
       order by b.account, l.code, t.number`,
      [item.id, at, reach.locationIds],
    )
    const accounts = rows.map((row) => ({ ...row, balance: toUnits(fromNumeric(row.balance)) }))
    return found({ sku: item.sku, as_of: at, by, accounts })
  },
})
