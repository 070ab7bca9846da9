/** The ledger as it is read, movement by movement. */
import type { Static } from 'typebox'
import type { Limits } from '../../config.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { fromNumeric, toUnits } from '../../domain/kernel/quantity.ts'
import { reachesShelves } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { dateTime } from '../../shapes/instants.ts'
import { named } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { MovementReason } from '../../shapes/stock.ts'
import { type MovementSideView, MovementView } from '../../views/movements.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery, found } from '../define-query.ts'
import { NO_SHELVES } from '../levels/read-levels.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { namedInHistory, uuidOf } from '../reference.ts'

const question = (limits: Limits) =>
  Shape({
    ...pageFields(limits),
    sku: Optional(named('Of this item')),
    location: Optional(named('From or to this location')),
    reason: Optional(MovementReason),
    reference_type: Optional(named('Because of a document of this kind')),
    reference_id: Optional(named('Because of the document with this id')),
    occurred_from: Optional(dateTime('Occurred at this instant or later')),
    occurred_to: Optional(dateTime('Occurred before this instant')),
    order: Optional(OneOf(['asc', 'desc'], 'asc: the oldest record first, which is the default; desc: the newest')),
  })
type Question = Static<ReturnType<typeof question>>

/** What of a movement lies outside of somebody's reach is not told: neither the place nor what stands there. */
const REACHED = (holder: string) => `($12::uuid[] is null or ${holder} = any($12::uuid[]))`

/** In the order in which they were recorded, or the newest first. `occurred_to` itself is not part of the interval. */
export const listMovements = defineQuery({
  name: 'list_movements',
  summary: 'The ledger: what left which account for which, why, by whom and when.',
  input: question,
  mindsReach: true,
  answer: PageOf(MovementView),
  read: async (input, { database, limits, reach }) => {
    if (!reachesShelves(reach)) return reject('out_of_reach', { detail: NO_SHELVES })
    const cursor = decodeCursor(input.cursor, ['number'])
    if (!cursor.ok) return cursor
    const limit = pageSize(input, limits)
    const rows = await database.query<MovementRow>(movementsStatement(input.order === 'desc'), [
      cursor.key?.[0] ?? null,
      ...filterParameters(input),
      limit + 1,
      reach.locationIds,
    ])
    return found(pageOf(rows, limit, { show: movementView, keyOf: (row) => [row.id] }))
  },
})

function filterParameters(filter: Question): unknown[] {
  const { sku, location, reason, reference_type, reference_id, occurred_from, occurred_to } = filter
  const given = [sku, uuidOf(sku), location, uuidOf(location), reason, reference_type, reference_id]
  return [...given, occurred_from, occurred_to].map((value) => value ?? null)
}

function movementsStatement(backwards: boolean): string {
  return `with item as (${namedInHistory('inventory_item', 'sku', ['$2', '$3'])}),
      place as (${namedInHistory('stock_location', 'code', ['$4', '$5'])})
    select m.id, coalesce(i.sku, m.item_id::text) as sku, m.quantity,
      m.from_account, fl.code as from_location, ft.number as from_transfer,
      case when fl.id is not null or ft.id is not null then m.from_balance end as from_balance,
      m.to_account, tl.code as to_location, tt.number as to_transfer,
      case when tl.id is not null or tt.id is not null then m.to_balance end as to_balance,
      m.reason, m.note, m.reference_type, m.reference_id, m.actor, m.occurred_at, m.recorded_at
    from holdfast.movement m
    left join holdfast.inventory_item i on i.id = m.item_id
    left join holdfast.stock_location fl on fl.id = m.from_holder and ${REACHED('fl.id')}
    left join holdfast.stock_location tl on tl.id = m.to_holder and ${REACHED('tl.id')}
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
      and (${REACHED('m.from_holder')} or ${REACHED('m.to_holder')})
    order by m.id ${backwards ? 'desc' : 'asc'} limit $11`
}

type Account = MovementSideView['account']
type MovementRow = {
  id: number
  sku: string
  quantity: string
  from_account: Account
  from_location: string | null
  from_transfer: string | null
  from_balance: string | null
  to_account: Account
  to_location: string | null
  to_transfer: string | null
  to_balance: string | null
  reason: MovementView['reason']
  note: string | null
  reference_type: string | null
  reference_id: string | null
  actor: string
  occurred_at: Instant
  recorded_at: Instant
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

function side(
  account: Account,
  location: string | null,
  transfer: string | null,
  balance: string | null,
): MovementSideView {
  return { account, location, transfer, balance: balance === null ? null : toUnits(fromNumeric(balance)) }
}
