/**
 * The whole state as sorted lines of text, read from the model's lists and from the engine's tables, by natural keys:
 * two systems agree when their lines are the same, and where they do not, the lines say what differs.
 */
import type { Database } from '../../packages/engine/src/db/database.ts'
import { levelShown } from './model-stock-commands.ts'
import { counts } from './model-sums.ts'
import { inUnits, itemOf, type World } from './model-world.ts'

type Row = Record<string, unknown>

function lineOf(kind: string, fields: Row): string {
  return `${kind} ${JSON.stringify(fields)}`
}

// ── The model ────────────────────────────────────────────────────────────────────────────────────────────────────────

export function modelState(world: World): string[] {
  const lines = [
    ...world.levels.map((level) =>
      lineOf('level', {
        sku: itemOf(world, level.item).sku,
        location: level.location,
        ...omit(levelShown(world, level), 'available'),
        settings: sortedKeys(level.settings),
      }),
    ),
    ...reservationLines(world),
    ...world.orders.map(({ number, state, fulfilment }) => lineOf('order', { number, state, fulfilment })),
    ...world.shipments.map((one) =>
      lineOf('shipment', {
        number: one.number,
        state: one.state,
        location: one.location,
        category: one.category,
        hold_reasons: one.holdReasons.toSorted(),
        decremented: one.decremented,
        lines: one.lines.map((line) => `${line.line} ${line.sku} ${inUnits(line.quantity)}`).sort(),
      }),
    ),
    ...world.transfers.map((one) =>
      lineOf('transfer', {
        number: one.number,
        shipment: one.shipment,
        from: one.from,
        to: one.to,
        state: one.state,
        lines: one.lines.map(({ line, item, quantity, inTransit, received }) =>
          transferLine(line, itemOf(world, item).sku, [quantity, inTransit, received].map(inUnits)),
        ),
      }),
    ),
  ]
  return lines.sort()
}

function transferLine(line: number, sku: string, [quantity, inTransit, received]: number[]): string {
  return `${line} ${sku} ${quantity}, ${inTransit} in transit, ${received} received`
}

function omit(fields: Row, name: string): Row {
  const { [name]: _left, ...rest } = fields
  return rest
}

