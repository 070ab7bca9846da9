/** The engine as a library, in this process: what HTTP costs stands beside it. */
import { join } from 'node:path'
import { createEngine, type Database, type Engine, limitDefaults, migrate, openDatabase } from 'holdfast'
import { type InProcess, inProcessContender } from '../in-process.ts'
import { type Contender, once } from '../measured.ts'
import type { Stage } from '../stage.ts'

const COLD_SKUS = 1000

type Where = 'PostgreSQL' | 'PGlite'
type Count = { batches: number; statements: number }
type Opened = { engine: Engine; count: Count }

export function engineWorkloads(stage: Stage): Contender[] {
  const onServer = once(async () =>
    openEngine(stage, await openDatabase({ databaseUrl: await stage.database('engine') })),
  )
  const embedded = once(async () => openEngine(stage, await openDatabase({ dataDir: join(stage.directory, 'pglite') })))
  const of = (where: Where, opened: () => Promise<Opened>, workloads: readonly InProcess<Engine>[]) =>
    workloads.map((workload) => engineContender(stage, where, opened, workload))
  return [
    ...of('PostgreSQL', onServer, [...[1, 16, 64, 256, 512].map(hot), cold(256), order(64)]),
    ...of('PGlite', embedded, [hot(1), hot(256), cold(256), order(64)]),
  ]
}

function engineContender(
  stage: Stage,
  where: Where,
  opened: () => Promise<Opened>,
  workload: InProcess<Engine>,
): Contender {
  const prefix = where === 'PGlite' ? 'pglite' : 'engine'
  const contender = inProcessContender(stage, async () => (await opened()).engine, {
    ...workload,
    name: `${prefix}-${workload.name}`,
    title: `Holdfast in process, ${where}: ${workload.title}`,
  })
  const run: Contender['run'] = async (seconds) => {
    const { count } = await opened()
    Object.assign(count, { batches: 0, statements: 0 })
    const measured = await contender.run(seconds)
    const { batches, statements } = count
    const requests = measured.perSecond * seconds
    return { ...measured, requestsPerBatch: requests / batches, statementsPerBatch: statements / batches }
  }
  return { ...contender, run }
}

async function openEngine(stage: Stage, database: Database): Promise<Opened> {
  await migrate(database)
  const counted = counting(database)
  const engine = createEngine({ database: counted.database, limits: { ...limitDefaults }, onFault: console.error })
  const skus = ['HOT', ...Array.from({ length: COLD_SKUS }, (_, index) => `COLD-${index}`)]
  await Promise.all(skus.map((sku) => engine.execute('create_item', { sku })))
  for (let at = 0; at < skus.length; at += 500) {
    const changes = skus.slice(at, at + 500).map((sku) => ({ sku, location: 'default', quantity: 10_000_000 }))
    await engine.execute('receive_stock', { changes })
  }
  stage.atEnd(async () => {
    await engine.close()
    await database.close()
  })
  return { engine, count: counted.count }
}

function counting(database: Database): { database: Database; count: Count } {
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

function hot(inFlight: number): InProcess<Engine> {
  return {
    name: `hot-${inFlight}`,
    title: `reserve one unit of one hot SKU, ${inFlight} in flight`,
    inFlight,
    send: (engine, id) => taken(engine.execute('reserve_stock', reserving(id, 'HOT'))),
  }
}

function cold(inFlight: number): InProcess<Engine> {
  return {
    name: `cold-${inFlight}`,
    title: `reserve one unit of one of 1,000 SKUs, ${inFlight} in flight`,
    inFlight,
    send: (engine, id) => taken(engine.execute('reserve_stock', reserving(id, coldSku(id)))),
  }
}

function order(inFlight: number): InProcess<Engine> {
  return {
    name: `order-${inFlight}`,
    title: `place an order of 10 lines, ${inFlight} in flight`,
    inFlight,
    send: (engine, id) => {
      const lines = Array.from({ length: 10 }, (_, line) => ({ sku: coldSku(id * 10 + line), quantity: 1 }))
      return taken(engine.execute('place_order', { lines }))
    },
  }
}

function reserving(id: number, sku: string) {
  return { reference: `r${id}`, lines: [{ sku, quantity: 1 }] }
}

function coldSku(id: number): string {
  return `COLD-${id % COLD_SKUS}`
}

async function taken(answer: Promise<{ ok: boolean }>): Promise<void> {
  const said = await answer
  if (!said.ok) throw new Error(JSON.stringify(said))
}
