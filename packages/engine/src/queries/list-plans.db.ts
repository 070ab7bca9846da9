/**
 * Every list finds its page by an index, also when a table has grown: each is asked with each of its filters, and the
 * plans of what it sends are looked at.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../../../test/support/databases.ts'
import { FormsSeen } from '../../../../test/support/forms-seen.ts'
import { limitDefaults } from '../config.ts'
import { READ_FORMS } from '../db/citus/read-forms.ts'
import type { Connection, Database } from '../db/database.ts'
import { createEngine, type Engine } from '../engine.ts'
import type { QueryName, QuestionOf } from './registry.ts'

/** Tables that grow with the business; the others hold a few rows that a process reads whole. */
const LARGE = new Set([
  'expected_receipt',
  'expected_receipt_line',
  'stocktake',
  'stocktake_line',
  'inventory_item',
  'inventory_level',
  'movement',
  'order',
  'order_line',
  'outbox',
  'reservation',
  'reservation_item',
  'shipment',
  'shipment_line',
  'stock_count',
  'stock_transfer',
  'stock_transfer_line',
  'stock_subscription',
  'return',
  'return_line',
])

const FILL = `
  insert into holdfast.stock_location (id, code, name, created_at)
    select md5('l' || n)::uuid, 'L' || n, 'L', now() from generate_series(1, 20) n;
  insert into holdfast.inventory_item (id, sku, title, created_at)
    select md5('i' || n)::uuid, 'SKU-' || n, 'Thing of ' || md5(n::text), now() from generate_series(1, 20000) n;
  insert into holdfast.inventory_level (item_id, location_id, on_hand, created_at)
    select md5('i' || n)::uuid, md5('l' || 1 + n % 20)::uuid, 5, now() from generate_series(1, 20000) n;
  insert into holdfast.movement (item_id, quantity, from_account, to_account, to_holder, to_balance, reason,
      reference_type, reference_id, actor, occurred_at, recorded_at)
    select md5('i' || 1 + n % 20000)::uuid, 5, 'supplier', 'on_hand', md5('l' || 1 + n % 20)::uuid, 5, 'received',
      'delivery', 'D-' || n, 'test', now(), now() from generate_series(1, 40000) n;
  insert into holdfast.stock_count (item_id, location_id, quantity, occurred_at, recorded_at)
    select md5('i' || 1 + n % 20000)::uuid, md5('l' || 1 + n % 20)::uuid, 5, now(), now() from generate_series(1, 20000) n;
  insert into holdfast."order" (id, number, channel_id, model_id, state, fulfilment, stock_decrement, explanation, placed_at)
    select md5('o' || n)::uuid, 'O-' || n, '00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002',
      'approved', 'in_progress', 'on_shipment', '{}', now() - make_interval(secs => n) from generate_series(1, 20000) n;
  insert into holdfast.order_line (order_id, line, item_id, sku, quantity, components)
    select md5('o' || n)::uuid, 1, md5('i' || n)::uuid, 'SKU-' || n, 1, '[]' from generate_series(1, 20000) n;
  insert into holdfast.shipment (id, order_id, number, state, location_id, created_at)
    select md5('s' || n)::uuid, md5('o' || n)::uuid, 'O-' || n || '-1', case when n % 50 = 0 then 'picking' else 'shipped' end,
      md5('l' || 1 + n % 20)::uuid, now() from generate_series(1, 20000) n;
  insert into holdfast.shipment_line (shipment_id, line, item_id, sku, quantity)
    select md5('s' || n)::uuid, 1, md5('i' || n)::uuid, 'SKU-' || n, 1 from generate_series(1, 20000) n;
  insert into holdfast.stock_transfer (id, number, order_id, from_location_id, to_location_id, state, created_at)
    select md5('t' || n)::uuid, 'O-' || n || '-T1', md5('o' || n)::uuid, md5('l1')::uuid, md5('l2')::uuid, 'completed', now()
    from generate_series(1, 20000) n;
  insert into holdfast.stock_transfer_line (transfer_id, line, item_id, sku, quantity, accepted)
    select md5('t' || n)::uuid, 1, md5('i' || n)::uuid, 'SKU-' || n, 1, 1 from generate_series(1, 20000) n;
  insert into holdfast.return (id, number, order_id, channel_id, state, location_id, created_at, external_reference)
    select md5('b' || n)::uuid, 'O-' || n || '-R1', md5('o' || n)::uuid, '00000000-0000-7000-8000-000000000003',
      case when n % 50 = 0 then 'requested' else 'received' end, md5('l1')::uuid, now() - make_interval(secs => n), 'RMA-' || n
    from generate_series(1, 20000) n;
  insert into holdfast.return_line (return_id, line, item_id, sku, location_id, quantity)
    select md5('b' || n)::uuid, 0, md5('i' || n)::uuid, 'SKU-' || n, md5('l' || 1 + n % 20)::uuid, 1 from generate_series(1, 20000) n;
  insert into holdfast.stock_subscription (id, name, item_id, sku, channel_id, reference, created_at, expires_at)
    select md5('w' || n)::uuid, 'w' || n, md5('i' || n)::uuid, 'SKU-' || n, '00000000-0000-7000-8000-000000000003', 'customer ' || n,
      now(), now() + interval '1 day' from generate_series(1, 20000) n;
  insert into holdfast.reservation (id, reference, state, channel_id, order_id, lines, created_at)
    select md5('r' || n)::uuid, 'O-' || n, 'pending', '00000000-0000-7000-8000-000000000003', md5('o' || n)::uuid, '[]', now() from generate_series(1, 20000) n;
  insert into holdfast.reservation_item (id, reservation_id, revision, line, item_id, location_id, owner_kind, owner_id,
      reserved, backordered, promised_at)
    select md5('p' || n)::uuid, md5('r' || n)::uuid, 1, 1, md5('i' || n)::uuid, md5('l' || 1 + n % 20)::uuid, 'shipment',
      md5('s' || n)::uuid, 1, 0, now() from generate_series(1, 20000) n;
  insert into holdfast.expected_receipt (id, number, supplier, location_id, state, expected_at, external_reference, revision, created_at, updated_at)
    select md5('e' || n)::uuid, 'PO-' || n, 'S' || n % 1000, md5('l' || 1 + n % 20)::uuid,
      case when n % 50 = 0 then 'expected' else 'received' end, now() + make_interval(secs => n), 'ASN-' || n, 1,
      now() - make_interval(secs => n), now() from generate_series(1, 20000) n;
  insert into holdfast.expected_receipt_line (receipt_id, line, item_id, sku, location_id, quantity, outstanding, accepted, damaged, rejected, short)
    select md5('e' || n)::uuid, 0, md5('i' || n)::uuid, 'SKU-' || n, md5('l' || 1 + n % 20)::uuid, 5,
      case when n % 50 = 0 then 5 else 0 end, 0, 0, 0, 0 from generate_series(1, 20000) n;
  insert into holdfast.stocktake (id, number, location_id, scope, state, blind, frozen, lines_made, external_reference, revision, created_at, updated_at,
      started_at, counted_at, completed_at)
    select md5('k' || n)::uuid, 'ST-' || n, md5('l' || 1 + n % 20)::uuid, 'items',
      case when n % 50 = 0 then 'draft' else 'completed' end, false, false, 1, 'Q-' || n, 1, now() - make_interval(secs => n), now(),
      now(), now(), case when n % 50 = 0 then null else now() end from generate_series(1, 20000) n;
  insert into holdfast.stocktake_line (stocktake_id, line, item_id, sku, location_id, is_recount)
    select md5('k' || n)::uuid, 0, md5('i' || n)::uuid, 'SKU-' || n, md5('l' || 1 + n % 20)::uuid, false from generate_series(1, 20000) n;
  insert into holdfast.outbox (key, type, version, data, recorded_at)
    select 'item:' || n, 'inventory_item_created', 1, '{}', now() from generate_series(1, 20000) n;
  analyze`