function sortedKeys(layer: object): Row {
  return Object.fromEntries(Object.entries(layer).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function reservationLines(world: World): string[] {
  const lines: string[] = []
  const seen = new Map<string, number>()
  for (const held of world.reservations) {
    const nth = (seen.get(held.reference) ?? 0) + 1
    seen.set(held.reference, nth)
    const name = `${held.reference} (${nth})`
    lines.push(lineOf('reservation', { name, state: held.state, expires_at: held.expiresAt, order: held.order }))
    const sums = new Map<string, { reserved: number; backordered: number; fulfilled: number }>()
    for (const promise of world.promises.filter((one) => one.reservation === held.id)) {
      const { line, item, location, shipment, transfer } = promise
      const key = JSON.stringify({ name, line, item: itemOf(world, item).sku, location, shipment, transfer })
      const sum = sums.get(key) ?? { reserved: 0, backordered: 0, fulfilled: 0 }
      sum.reserved += counts(world, promise) ? promise.reserved : 0
      sum.backordered += counts(world, promise) ? promise.backordered : 0
      sum.fulfilled += promise.fulfilled
      sums.set(key, sum)
    }
    for (const [key, { reserved, backordered, fulfilled }] of sums) {
      if (reserved + backordered + fulfilled === 0) continue
      const quantities = [reserved, backordered, fulfilled].map(inUnits)
      lines.push(lineOf('promise', { ...JSON.parse(key), quantities }))
    }
  }
  return lines
}

/** What the ledger says since a position, as a multiset. */
export function modelLedger(world: World, since: number): string[] {
  return world.ledger
    .slice(since)
    .map(({ item, quantity, from, to, reason, occurredAt, recordedAt }) =>
      ledgerLine({
        sku: itemOf(world, item).sku,
        quantity: inUnits(quantity),
        from,
        to,
        reason,
        occurredAt,
        recordedAt,
      }),
    )
    .sort()
}

type LedgerFields = {
  sku: string
  quantity: number
  from: string
  to: string
  reason: string
  occurredAt: number
  recordedAt: number
}

function ledgerLine({ sku, quantity, from, to, reason, occurredAt, recordedAt }: LedgerFields): string {
  return `movement ${quantity} ${sku} ${from} → ${to} (${reason}) occurred ${occurredAt}, recorded ${recordedAt}`
}

// ── The engine ───────────────────────────────────────────────────────────────────────────────────────────────────────

const STATE_SQL = `
  select 'level' as kind, jsonb_build_object('sku', i.sku, 'location', s.code,
    'on_hand', l.on_hand, 'quarantined', l.quarantined, 'damaged', l.damaged, 'reserved', l.reserved,
    'backordered', l.backordered, 'incoming', l.incoming, 'enabled', l.enabled,
    'counted_at', (extract(epoch from l.counted_at) * 1000)::bigint, 'settings', l.settings) as fields
  from holdfast.inventory_level l join holdfast.inventory_item i on i.id = l.item_id join holdfast.stock_location s on s.id = l.location_id
  union all
  select 'reservation', jsonb_build_object('name', v.name, 'state', v.state,
    'expires_at', (extract(epoch from v.expires_at) * 1000)::bigint, 'order', o.number)
  from (select *, reference || ' (' || row_number() over (partition by reference order by id) || ')' as name from holdfast.reservation) v
  left join holdfast."order" o on o.id = v.order_id
  union all
  select 'promise', jsonb_build_object('name', v.name, 'line', p.line, 'item', i.sku, 'location', s.code,
    'shipment', sh.number, 'transfer', t.number,
    'quantities', jsonb_build_array(sum(p.reserved), sum(p.backordered), sum(p.fulfilled)))
  from holdfast.reservation_item p
  join (select *, reference || ' (' || row_number() over (partition by reference order by id) || ')' as name from holdfast.reservation) v
    on v.id = p.reservation_id
  join holdfast.inventory_item i on i.id = p.item_id
  join holdfast.stock_location s on s.id = p.location_id
  left join holdfast.stock_transfer t on p.owner_kind = 'stock_transfer' and t.id = p.owner_id
  left join holdfast.shipment sh on sh.id = coalesce(t.shipment_id, case p.owner_kind when 'shipment' then p.owner_id end)
  group by v.name, p.line, i.sku, s.code, sh.number, t.number
  having sum(p.reserved) + sum(p.backordered) + sum(p.fulfilled) > 0
  union all
  select 'order', jsonb_build_object('number', number, 'state', state, 'fulfilment', fulfilment) from holdfast."order"
  union all
  select 'shipment', jsonb_build_object('number', sh.number, 'state', sh.state, 'location', s.code,
    'category', sh.shipping_category, 'hold_reasons', (select coalesce(jsonb_agg(r order by r collate "C"), '[]') from unnest(sh.hold_reasons) r),
    'decremented', sh.decremented, 'lines', (select coalesce(jsonb_agg(x.text order by x.text collate "C"), '[]') from (
       select l.line || ' ' || l.sku || ' ' || trim_scale(l.quantity) as text from holdfast.shipment_line l where l.shipment_id = sh.id) x))
  from holdfast.shipment sh join holdfast.stock_location s on s.id = sh.location_id
  union all
  select 'transfer', jsonb_build_object('number', t.number, 'shipment', sh.number, 'from', a.code, 'to', b.code, 'state', t.state,
    'lines', (select coalesce(jsonb_agg(jsonb_build_array(l.line, i.sku, l.quantity, l.in_transit, l.received) order by l.line, i.sku collate "C"), '[]')
       from holdfast.stock_transfer_line l join holdfast.inventory_item i on i.id = l.item_id where l.transfer_id = t.id))
  from holdfast.stock_transfer t
  left join holdfast.shipment sh on sh.id = t.shipment_id
  join holdfast.stock_location a on a.id = t.from_location_id join holdfast.stock_location b on b.id = t.to_location_id`

/** Orders without a number of their own are numbered by their id; these are the names that the model has for them. */
export type OrderNames = ReadonlyMap<string, string>

export async function engineState(database: Database, names: OrderNames): Promise<string[]> {
  const rows = await database.query<{ kind: string; fields: Row }>(STATE_SQL)
  return rows.map(({ kind, fields }) => renamed(lineOf(kind, ordered(kind, fields)), names)).sort()
}

function renamed(line: string, names: OrderNames): string {
  let text = line
  for (const [id, name] of names) text = text.replaceAll(id, name)
  return text
}

const MEMBERS: Record<string, string[]> = {
  level: [
    'sku',
    'location',
    'on_hand',
    'quarantined',
    'damaged',
    'reserved',
    'backordered',
    'incoming',
    'enabled',
    'counted_at',
    'settings',
  ],
  reservation: ['name', 'state', 'expires_at', 'order'],
  promise: ['name', 'line', 'item', 'location', 'shipment', 'transfer', 'quantities'],
  order: ['number', 'state', 'fulfilment'],
  shipment: ['number', 'state', 'location', 'category', 'hold_reasons', 'decremented', 'lines'],
  transfer: ['number', 'shipment', 'from', 'to', 'state', 'lines'],
}

/** The members in the model's order: jsonb has an order of its own. */
function ordered(kind: string, fields: Row): Row {
  const row = Object.fromEntries(MEMBERS[kind]!.map((member) => [member, fields[member]]))
  if (kind === 'level') row.settings = sortedKeys(row.settings as object)
  if (kind === 'transfer')
    row.lines = (row.lines as [number, string, number, number, number][]).map(([line, sku, ...quantities]) =>
      transferLine(line, sku, quantities),
    )
  return row
}

export async function engineLedger(database: Database, since: number, names: OrderNames): Promise<string[]> {
  const rows = await database.query<LedgerFields & { occurred: number; recorded: number }>(
    `select i.sku, m.quantity::float8 as quantity, m.reason,
       m.from_account || coalesce('@' || fs.code, '@' || ft.number, '') as from,
       m.to_account || coalesce('@' || ts.code, '@' || tt.number, '') as to,
       (extract(epoch from m.occurred_at) * 1000)::float8 as "occurredAt",
       (extract(epoch from m.recorded_at) * 1000)::float8 as "recordedAt"
     from holdfast.movement m
     join holdfast.inventory_item i on i.id = m.item_id
     left join holdfast.stock_location fs on fs.id = m.from_holder
     left join holdfast.stock_transfer ft on ft.id = m.from_holder
     left join holdfast.stock_location ts on ts.id = m.to_holder
     left join holdfast.stock_transfer tt on tt.id = m.to_holder
     order by m.id offset $1`,
    [since],
  )
  return rows.map((row) => renamed(ledgerLine(row), names)).sort()
}
