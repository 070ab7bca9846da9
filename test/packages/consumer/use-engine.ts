/** A host program: the engine on an embedded database. Prints what it read, as JSON. */
import { type Answer, createEngine, type InputOf, migrate, openDatabase, startWorkers, toConfig } from 'holdfast'

const [dataDir] = process.argv.slice(2)
const config = toConfig({ data_dir: dataDir })
const database = await openDatabase({ dataDir, databaseUrl: undefined })
await migrate(database)
const engine = createEngine({ database, limits: config.limits, onBug: (bug) => console.error(bug) })
const workers = startWorkers({ engine, config, onError: (worker, error) => console.error(worker, error) })

function granted<Result>(answer: Answer<Result>): Result {
  if (answer.ok) return answer.result
  throw new Error(`${answer.code}: ${JSON.stringify(answer.errors)}`)
}

const item: InputOf<'create_item'> = { sku: 'MUG-RED', title: 'Red mug' }
granted(await engine.execute('create_item', item, { actor: 'consumer', idempotencyKey: undefined }))
const change = { sku: 'MUG-RED', location: 'default', quantity: 10 }
const received = granted(await engine.execute('receive_stock', { changes: [change] }))
const [result] = received.results
if (!result?.ok) throw new Error('it was not received')
const lines = [{ sku: 'MUG-RED', quantity: 3 }]
const held = granted(await engine.execute('reserve_stock', { reference: 'cart-1', lines }))
const level = await engine.read('get_level', { sku: 'MUG-RED', location: 'default' })
const refused = await engine.execute('reserve_stock', { reference: 'cart-2', lines: [{ sku: 'MUG-RED', quantity: 8 }] })
console.log(
  JSON.stringify({
    node: process.versions.node.split('.')[0],
    state: held.state,
    available: level.ok ? level.result.available : null,
    refused: refused.ok ? null : refused.code,
  }),
)
await workers.stop()
await engine.close()
await database.close()
