/** Nodes fail, and shards move, while orders are placed: what was acknowledged is there, once, and every invariant holds. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { citusDatabase } from '../../packages/engine/src/db/citus/citus-database.ts'
import type { Database } from '../../packages/engine/src/db/database.ts'
import { migrate } from '../../packages/engine/src/db/migrate.ts'
import { openPostgres } from '../../packages/engine/src/db/postgres.ts'
import type { Engine } from '../../packages/engine/src/engine.ts'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { openStore, type Store, testEngine } from '../support/store.ts'
import { type OwnNodes, openOwnNodes } from './own-nodes.ts'
import { type Buyers, steadyBuyers } from './steady-buyers.ts'

const isOnNodes = inject('databases').nodeUrls.length > 0
const SKUS = Array.from({ length: 12 }, (_, at) => `S${at}`)

let own: OwnNodes
let databases: Database[]
let engines: Engine[]
let store: Store
beforeAll(async () => {
  if (!isOnNodes) return
  own = await openOwnNodes()
  databases = [0, 1].map(() => citusDatabase(openPostgres({ url: own.databaseUrl, poolSizeMax: 4 })))
  await migrate(databases[0]!)
  engines = databases.map((database) => testEngine(database))
  store = await openStore(databases[0]!, { locations: ['A'], items: Object.fromEntries(SKUS.map((sku) => [sku, {}])) })
  await store.stock({ A: Object.fromEntries(SKUS.map((sku) => [sku, 100_000])) })
})
afterAll(async () => {
  if (!isOnNodes) return
  await Promise.all(engines.map((engine) => engine.close()))
  await Promise.all(databases.map((database) => database.close()))
  await own.end()
})

async function whileOrdersArePlaced(name: string, happen: (buyers: Buyers) => Promise<void>): Promise<void> {
  const before = await reservedUnits()
  const buyers = steadyBuyers(engines, { skus: SKUS, name })
  await buyers.more(20)
  await happen(buyers)
  await buyers.more(20)
  const placed = await buyers.stop()
  await decided()
  const { data } = await store.read('list_orders', { number: placed.at(-1)! })
  expect(data).toHaveLength(1)
  const [found] = await databases[0]!.query<{ count: number }>(
    'select count(*) as count from holdfast."order" where number = any($1::text[])',
    [placed],
  )
  expect(found!.count).toBe(placed.length)
  expect((await reservedUnits()) - before).toBe(2 * placed.length)
  expect((await checkIntegrity(databases[0]!)).checks.filter(({ violations }) => violations > 0)).toEqual([])
}

async function reservedUnits(): Promise<number> {
  const [row] = await databases[0]!.query<{ sum: string }>('select sum(reserved) as sum from holdfast.inventory_level')
  return Number(row!.sum)
}

/** What a crash has left prepared is ended by Citus, by what the coordinator has recorded. */
async function decided(): Promise<void> {
  for (const deadline = Date.now() + 20_000; ; ) {
    const rows = await databases[0]!.query<{ result: string }>(
      "select result from run_command_on_workers('select count(*) from pg_prepared_xacts')",
    )
    if (rows.every(({ result }) => result === '0')) return
    if (Date.now() > deadline) throw new Error(`still prepared: ${rows.map(({ result }) => result).join()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

it.runIf(isOnNodes)('a worker is killed, and comes back', () =>
  whileOrdersArePlaced('W', async () => {
    const [, worker] = own.nodes
    await worker!.kill()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await worker!.start()
  }),
)

it.runIf(isOnNodes)('the coordinator is killed, and comes back', () =>
  whileOrdersArePlaced('C', () => own.nodes[0]!.restart()),
)

it.runIf(isOnNodes)('shards are moved to the other worker, and back by a rebalance', () =>
  whileOrdersArePlaced('M', async (buyers) => {
    const database = databases[0]!
    const [place] = await database.query<{ shard: number; from: number; to: number }>(
      `select s.shardid as shard, s.nodeport as from,
         (select n.nodeport from pg_dist_node n where n.noderole = 'primary' and n.shouldhaveshards and n.nodeport <> s.nodeport limit 1) as to
       from citus_shards s where s.table_name = 'holdfast.movement'::regclass order by s.shardid limit 1`,
    )
    await database.query(
      `select citus_move_shard_placement($1::bigint, '127.0.0.1', $2::integer, '127.0.0.1', $3::integer, shard_transfer_mode => 'auto')`,
      [place!.shard, place!.from, place!.to],
    )
    await buyers.more(20)
    await database.query("select rebalance_table_shards('holdfast.movement', shard_transfer_mode => 'auto')")
  }),
)
