/** From one schema to the next and the one after, while a service of the version before goes on selling. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openOnceMore, openTestDatabase } from '../../../../test/support/databases.ts'
import { openStore, testEngine } from '../../../../test/support/store.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'

const ADDED = `-- kind: expand
alter table holdfast.inventory_level add column shelf text;
alter table holdfast.reservation add column note text;
`
const FILLED = `-- kind: expand
-- outside a transaction
update holdfast.inventory_level set shelf = 'a' where (item_id, location_id) in
  (select item_id, location_id from holdfast.inventory_level where shelf is null limit 2) returning 1;
create index concurrently inventory_level_shelf on holdfast.inventory_level (shelf);
`
const TAKEN = `-- kind: contract
alter table holdfast.reservation drop column note;
`

const directories: string[] = []
afterAll(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true }))))

/** The migrations of this version, and some that are made up. */
async function release(...added: [string, string][]): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'holdfast-release-'))
  directories.push(directory)
  await cp(join(import.meta.dirname, '../../migrations'), directory, { recursive: true })
  for (const [name, sql] of added) await writeFile(join(directory, name), sql)
  return directory
}

it('services of the version before sell on while the schema grows, and can be started anew beside it', async () => {
  const { database, url, end } = await openTestDatabase('postgres')
  const migrating = openPostgres({ url: url!, poolSizeMax: 3 })
  try {
    const old = await release()
    const next = await release(['0002_added.sql', ADDED], ['0003_filled.sql', FILLED], ['0004_taken.sql', TAKEN])
    const store = await openStore(database)
    for (const sku of ['A', 'B', 'C', 'D', 'E']) {
      await store.do('create_item', { sku })
      await store.do('receive_stock', { changes: [{ sku, location: 'default', quantity: 10_000 }] })
    }
    let isMigrated = false
    let sold = 0
    const sell = async (client: number) => {
      for (let at = 0; !isMigrated || at < 5; at++, sold++)
        await store.do('reserve_stock', {
          reference: `${client}-${at}`,
          lines: [{ sku: ['A', 'B', 'C', 'D', 'E'][at % 5]!, quantity: 1 }],
        })
    }
    const selling = Promise.all([1, 2, 3].map(sell))
    selling.catch(() => {})
    expect(await migrate(migrating, { directory: next })).toEqual({ applied: [2, 3], schema_number: 3, waiting: [4] })

    expect(await migrate(migrating, { directory: old })).toEqual({ applied: [], schema_number: 3, waiting: [] })
    const startedAnew = openOnceMore(url!)
    const engine = testEngine(startedAnew)
    expect(
      await engine.execute('reserve_stock', { reference: 'anew', lines: [{ sku: 'A', quantity: 1 }] }),
    ).toMatchObject({ ok: true })
    await engine.close()
    await startedAnew.close()

    // Of what is taken away the services that are left know nothing.
    expect((await migrate(migrating, { directory: next, contract: true })).applied).toEqual([4])
    isMigrated = true
    await selling
    const levels = await database.query<{ reserved: number }>(
      'select sum(reserved)::integer as reserved from holdfast.inventory_level',
    )
    expect(levels).toEqual([{ reserved: sold + 1 }])
    await expect(migrate(migrating, { directory: old })).rejects.toMatchObject({ code: 'schema_too_new' })
    await store.engine.close()
  } finally {
    await migrating.close()
    await end()
  }
})
