/**
 * The statement that reads stock finds each level by its key and nothing else, on tables that have grown, by a plan that is made
 * once: whether or not the server knows by then how large they are, and whether or not drafts have expired.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../../../../test/support/databases.ts'
import type { Connection, Database } from '../../db/database.ts'
import type { InventoryItem } from '../../domain/configuration/configuration.ts'
import { BY_KEY } from '../unchanged-configuration.ts'
import { readStock } from './read-stock.ts'

/** 5,000 items at 20 locations, and one item with 20,000 finished and open promises, of which one has expired. */
const FILL = `
  insert into holdfast.stock_location (id, code, name, created_at)
    select md5('l' || n)::uuid, 'L' || n, 'L', now() from generate_series(1, 20) n;
  insert into holdfast.inventory_item (id, sku, title, created_at)
    select md5('i' || n)::uuid, 'SKU-' || n, 'Thing', now() from generate_series(1, 5000) n;
  insert into holdfast.inventory_level (item_id, location_id, on_hand, reserved, created_at)
    select md5('i' || i)::uuid, md5('l' || l)::uuid, 100000, 0, now() from generate_series(1, 5000) i, generate_series(1, 20) l;
  insert into holdfast.reservation (id, reference, state, channel_id, lines, expires_at, created_at)
    select md5('r' || n)::uuid, 'R-' || n, case when n % 2 = 0 then 'released' else 'draft' end,
      '00000000-0000-7000-8000-000000000003', '[]',
      case when n = 1 then now() - interval '1 hour' else now() + interval '1 hour' end, now() from generate_series(1, 20000) n;
  insert into holdfast.reservation_item (id, reservation_id, revision, line, item_id, location_id, owner_kind,
      reserved, backordered, released, expires_at, promised_at)
    select md5('p' || n)::uuid, md5('r' || n)::uuid, 1, 1, md5('i1')::uuid, md5('l1')::uuid, 'none', n % 2, 0, 1 - n % 2,
      case when n = 1 then now() - interval '1 hour' else now() + interval '1 hour' end, now() from generate_series(1, 20000) n;
  update holdfast.inventory_level set reserved = 10000 where item_id = md5('i1')::uuid and location_id = md5('l1')::uuid`

const ITEMS = 50
const PLACES = 5
const numbered = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

type PlanNode = {
  'Relation Name'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: PlanNode[]
}

/** How many rows of a table were looked at. */
function rowsOf(node: PlanNode, table: string): number {
  const below = (node.Plans ?? []).reduce((sum, plan) => sum + rowsOf(plan, table), 0)
  if (node['Relation Name'] !== table) return below
  const each =
    (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  return below + Math.round(each * (node['Actual Loops'] ?? 0))
}

/** What the statement does, by the plan that every connection makes once. */
async function planOf(database: Database): Promise<{ plan: PlanNode; texts: (string | null)[] }> {
  const [ids] = await database.query<{ items: string[]; places: string[] }>(
    `select array(select md5('i' || n)::uuid from generate_series(1, ${ITEMS}) n) as items,
       array(select md5('l' || n)::uuid from generate_series(1, ${PLACES}) n) as places`,
  )
  const { items, places } = ids!
  return database.transaction(
    async (tx) => {
      let plan: PlanNode | undefined
      const explaining: Connection['query'] = async (sql, params) => {
        await tx.execute(`prepare stock (uuid[], integer[], text[], uuid[], uuid[]) as ${sql}`)
        const literals = params!.map((values) => `'{${(values as unknown[]).join()}}'`)
        const [explained] = await tx.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
          `explain (analyze, format json) execute stock (${literals.join(', ')})`,
        )
        plan = explained!['QUERY PLAN'][0]!.Plan
        await tx.execute('deallocate stock')
        return tx.query(sql, params)
      }
      const { texts } = await readStock(
        { query: explaining },
        {
          items: items.map((id) => ({ id, revision: 1 }) as InventoryItem),
          unknown: ['nothing'],
          places,
          perhapsUntracked: items.slice(0, 3),
        },
      )
      return { plan: plan!, texts }
    },
    { settings: BY_KEY },
  )
}

describe('the statement that reads stock', () => {
  let database: Database
  beforeAll(async () => {
    const opened = await openTestDatabase('postgres')
    database = opened.database
    await database.execute(FILL)
    return () => opened.end()
  }, 60_000)

  for (const known of ['nothing', 'everything'])
    it(`reads no more rows than it tells of when the server knows ${known} of its tables`, async () => {
      if (known === 'everything') await database.execute('analyze')
      const { plan, texts } = await planOf(database)
      expect(texts.map((text) => text?.split('\n').length)).toEqual(numbered(ITEMS).map(() => PLACES))
      expect(texts[0]).toMatch(/^1:100000\.0000:10000\.0000:0\.0000:t:1\.0000:0/m)
      expect(rowsOf(plan, 'inventory_level')).toBeLessThanOrEqual(ITEMS * PLACES + 3)
      expect(rowsOf(plan, 'inventory_item')).toBeLessThanOrEqual(ITEMS)
      // One that has expired: found among the drafts, then among the promises of its item, and at its level.
      expect(rowsOf(plan, 'reservation')).toBe(1)
      expect(rowsOf(plan, 'reservation_item')).toBeLessThanOrEqual(3)
    })
})