type PlanNode = { 'Node Type': string; 'Relation Name'?: string; Plans?: PlanNode[] }

/** The names of the large tables that a plan reads from end to end. */
function scanned(node: PlanNode): string[] {
  const below = (node.Plans ?? []).flatMap(scanned)
  const table = node['Relation Name']
  return node['Node Type'] === 'Seq Scan' && table !== undefined && LARGE.has(table) ? [table, ...below] : below
}

/** Passes everything through, and looks at the plan of each statement before. */
function watched(database: Database, scans: string[]): Database {
  const watching =
    (connection: Connection): Connection['query'] =>
    async (sql, params) => {
      const [explained] = await connection.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
        `explain (format json) ${sql}`,
        params,
      )
      const [plan] = explained!['QUERY PLAN']
      scans.push(...scanned(plan!.Plan).map((table) => `${table}: ${sql}`))
      return connection.query(sql, params)
    }
  return {
    ...database,
    query: watching(database),
    transaction: (work, options) => database.transaction((tx) => work({ ...tx, query: watching(tx) }), options),
  }
}

const PAGES: { [Name in QueryName]?: QuestionOf<Name>[] } = {
  list_items: [
    {},
    { archived: true },
    { sku: ['SKU-77'] },
    { q: 'sku-77' },
    { q: 'thin c4ca' },
    { q: 'nothing at all' },
    { external_reference: 'ERP-77' },
    { external_reference: 'ERP-77', archived: true },
    { shipping_category: 'bulky' },
    { shipping_category: 'bulky', q: 'nothing at all' },
  ],
  list_levels: [{}, { location: 'L7' }],
  list_item_levels: [{ item: 'SKU-77' }],
  list_movements: [
    {},
    { order: 'desc' },
    { sku: 'SKU-77' },
    { sku: 'SKU-77', location: 'L7' },
    { reference_id: 'D-77' },
  ],
  list_events: [{}, { key: 'item:77' }],
  list_follow_ups: [{}, { state: 'dead' }],
  list_policy_replays: [{}],
  list_integrity_findings: [{}, { state: 'open' }],
  list_orders: [
    {},
    { state: 'approved' },
    { channel: 'default' },
    { number: 'O-77' },
    { external_reference: 'S-77' },
    { sku: 'SKU-77' },
    { location: 'L7' },
    { placed_after: '2020-01-01T00:00:00Z', placed_before: '2030-01-01T00:00:00Z' },
  ],
  list_shipments: [
    {},
    { state: ['picking', 'on_hold'], location: 'L7' },
    { order_by: 'newest', sku: 'SKU-77' },
    { order: 'O-77' },
    { hold_reason: 'person' },
    { state: ['ready_for_pickup'], for_pickup: true },
    { created_before: '2020-01-01T00:00:00Z' },
  ],
  list_backorders: [{}, { sku: 'SKU-77' }, { location: 'L7' }, { order: 'O-77' }],
  list_reservations: [{}, { reference: 'O-77' }, { state: 'pending' }, { state: 'expired' }, { sku: 'SKU-77' }],
  list_transfers: [
    {},
    { state: ['upcoming', 'in_transit'], from: 'L7' },
    { to: 'L2', order_by: 'newest' },
    { order: 'O-77' },
    { sku: 'SKU-77' },
    { created_before: '2020-01-01T00:00:00Z' },
  ],
  list_expected_receipts: [
    {},
    { state: ['expected'], location: 'L7' },
    { order_by: 'newest', sku: 'SKU-77' },
    { supplier: 'S77' },
    { external_reference: 'ASN-77' },
    { expected_before: '2020-01-01T00:00:00Z' },
    { created_before: '2020-01-01T00:00:00Z' },
  ],
  list_stocktakes: [
    {},
    { state: ['draft', 'counting'], location: 'L7' },
    { sku: 'SKU-77' },
    { external_reference: 'Q-77' },
    { created_before: '2020-01-01T00:00:00Z' },
    { completed_after: '2020-01-01T00:00:00Z', completed_before: '2020-02-01T00:00:00Z' },
  ],
  list_returns: [
    {},
    { order_by: 'oldest', state: ['requested', 'approved'] },
    { order: 'O-77' },
    { channel: 'default', location: 'L7' },
    { sku: 'SKU-77' },
    { reference: 'receipt 7' },
    { external_reference: 'RMA-77' },
    { created_before: '2020-01-01T00:00:00Z' },
  ],
  list_stock_subscriptions: [{}, { sku: 'SKU-77' }, { channel: 'default' }, { reference: 'customer 77' }],
  list_low_stock: [{}, { location: 'L7' }, { channel: 'default' }],
  get_return: [{ return: 'O-77-R1' }],
  list_locations: [{}],
  get_location_standing: [{ location: 'L7' }, { location: 'L7', replacement: 'L8' }],
  list_models: [{}],
  list_channels: [{}],
  list_shipping_methods: [{}],
  get_item: [{ item: 'SKU-77' }],
  get_item_balances: [{ item: 'SKU-77' }],
  get_level: [{ sku: 'SKU-77', location: 'L18' }],
  get_order: [{ order: 'O-77' }],
  get_reservation: [{ reservation: 'O-77' }],
  get_expected_receipt: [{ receipt: 'PO-77' }],
  get_stocktake: [{ stocktake: 'ST-77' }],
  get_stocktake_report: [{ stocktake: 'ST-100' }],
  get_shipment: [{ shipment: 'O-77-1' }],
  get_availability: [{ skus: ['SKU-77'] }],
}

