/**
 * How fast promises are made, beside a baseline in the same run.
 *
 * The baseline is what a careful shop writes by hand: one transaction per request that locks the level, checks it,
 * reserves, records the reservation, and commits. Both run on the same server with the same durability. Rounds
 * alternate, and the median round is shown, because machines are noisy.
 *
 *   npm run bench                 all of it, about a minute
 *   npm run bench -- --rounds 5   more rounds
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Table from 'cli-table3'
import { Command } from 'commander'
import type { Database } from 'holdfast'
import { createEngine, type Engine, limitDefaults, migrate, openDatabase } from 'holdfast'
import pg from 'pg'
import { startPostgresServer } from '../test/support/postgres-server.ts'

type Round = {
  perSecond: number
  p50: number
  p99: number
  statementsPerBatch: number | null
  requestsPerBatch: number | null
}
type Contender = { name: string; run: (round: number) => Promise<Round> }

const COLD_SKUS = 1000

/** Sends `count` requests with so many in flight and measures each of them. */
async function measure(
  count: number,
  inFlight: number,
  send: (index: number) => Promise<void>,
): Promise<Pick<Round, 'perSecond' | 'p50' | 'p99'>> {
  const latencies: number[] = []
  let next = 0
  const begun = performance.now()
  const lane = async () => {
    for (let index = next++; index < count; index = next++) {
      const sent = performance.now()
      await send(index)
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
  const seconds = (performance.now() - begun) / 1000
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.min(count - 1, Math.floor(count * share))]!
  return { perSecond: count / seconds, p50: at(0.5), p99: at(0.99) }
}

/** One transaction per request, on a table like Holdfast's and with the same two writes. */
async function baseline(url: string, clients: number): Promise<Contender> {
  const pool = new pg.Pool({ connectionString: url, max: clients })
  await pool.query(
    'create table if not exists by_hand_level (id int primary key, on_hand int not null, reserved int not null)',
  )
  await pool.query('create table if not exists by_hand_reservation (reference text primary key, quantity int not null)')
  await pool.query('insert into by_hand_level values (1, 1000000000, 0) on conflict do nothing')
  const reserve = async (reference: string) => {
    const client = await pool.connect()
    try {
      await client.query('begin')
      const { rows } = await client.query(
        'select on_hand - reserved as free from by_hand_level where id = 1 for update',
      )
      if (rows[0].free < 1) throw new Error('out of stock')
      await client.query('insert into by_hand_reservation values ($1, 1)', [reference])
      await client.query('update by_hand_level set reserved = reserved + 1 where id = 1')
      await client.query('commit')
    } finally {
      client.release()
    }
  }
  return {
    name: `one transaction per request, one hot row, ${clients} in flight`,
    run: async (round) => {
      const timing = await measure(2000, clients, (index) => reserve(`${clients}-${round}-${index}`))
      return { ...timing, statementsPerBatch: 5, requestsPerBatch: 1 }
    },
  }
}

function counting(database: Database): { database: Database; count: { batches: number; statements: number } } {
  const count = { batches: 0, statements: 0 }
  const transaction: Database['transaction'] = (work, options) => {
    count.batches += 1
    return database.transaction(
      (tx) =>
        work({
          ...tx,
          query: (sql, params) => {
            count.statements += 1
            return tx.query(sql, params)
          },
          post: (sql, params) => {
            count.statements += 1
            tx.post(sql, params)
          },
        }),
      options,
    )
  }
  return { database: { ...database, transaction }, count }
}

async function openEngine(
  database: Database,
): Promise<{ engine: Engine; count: { batches: number; statements: number } }> {
  await migrate(database)
  const counted = counting(database)
  const engine = createEngine({ database: counted.database, limits: { ...limitDefaults }, onFault: console.error })
  const skus = ['HOT', ...Array.from({ length: COLD_SKUS }, (_, index) => `COLD-${index}`)]
  await Promise.all(skus.map((sku) => engine.execute('create_item', { sku })))
  for (let at = 0; at < skus.length; at += 500) {
    const changes = skus.slice(at, at + 500).map((sku) => ({ sku, location: 'default', quantity: 10_000_000 }))
    await engine.execute('receive_stock', { changes })
  }
  return { engine, count: counted.count }
}

let sent = 0

function contender(
  name: string,
  prepared: { engine: Engine; count: { batches: number; statements: number } },
  requests: { count: number; inFlight: number; send: (engine: Engine, id: number) => Promise<{ ok: boolean }> },
): Contender {
  const { engine, count } = prepared
  return {
    name,
    run: async () => {
      Object.assign(count, { batches: 0, statements: 0 })
      const timing = await measure(requests.count, requests.inFlight, async () => {
        const answer = await requests.send(engine, sent++)
        if (!answer.ok) throw new Error(`${name}: refused ${JSON.stringify(answer)}`)
      })
      return {
        ...timing,
        statementsPerBatch: count.statements / count.batches,
        requestsPerBatch: requests.count / count.batches,
      }
    },
  }
}

function contenders(where: string, prepared: Parameters<typeof contender>[1]): Contender[] {
  const reserve = (sku: (id: number) => string) => (engine: Engine, id: number) =>
    engine.execute('reserve_stock', { reference: `r${id}`, lines: [{ sku: sku(id), quantity: 1 }] })
  const cold = (id: number) => `COLD-${id % COLD_SKUS}`
  const order = (engine: Engine, id: number) =>
    engine.execute('place_order', {
      lines: Array.from({ length: 10 }, (_, line) => ({ sku: cold(id * 10 + line), quantity: 1 })),
    })
  return [
    contender(`Holdfast on ${where}: reserve 1, one hot SKU, 256 in flight`, prepared, {
      count: 10_000,
      inFlight: 256,
      send: reserve(() => 'HOT'),
    }),
    contender(`Holdfast on ${where}: reserve 1, 1,000 cold SKUs, 256 in flight`, prepared, {
      count: 10_000,
      inFlight: 256,
      send: reserve(cold),
    }),
    contender(`Holdfast on ${where}: reserve 1, one hot SKU, 1 in flight`, prepared, {
      count: 300,
      inFlight: 1,
      send: reserve(() => 'HOT'),
    }),
    contender(`Holdfast on ${where}: place an order of 10 lines, 64 in flight`, prepared, {
      count: 2000,
      inFlight: 64,
      send: order,
    }),
  ]
}

async function main(): Promise<void> {
  const program = new Command('bench').option('--rounds <n>', 'rounds per contender', '3')
  const rounds = Number(program.parse().opts<{ rounds: string }>().rounds)
  const server = await startPostgresServer(['max_connections=100'])
  const directory = await mkdtemp(join(tmpdir(), 'holdfast-bench-'))
  const postgres = await openDatabase({ databaseUrl: server.url })
  const pglite = await openDatabase({ dataDir: directory })
  try {
    const all = [
      await baseline(server.url, 1),
      await baseline(server.url, 64),
      ...contenders('PostgreSQL', await openEngine(postgres)),
      ...contenders('PGlite', await openEngine(pglite)),
    ]
    const results = all.map((): Round[] => [])
    for (let round = 0; round < rounds; round++) {
      for (const [index, { run }] of all.entries()) results[index]!.push(await run(round))
    }
    print(all, results)
  } finally {
    await Promise.all([postgres.close(), pglite.close()])
    await server.stop()
    await rm(directory, { recursive: true, force: true })
  }
}

function print(all: readonly Contender[], results: readonly Round[][]): void {
  const table = new Table({
    head: ['', 'requests/s', 'p50 ms', 'p99 ms', 'requests per batch', 'statements per batch'],
    style: { head: [], border: [] },
  })
  all.forEach(({ name }, index) => {
    const sorted = [...results[index]!].sort((a, b) => a.perSecond - b.perSecond)
    const median = sorted[Math.floor(sorted.length / 2)]!
    const shown = (value: number | null, digits: number) => (value === null ? '' : value.toFixed(digits))
    table.push([
      name,
      Math.round(median.perSecond).toLocaleString('en'),
      shown(median.p50, 1),
      shown(median.p99, 1),
      shown(median.requestsPerBatch, 0),
      shown(median.statementsPerBatch, 1),
    ])
  })
  console.log(table.toString())
  console.log(`peak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
}

await main()
