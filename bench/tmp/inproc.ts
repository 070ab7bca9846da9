import { createEngine, limitDefaults, migrate, openDatabase } from 'holdfast'

const [url, inFlight = '512', seconds = '6', kind = 'hot'] = process.argv.slice(2)
const database = await openDatabase(
  url === 'pglite' ? { dataDir: '/tmp/b/pglite-' + process.pid } : { databaseUrl: url! },
)
await migrate(database)
const engine = createEngine({ database, limits: { ...limitDefaults }, onFault: console.error })
const skus = ['HOT', ...Array.from({ length: 1000 }, (_, i) => `COLD-${i}`)]
await Promise.all(skus.map((sku) => engine.execute('create_item', { sku })))
for (let at = 0; at < skus.length; at += 500)
  await engine.execute('receive_stock', {
    changes: skus.slice(at, at + 500).map((sku) => ({ sku, location: 'default', quantity: 10_000_000 })),
  })
let n = 0,
  done = 0,
  stop = false
const lane = async () => {
  while (!stop) {
    const id = n++
    const a = await engine.execute(
      'reserve_stock',
      {
        reference: `r${process.pid}-${id}`,
        lines: [{ sku: kind === 'hot' ? 'HOT' : `COLD-${id % 1000}`, quantity: 1 }],
      },
      { idempotencyKey: `k${process.pid}-${id}` },
    )
    if (!a.ok) throw new Error(JSON.stringify(a))
    done++
  }
}
const lanes = Array.from({ length: Number(inFlight) }, lane)
await new Promise((r) => setTimeout(r, 2000))
const c0 = process.cpuUsage(),
  d0 = done,
  t0 = performance.now()
await new Promise((r) => setTimeout(r, Number(seconds) * 1000))
const c1 = process.cpuUsage(c0),
  ops = done - d0
console.log(
  `${kind} ${inFlight}: ${((ops / (performance.now() - t0)) * 1000).toFixed(0)}/s node ${((c1.user + c1.system) / ops).toFixed(1)} us/op rss ${(process.memoryUsage().rss / 1e6).toFixed(0)}MB`,
)
stop = true
await Promise.all(lanes)
await engine.close()
await database.close()
