/**
 * How the server carries out the statements of batches: every row is found by a key, however large the tables have grown, and
 * whatever the server knows of them. Plans are made once per session, so that one that scans would stay.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { openStore, type Store } from '../../../../test/support/store.ts'
import type { Database } from './database.ts'

/** Tables that grow with the business. */
const GROWING = [
  'movement',
  'stock_count',
  'inventory_level',
  'inventory_item',
  'reservation',
  'reservation_item',
  'order',
  'order_line',
  'shipment',
  'shipment_line',
  'stock_transfer',
  'stock_transfer_line',
  'return',
  'return_line',
  'stock_subscription',
  'outbox',
  'idempotency_key',
  'backorder_move',
]

/** What an item may have very many of, and by what besides the item they must be found. */
const MANY_PER_ITEM: Readonly<Record<string, RegExp>> = {
  reservation_item: /location_id|reservation_id|\bid\b/,
  stock_count: /location_id|\bid\b/,
}

type PlanNode = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Index Cond'?: string
  Plans?: PlanNode[]
}

/** The same database, and what its batches send with the settings that they run under. */
function listening(database: Database): { database: Database; heard: Map<string, Record<string, string>> } {
  const heard = new Map<string, Record<string, string>>()
  const transaction: Database['transaction'] = (work, options) =>
    database.transaction((tx) => {
      const note = (sql: string) => {
        if (options?.prepared) heard.set(sql, options.settings ?? {})
      }
      return work({
        ...tx,
        query: (sql, params) => {
          note(sql)
          return tx.query(sql, params)
        },
        post: (sql, params) => {
          note(sql)
          tx.post(sql, params)
        },
      })
    }, options)
  return { database: { ...database, transaction }, heard }
}

async function sell(store: Store): Promise<void> {
  await store.stock({ A: { S1: 50, S2: 50 }, B: { S1: 50 } })
  await store.do('reserve_stock', { reference: 'cart', lines: [{ sku: 'S1', quantity: 2 }] })
  await store.do('reserve_stock', { reference: 'cart', lines: [{ sku: 'S1', quantity: 3 }] })
  await store.do('place_order', { number: 'O-1', reservation: 'cart', lines: [{ sku: 'S1', quantity: 3 }] })
  await store.do('place_order', {
    number: 'O-2',
    lines: [
      { sku: 'S1', quantity: 60 },
      { sku: 'S2', quantity: 1 },
    ],
  })
  await store.do('approve_order', { order: 'O-1' })
  await store.do('approve_order', { order: 'O-2' })
  await store.do('ship_shipment', { shipment: 'O-2-1' })
  await store.do('request_return', { order: 'O-2', location: 'A' })
  await store.do('approve_return', { return: 'O-2-R1' })
  await store.do('receive_return', { return: 'O-2-R1' })
  const gift = { lines: [{ sku: 'S2', quantity: 1 }], location: 'A', reason: 'a gift', reference: 'receipt 7' }
  for (const number of ['R-1', 'R-2', 'R-3', 'R-4']) await store.do('request_return', { number, ...gift })
  await store.do('place_order', { number: 'O-3', lines: [{ sku: 'S2', quantity: 1 }] })
  await store.do('cancel_order', { order: 'O-3' })
  await store.do('adjust_stock', { changes: [{ sku: 'S1', location: 'B', delta: -1 }] })
  await store.do('set_stock', {
    changes: [{ sku: 'S2', location: 'A', quantity: 10, occurred_at: '2026-01-01T00:00:00Z' }],
  })
  await store.do('move_stock', { changes: [{ sku: 'S1', location: 'B', from: 'on_hand', to: 'damaged', quantity: 1 }] })
}

