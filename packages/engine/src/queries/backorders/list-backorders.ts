import { type Instant, toIso } from '../../domain/kernel/instant.ts'
import { fromNumeric, toUnits } from '../../domain/kernel/quantity.ts'
import { named } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { BackorderView } from '../../views/backorders.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { namedInHistory, uuidOf } from '../reference.ts'

type BackorderRow = Omit<BackorderView, 'quantity' | 'waiting_since'> & { quantity: string; waiting_since: Instant }

/** All who wait stand in one small index. Whose turn it is follows the rule by which a level is filled: orders before holds,
 * and the oldest first. Of a hold that is over nothing counts, swept or not. Whose limits leave them out sees the places in
 * the queue all the same. */
const BACKORDERS = `
  with item as (${namedInHistory('inventory_item', 'sku', ['$4', '$5'])}),
    location as (${namedInHistory('stock_location', 'code', ['$6', '$7'])}),
  waiting as (
    select p.*, row_number() over (partition by p.item_id, p.location_id
      order by p.expires_at is not null, p.promised_at, p.id) as position
    from holdfast.reservation_item p
    where p.backordered > 0 and (p.expires_at is null or p.expires_at > holdfast.current_instant())
      and ($4::text is null or p.item_id = (select id from item))
      and ($6::text is null or p.location_id = (select id from location))
  )
  select w.id, coalesce(o.number, r.reference, t.number) as reference, o.number as "order", w.reservation_id, w.line, i.sku,
    l.code as location, w.backordered as quantity, s.number as shipment, w.promised_at as waiting_since,
    w.position::integer as position
  from waiting w
  left join lateral (select reference, order_id, channel_id from holdfast.reservation where id = w.reservation_id offset 0) r on true
  left join lateral (select number from holdfast.stock_transfer where id = w.reservation_id offset 0) t on true
  cross join lateral (select sku from holdfast.inventory_item where id = w.item_id offset 0) i
  cross join lateral (select code from holdfast.stock_location where id = w.location_id offset 0) l
  left join lateral (select number from holdfast."order" where id = r.order_id offset 0) o on true
  left join lateral (select number from holdfast.shipment where id = coalesce(
    case when w.owner_kind = 'shipment' then w.owner_id end,
    (select t.shipment_id from holdfast.stock_transfer t where w.owner_kind = 'stock_transfer' and t.id = w.owner_id)
  ) offset 0) s on true
  where ($1::timestamptz is null or (w.promised_at, w.id) > ($1, $2::uuid))
    and ($8::text is null or o.number = $8 or r.order_id = $9::uuid)
    and ($10::uuid[] is null or w.location_id = any($10))
    and ($11::uuid[] is null or r.channel_id = any($11) or (r.channel_id is null and $10 is not null))
  order by w.promised_at, w.id limit $3`

export const listBackorders = defineQuery({
  name: 'list_backorders',
  summary: 'Who waits for what, and since when.',
  input: (limits) =>
    Shape({
      ...pageFields(limits),
      sku: Optional(named('That wait for this item')),
      location: Optional(named('That wait at this location')),
      order: Optional(named('Of this order')),
    }),
  mindsReach: true,
  answer: PageOf(BackorderView),
  read: async (input, context) => {
    const cursor = decodeCursor(input.cursor, ['number', 'uuid'])
    if (!cursor.ok) return cursor
    const [since, lastId] = cursor.key ?? []
    const limit = pageSize(input, context.limits)
    const rows = await context.database.query<BackorderRow>(BACKORDERS, [
      since === undefined ? null : toIso(Number(since)),
      lastId ?? null,
      limit + 1,
      ...[input.sku ?? null, uuidOf(input.sku)],
      ...[input.location ?? null, uuidOf(input.location)],
      ...[input.order ?? null, uuidOf(input.order)],
      ...[context.reach.locationIds, context.reach.channelIds],
    ])
    return found(
      pageOf(rows, limit, {
        show: ({ quantity, waiting_since, ...row }) => ({
          ...row,
          quantity: toUnits(fromNumeric(quantity)),
          waiting_since: toIso(waiting_since),
        }),
        keyOf: (row) => [row.waiting_since, row.id],
      }),
    )
  },
})
