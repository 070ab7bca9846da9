/**
 * What a request costs the coordinator and the workers of a distributed store, beside one node: processor time of the
 * servers. Nothing gets faster by nodes that share one machine; what is counted here is how
 * the work is shared.
 *
 *   npm run bench:nodes                         where Citus is installed for PostgreSQL 15
 *   npm run bench:nodes -- --requests 2000
 */
import Table from 'cli-table3'
import { Command } from 'commander'
import { createEngine, type Engine, limitDefaults, migrate, openDatabase } from 'holdfast'
import { createOnNodes, databaseOf, introduceNodes, startCitusNodes } from '../test/support/citus-nodes.ts'
import { startInstalledPostgres } from '../test/support/installed-postgres.ts'
import { POSTGRES_15 } from '../test/support/server-programs.ts'
import { postmasterPid, treeMicros } from './processor-time.ts'

const { requests, items } = new Command()
  .option('--requests <number>', 'of each kind', Number, 1000)
  .option('--items <number>', 'that are sold', Number, 200)
  .parse()
  .opts<{ requests: number; items: number }>()

type Work = { name: string; inFlight: number; send: (engine: Engine, id: number) => Promise<unknown> }

const skuAt = (at: number) => `S${at % items}`
const lines = (id: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ sku: skuAt(id * 7 + at * 13), quantity: 1 }))

const WORK: readonly Work[] = [
  {
    name: 'reserve one unit, alone',
    inFlight: 1,
    send: (engine, id) => engine.execute('reserve_stock', { reference: `a${id}`, lines: lines(id, 1) }),
  },
  {
    name: 'reserve one unit, 32 at a time',
    inFlight: 32,
    send: (engine, id) => engine.execute('reserve_stock', { reference: `b${id}`, lines: lines(id, 1) }),
  },
  {
    name: 'reserve one unit of a hot SKU, 32 at a time',
    inFlight: 32,
    send: (engine, id) =>
      engine.execute('reserve_stock', { reference: `h${id}`, lines: [{ sku: skuAt(0), quantity: 1 }] }),
  },
  {
    name: 'order of 3 lines, 32 at a time',
    inFlight: 32,
    send: (engine, id) => engine.execute('place_order', { number: `o${id}`, lines: lines(id, 3) }),
  },
  {
    name: 'availability of 20 SKUs, 32 at a time',
    inFlight: 32,
    send: (engine, id) => engine.read('get_availability', { skus: lines(id, 20).map(({ sku }) => sku) }),
  },
]

type Store = { engine: Engine; postmasters: readonly number[]; close: () => Promise<void> }
type Cost = { processorMs: number[]; elapsedMs: number }

const FLAGS = ['max_connections=60', 'autovacuum=off']

async function oneNode(): Promise<Store> {
  const server = await startInstalledPostgres(POSTGRES_15, FLAGS)
  return open([server.url], server.url, () => server.stop())
}

async function threeNodes(): Promise<Store> {
  const nodes = await startCitusNodes(FLAGS)
  await createOnNodes(nodes.urls, 'shop')
  await introduceNodes(nodes.urls, 'shop')
  return open(nodes.urls, databaseOf(nodes.urls[0]!, 'shop'), nodes.stop)
}

async function open(urls: readonly string[], databaseUrl: string, stop: () => Promise<void>): Promise<Store> {
  const database = await openDatabase({ databaseUrl, poolSizeMax: 4 })
  await migrate(database)
  const engine = createEngine({ database, limits: limitDefaults })
  for (let at = 0; at < items; at += 100) {
    const skus = Array.from({ length: Math.min(100, items - at) }, (_, more) => skuAt(at + more))
    await Promise.all(skus.map((sku) => engine.execute('create_item', { sku })))
    const changes = skus.map((sku) => ({ sku, location: 'default', quantity: 1_000_000 }))
    await engine.execute('receive_stock', { changes })
  }
  return {
    engine,
    postmasters: await Promise.all(urls.map(postmasterPid)),
    close: async () => {
      await engine.close()
      await database.close()
      await stop()
    },
  }
}

type Stretch = { first: number; count: number }

async function measure(
  { engine, postmasters }: Store,
  { inFlight, send }: Work,
  { first, count }: Stretch,
): Promise<Cost> {
  const before = postmasters.map(processorMs)
  const begun = performance.now()
  let next = first
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (next < first + count) {
        const answer = (await send(engine, next++)) as { ok: boolean }
        if (!answer.ok) throw new Error(JSON.stringify(answer))
      }
    }),
  )
  const elapsedMs = performance.now() - begun
  return { processorMs: postmasters.map((pid, at) => processorMs(pid) - before[at]!), elapsedMs }
}

/** Of a server with all of its processes. */
const processorMs = (pid: number) => (treeMicros(pid) ?? 0) / 1000

const one = await oneNode()
const three = await threeNodes()
const table = new Table({
  head: [
    '',
    'one node, ms',
    'coordinator, ms',
    'a worker, ms',
    'coordinator : one node',
    'one node, ms each',
    'three nodes, ms each',
  ],
})
try {
  for (const work of WORK) {
    const [warm, count] = [Math.ceil(requests / 5), requests]
    const cost = async (store: Store) => {
      await measure(store, work, { first: 0, count: warm })
      return measure(store, work, { first: warm, count })
    }
    const here = await cost(one)
    const there = await cost(three)
    const each = (ms: number) => (ms / count).toFixed(2)
    const [coordinator, ...workers] = there.processorMs
    const worker = workers.reduce((sum, ms) => sum + ms, 0) / workers.length
    table.push([
      work.name,
      each(here.processorMs[0]!),
      each(coordinator!),
      each(worker),
      (coordinator! / here.processorMs[0]!).toFixed(2),
      each(here.elapsedMs * work.inFlight),
      each(there.elapsedMs * work.inFlight),
    ])
  }
  process.stdout.write(
    `Processor time of the servers for each request, ${requests} of each kind, and how long each took.\n${table}\n`,
  )
} finally {
  await one.close()
  await three.close()
}