/** As many rows as make a scan dear, with everything of one item too. */
async function grow(database: Database): Promise<void> {
  await database.execute(`
    insert into holdfast.inventory_item (id, sku, created_at)
      select gen_random_uuid(), 'GROWN-' || g, now() from generate_series(1, 20000) g;
    insert into holdfast.inventory_level (item_id, location_id, on_hand, created_at)
      select i.id, l.id, 10, now() from holdfast.inventory_item i cross join holdfast.stock_location l where i.sku like 'GROWN-%';
    insert into holdfast.reservation (id, reference, state, channel_id, lines, expires_at, created_at)
      select gen_random_uuid(), 'grown-' || g, 'draft', (select id from holdfast.sales_channel limit 1), '[]', now() + interval '1 day', now()
      from generate_series(1, 20000) g;
    insert into holdfast.reservation_item (id, reservation_id, revision, line, item_id, location_id, owner_kind, reserved, backordered, promised_at, expires_at)
      select gen_random_uuid(), r.id, 1, 0, (select id from holdfast.inventory_item where sku = 'S1'), l.id, 'none', 0, 0, now(), now() + interval '1 day'
      from holdfast.reservation r cross join holdfast.stock_location l where r.reference like 'grown-%';
    insert into holdfast.outbox (key, type, version, data, recorded_at)
      select 'k' || g, 't', 1, '{}', now() from generate_series(1, 20000) g;
    insert into holdfast.idempotency_key (key, fingerprint, outcome, created_at)
      select 'k' || g, 'f', '{}', now() from generate_series(1, 20000) g;`)
}

describe('the statements of batches', () => {
  let clone: TestDatabase
  let heard: Map<string, Record<string, string>>

  beforeAll(async () => {
    clone = await openTestDatabase('postgres')
    const listened = listening(clone.database)
    heard = listened.heard
    await sell(
      await openStore(listened.database, {
        locations: ['A', 'B'],
        items: { S1: {}, S2: {} },
        model: { strategy: 'split_shipments' },
      }),
    )
  })
  afterAll(() => clone.end())

  it.each([
    { when: 'while tables are small', change: async () => {} },
    { when: 'and are known to be', change: () => clone.database.execute('analyze') },
    { when: 'right after they have grown', change: () => grow(clone.database) },
    { when: 'and are known to have', change: () => clone.database.execute('analyze') },
  ])('find every row by a key $when', async ({ change }) => {
    await change()
    expect(heard.size).toBeGreaterThan(25)
    const scanning: string[] = []
    for (const [sql, settings] of heard) {
      for (const node of await nodesOf(clone.database, sql, settings)) {
        if (!isByKey(node)) scanning.push(`${describeNode(node)} in ${sql.replace(/\s+/g, ' ').slice(0, 160)}`)
      }
    }
    expect(scanning).toEqual([])
  })
})

async function nodesOf(database: Database, sql: string, settings: Record<string, string>): Promise<PlanNode[]> {
  return database.transaction(
    async (tx) => {
      await tx.execute(`prepare planned as ${sql}`)
      const [prepared] = await tx.query<{ count: number }>(
        `select cardinality(parameter_types) as count from pg_prepared_statements where name = 'planned'`,
      )
      const nulls = Array.from({ length: prepared!.count }, () => 'null').join(', ')
      const [row] = await tx.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
        `explain (format json) execute planned${nulls && ` (${nulls})`}`,
      )
      await tx.execute('deallocate planned')
      return everyNode(row!['QUERY PLAN'][0]!.Plan)
    },
    { settings },
  )
}

function everyNode(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(everyNode)]
}

function isByKey({
  'Node Type': type,
  'Relation Name': table,
  'Index Name': index,
  'Index Cond': condition,
}: PlanNode) {
  if (!type.includes('Scan')) return true
  const scanned = table ?? index?.replace(/_(pkey|[a-z]+_key)$/, '')
  if (scanned === undefined || !GROWING.some((name) => scanned.startsWith(name))) return true
  if (type === 'Bitmap Heap Scan') return true
  if (condition === undefined) return isNewest(index)
  return MANY_PER_ITEM[scanned]?.test(condition) ?? true
}

/** The clock looks at the end of the index alone. */
function isNewest(index: string | undefined): boolean {
  return index === 'outbox_recorded'
}

function describeNode(node: PlanNode): string {
  return `${node['Node Type']} of ${node['Relation Name'] ?? ''} by ${node['Index Name'] ?? 'nothing'} (${node['Index Cond'] ?? 'all of it'})`
}
