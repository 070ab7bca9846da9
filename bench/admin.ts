/**
 * Whether the admin stands a large catalogue: the lists that its grid asks for, one by one; then the grid in a browser, scrolled and
 * filtered, with the longest time for which it did not answer; and how long the first useful screen takes.
 *
 *   npm run bench:admin                           1,000,000 items: some minutes, most of them to write the items
 *   npm run bench:admin -- --items 100000
 */
import { loadavg } from 'node:os'
import { createServer } from '@holdfast/server'
import Table from 'cli-table3'
import { Command } from 'commander'
import { createEngine, openDatabase, toConfig } from 'holdfast'
import { startPostgresServer } from '../test/support/postgres-server.ts'
import { fillCatalogue } from './admin/fill-catalogue.ts'
import { measureGrid } from './admin/measure-grid.ts'
import { measureLists } from './admin/measure-lists.ts'

const { items } = new Command('admin')
  .option('--items <n>', 'items of the catalogue', '1000000')
  .parse()
  .opts<{ items: string }>()

const server = await startPostgresServer(['max_connections=100', 'shared_buffers=1GB', 'maintenance_work_mem=512MB'])
try {
  const database = await openDatabase({ databaseUrl: server.url })
  const begun = performance.now()
  await fillCatalogue(database, Number(items))
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(`${Number(items).toLocaleString('en')} items are there after ${seconds} s`)
  const config = toConfig({ log_level: 'silent', database_url: server.url })
  const engine = createEngine({ database, limits: config.limits })
  const app = createServer({ engine, config })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const rows = [...(await measureLists(address, Number(items))), ...(await measureGrid(address))]
  const table = new Table({ head: ['', 'ms', 'bar'] })
  for (const { name, ms, bar } of rows)
    table.push([name, ms.toFixed(0), bar === null ? '' : `${bar}${ms > bar ? ' missed' : ''}`])
  console.log(table.toString())
  console.log(`load of the machine at the end: ${loadavg()[0]!.toFixed(1)}`)
  if (rows.some(({ ms, bar }) => bar !== null && ms > bar)) process.exitCode = 1
  await app.close()
  await engine.close()
  await database.close()
} finally {
  await server.stop()
}
