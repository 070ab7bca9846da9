/**
 * What small orders feel of large ones: orders of three lines alone, and beside orders of 5,000 lines of other items, which
 * are placed one after another all the while. Rounds alternate, and all of them are shown.
 *
 *   npm run bench:large-orders                    about half a minute
 *   npm run bench:large-orders -- --seconds 20
 */
import Table from 'cli-table3'
import { Command } from 'commander'
import { createEngine, type Engine, limitDefaults, migrate, openDatabase } from 'holdfast'
import { startPostgresServer } from '../test/support/postgres-server.ts'

const LARGE_LINES = 5000
const SMALL_SKUS = 300
const IN_FLIGHT = 16
const ROUNDS = 3

const largeSkus = Array.from({ length: LARGE_LINES }, (_, at) => `LARGE-${at}`)
const smallSkus = Array.from({ length: SMALL_SKUS }, (_, at) => `SMALL-${at}`)

async function stockUp(engine: Engine): Promise<void> {
  const skus = [...largeSkus, ...smallSkus]
  await Promise.all(skus.map((sku) => engine.execute('create_item', { sku })))
  for (let at = 0; at < skus.length; at += 1000) {
    const changes = skus.slice(at, at + 1000).map((sku) => ({ sku, location: 'default', quantity: 1_000_000 }))
    await placed(engine.execute('receive_stock', { changes }))
  }
}

async function placed(answer: Promise<{ ok: boolean }>): Promise<void> {
  const { ok, ...rest } = await answer
  if (!ok) throw new Error(JSON.stringify(rest))
}

let orders = 0

function place(engine: Engine, skus: readonly string[]): Promise<void> {
  const lines = skus.map((sku) => ({ sku, quantity: 1 }))
  return placed(engine.execute('place_order', { number: `O-${++orders}`, lines }))
}

type Round = { perSecond: number; p50: number; p99: number; large: number }

async function measure(engine: Engine, seconds: number, besideLarge: boolean): Promise<Round> {
  const latencies: number[] = []
  const begun = performance.now()
  const isOver = () => performance.now() - begun > seconds * 1000
  let large = 0
  const placeLarge = async () => {
    for (; !isOver(); large++) await place(engine, largeSkus)
  }
  const placeSmall = async (lane: number) => {
    for (let turn = lane; !isOver(); turn++) {
      const sent = performance.now()
      await place(
        engine,
        [0, 1, 2].map((line) => smallSkus[(3 * turn + line) % SMALL_SKUS]!),
      )
      latencies.push(performance.now() - sent)
    }
  }
  const lanes = Array.from({ length: IN_FLIGHT }, (_, lane) => placeSmall(lane * 7))
  await Promise.all([...lanes, ...(besideLarge ? [placeLarge()] : [])])
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0
  return { perSecond: latencies.length / seconds, p50: at(0.5), p99: at(0.99), large }
}

const options = new Command('large-orders').option('--seconds <n>', 'of each round', '4').parse().opts()
const seconds = Number(options.seconds)
const server = await startPostgresServer(['max_connections=50'])
const database = await openDatabase({ databaseUrl: server.url })
try {
  await migrate(database)
  const engine = createEngine({ database, limits: limitDefaults })
  await stockUp(engine)
  await measure(engine, 2, false)
  const table = new Table({
    head: ['orders of three lines, 16 in flight', 'per second', 'p50 ms', 'p99 ms', 'orders of 5,000 lines'],
    style: { head: [], border: [] },
  })
  for (let round = 1; round <= ROUNDS; round++) {
    for (const besideLarge of [false, true]) {
      const { perSecond, p50, p99, large } = await measure(engine, seconds, besideLarge)
      const name = `${besideLarge ? 'beside large ones' : 'alone'}, round ${round}`
      table.push([name, ...[perSecond, p50, p99, large].map((value) => value.toFixed(0))])
    }
  }
  console.log(table.toString())
  await engine.close()
} finally {
  await database.close()
  await server.stop()
}
