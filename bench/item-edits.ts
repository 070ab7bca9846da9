/**
 * What editing items costs stock commands: four processes edit items as fast as they can, and others are held.
 *
 * Editors take their share of the machine whatever they edit. So the same four processes edit, in turn, the items of
 * the database that is measured and those of another database of the same server; the difference is what configuration
 * costs.
 *
 *   node --conditions=holdfast-source bench/item-edits.ts     about a minute
 */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createEngine, type Database, type Engine, limitDefaults, migrate, openDatabase } from 'holdfast'
import { startPostgresServer } from '../test/support/postgres-server.ts'

const EDITORS = 4
const REQUESTS = 6000
const IN_FLIGHT = 64
const SKUS = 500
const ROUNDS = 5

async function edit(url: string, editor: number): Promise<void> {
  const database = await openDatabase({ databaseUrl: url })
  const engine = createEngine({ database, limits: limitDefaults })
  let edits = 0
  process.on('message', () => process.send!(edits))
  const lane = async (at: number) => {
    for (let turn = 0; ; turn++) {
      const answer = await engine.execute('update_item', { item: `EDITED-${editor}-${at}`, title: `turn ${turn}` })
      if (answer.ok) edits += 1
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, at) => lane(at)))
}

async function prepare(database: Database): Promise<Engine> {
  await migrate(database)
  const engine = createEngine({ database, limits: limitDefaults })
  const edited = Array.from({ length: EDITORS * 8 }, (_, at) => `EDITED-${Math.floor(at / 8)}-${at % 8}`)
  const held = Array.from({ length: SKUS }, (_, at) => `SKU-${at}`)
  await Promise.all([...edited, ...held].map((sku) => engine.execute('create_item', { sku })))
  await engine.execute('receive_stock', {
    changes: held.map((sku) => ({ sku, location: 'default', quantity: 1_000_000 })),
  })
  return engine
}

let sent = 0

async function measure(engine: Engine): Promise<{ perSecond: number; refused: number }> {
  let left = REQUESTS
  let refused = 0
  const begun = performance.now()
  const lane = async () => {
    while (left-- > 0) {
      const lines = [{ sku: `SKU-${sent++ % SKUS}`, quantity: 1 }]
      const answer = await engine
        .execute('reserve_stock', { reference: `r${sent}`, lines })
        .catch(() => ({ ok: false as const }))
      if (!answer.ok) refused += 1
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane))
  return { perSecond: REQUESTS / ((performance.now() - begun) / 1000), refused }
}

function startEditors(url: string): ChildProcess[] {
  return Array.from({ length: EDITORS }, (_, editor) => fork(fileURLToPath(import.meta.url), [url, String(editor)]))
}

async function editsOf(editors: readonly ChildProcess[]): Promise<number> {
  const counts = editors.map(
    (editor) =>
      new Promise<number>((resolve) => {
        editor.once('message', (edits) => resolve(Number(edits)))
        editor.send('count')
      }),
  )
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

async function underEdits(engine: Engine, url: string) {
  const editors = startEditors(url)
  await new Promise((resolve) => setTimeout(resolve, 4000))
  const [begun, before] = [performance.now(), await editsOf(editors)]
  const measured = await measure(engine)
  const edits = ((await editsOf(editors)) - before) / ((performance.now() - begun) / 1000)
  for (const editor of editors) editor.kill()
  return { ...measured, editsPerSecond: edits }
}

async function main(): Promise<void> {
  const server = await startPostgresServer(['max_connections=200'])
  const elsewhere = new URL(server.url)
  elsewhere.pathname = 'elsewhere'
  const database = await openDatabase({ databaseUrl: server.url })
  await database.execute('create database elsewhere')
  const other = await openDatabase({ databaseUrl: elsewhere.href })
  try {
    const engine = await prepare(database)
    await prepare(other)
    const rounds = { alone: [] as number[], elsewhere: [] as number[], here: [] as number[] }
    for (let round = 0; round < ROUNDS; round++) {
      const alone = await measure(engine)
      const there = await underEdits(engine, elsewhere.href)
      const here = await underEdits(engine, server.url)
      rounds.alone.push(alone.perSecond)
      rounds.elsewhere.push(there.perSecond)
      rounds.here.push(here.perSecond)
      console.log(
        `round ${round + 1}: alone ${alone.perSecond.toFixed(0)}/s;`,
        `other database edited ${there.editsPerSecond.toFixed(0)}/s: ${there.perSecond.toFixed(0)}/s, ${there.refused} refused;`,
        `this one edited ${here.editsPerSecond.toFixed(0)}/s: ${here.perSecond.toFixed(0)}/s, ${here.refused} refused`,
      )
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!.toFixed(0)
    console.log(
      `median: alone ${median(rounds.alone)}/s, other edited ${median(rounds.elsewhere)}/s, this edited ${median(rounds.here)}/s`,
    )
  } finally {
    await Promise.all([database.close(), other.close()])
    await server.stop()
  }
}

const [url, editor] = process.argv.slice(2)
if (url) await edit(url, Number(editor))
else await main()
