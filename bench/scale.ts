/**
 * What work costs in a large store beside a small one: the same requests, one store after the other, in turn.
 *
 *   npm run bench:scale                           100,000 items beside 1,000: some minutes
 *   npm run bench:scale -- --items 1000000        the full size: 5,000,000 levels, 1,000,000 open holds, 10,000,000 movements
 */
import Table from 'cli-table3'
import { Command } from 'commander'
import { createEngine, type Database, type Engine, limitDefaults, openDatabase } from 'holdfast'
import { startPostgresServer } from '../test/support/postgres-server.ts'
import { median } from './measured.ts'
import { fillStore } from './scale/fill.ts'

const IN_FLIGHT = 64
const SHARE = 100

type Store = { database: Database; engine: Engine; items: number }
type Work = { name: string; inFlight: number; send: (store: Store, id: number) => Promise<unknown> }

const WORK: readonly Work[] = [
  {
    name: 'reserve one unit',
    inFlight: IN_FLIGHT,
    send: ({ engine, items }, id) =>
      granted(engine.execute('reserve_stock', { reference: `r${id}`, lines: [{ sku: anyOf(items), quantity: 1 }] })),
  },
  {
    name: 'place an order of 3 lines',
    inFlight: IN_FLIGHT,
    send: ({ engine, items }, id) =>
      granted(engine.execute('place_order', { number: `o${id}`, lines: linesOf(items, 3) })),
  },
  {
    name: 'availability of 20 SKUs',
    inFlight: IN_FLIGHT,
    send: ({ engine, items }) =>
      granted(engine.read('get_availability', { skus: Array.from({ length: 20 }, () => anyOf(items)) })),
  },
  {
    name: 'receive into 100 levels',
    inFlight: 4,
    send: ({ engine, items }) => {
      const skus = new Set(Array.from({ length: 100 }, () => anyOf(items)))
      const changes = [...skus].map((sku) => ({ sku, location: 'default', quantity: 1 }))
      return granted(engine.execute('receive_stock', { changes }))
    },
  },
  { name: 'a page of levels', inFlight: 1, send: ({ engine }) => granted(engine.read('list_levels', { limit: 100 })) },
  {
    name: 'the movements of an item',
    inFlight: 1,
    send: ({ engine, items }) => granted(engine.read('list_movements', { sku: anyOf(items), limit: 100 })),
  },
  {
    name: 'a page of open holds',
    inFlight: 1,
    send: ({ engine }) => granted(engine.read('list_reservations', { state: 'draft', limit: 100 })),
  },
]

function anyOf(items: number): string {
  return `SCALE-${Math.floor(Math.random() * items)}`
}

function linesOf(items: number, count: number) {
  const skus = new Set<string>()
  while (skus.size < count) skus.add(anyOf(items))
  return [...skus].map((sku) => ({ sku, quantity: 1 }))
}

async function granted(answer: Promise<{ ok: boolean }>): Promise<void> {
  const { ok, ...rest } = await answer
  if (!ok) throw new Error(JSON.stringify(rest))
}

let ids = 0

/** Milliseconds of the machine per request, with so many in flight. */
async function costOf(store: Store, { inFlight, send }: Work, seconds: number): Promise<number> {
  let answered = 0
  const begun = performance.now()
  const until = begun + seconds * 1000
  const lane = async () => {
    for (; performance.now() < until; answered++) await send(store, ids++)
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
  return (performance.now() - begun) / answered
}

/** From a new connection to the first answer. */
async function startUpMs(url: string): Promise<number> {
  const begun = performance.now()
  const database = await openDatabase({ databaseUrl: url })
  const engine = createEngine({ database, limits: { ...limitDefaults } })
  await granted(engine.read('get_availability', { skus: ['SCALE-0'] }))
  const took = performance.now() - begun
  await engine.close()
  await database.close()
  return took
}

async function openStore(serverUrl: string, name: string, items: number): Promise<Store & { url: string }> {
  const maintenance = await openDatabase({ databaseUrl: serverUrl })
  await maintenance.execute(`create database ${name}`)
  await maintenance.close()
  const url = Object.assign(new URL(serverUrl), { pathname: name }).href
  const database = await openDatabase({ databaseUrl: url })
  const begun = performance.now()
  await fillStore(database, items)
  console.log(`${items.toLocaleString('en')} items are there after ${Math.round((performance.now() - begun) / 1000)} s`)
  return { database, engine: createEngine({ database, limits: { ...limitDefaults } }), items, url }
}

const options = new Command('scale')
  .option('--items <n>', 'items of the large store', '100000')
  .option('--rounds <n>', 'rounds of each', '3')
  .option('--seconds <n>', 'of each round', '4')
  .option('--verify', 'check every invariant of both stores at the end')
  .parse()
  .opts<{ items: string; rounds: string; seconds: string; verify?: true }>()
const [items, rounds, seconds] = [options.items, options.rounds, options.seconds].map(Number) as [
  number,
  number,
  number,
]

const server = await startPostgresServer(['max_connections=100'])
try {
  const small = await openStore(server.url, 'small', Math.max(1, Math.round(items / SHARE)))
  const large = await openStore(server.url, 'large', items)
  const table = new Table({ head: ['', `ms, 1/${SHARE}`, 'ms, all', 'ratio'] })
  const row = (name: string, [few, many]: [number, number]) =>
    table.push([name, few.toFixed(3), many.toFixed(3), (many / few).toFixed(2)])
  for (const work of WORK) {
    const costs: [number, number][] = []
    for (const store of [small, large]) await costOf(store, work, 2)
    for (let round = 0; round < rounds; round++) {
      costs.push([await costOf(small, work, seconds), await costOf(large, work, seconds)])
    }
    row(work.name, [median(costs.map(([few]) => few)), median(costs.map(([, many]) => many))])
  }
  row('start-up, to the first answer', [await startUpMs(small.url), await startUpMs(large.url)])
  console.log(table.toString())
  if (options.verify) for (const store of [small, large]) await verify(store)
  await Promise.all([small, large].flatMap(({ engine, database }) => [engine.close().then(() => database.close())]))
} finally {
  await server.stop()
}

async function verify({ engine, items }: Store): Promise<void> {
  const begun = performance.now()
  const answer = await engine.read('check_integrity', {})
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  const violated = answer.result.checks.filter(({ violations }) => violations > 0)
  const took = Math.round(performance.now() - begun)
  console.log(`${items.toLocaleString('en')} items: verified in ${took} ms, ${violated.length} invariants violated`)
  for (const { invariant, statement, examples } of violated)
    console.log(invariant, statement, JSON.stringify(examples[0]))
}