describe('lists', () => {
  let engine: Engine
  const scans: string[] = []
  const formsSeen = new FormsSeen()
  beforeAll(async () => {
    const { database, end } = await openTestDatabase('postgres')
    await database.execute(FILL)
    engine = createEngine({ database: formsSeen.of(watched(database, scans)), limits: limitDefaults })
    return async () => {
      await engine.close()
      await end()
    }
  }, 60_000)

  const questions = Object.entries(PAGES).flatMap(([name, asked]) => asked.map((question) => [name, question] as const))
  it.each(questions)('%s %j reads no large table from end to end', async (name, question) => {
    scans.length = 0
    const answer = await engine.readUntyped(name, question)
    if (!answer.ok) expect(answer.code).toMatch(/_not_found$/)
    expect(scans).toEqual([])
  })

  it('finds what is under way from a location by an index', async () => {
    scans.length = 0
    await engine.database.query(
      `select id from holdfast.shipment
       where location_id = md5('l7')::uuid and state not in ('shipped', 'delivered', 'picked_up', 'cancelled')`,
    )
    expect(scans).toEqual([])
  })

  it('ask what is asked otherwise where the tables are distributed', () => {
    expect(formsSeen.missing(READ_FORMS)).toEqual([])
  })

  it('covers every list that there is', async () => {
    const { registry } = await import('./registry.ts')
    const lists = [...registry.keys()].filter((name) => name.startsWith('list_'))
    expect(lists.filter((name) => !(name in PAGES))).toEqual([])
  })
})
