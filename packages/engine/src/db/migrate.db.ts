import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { openEmptyTestDatabase } from '../../../../test/support/databases.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'

const first = 'create table holdfast.shelf (id integer primary key); insert into holdfast.shelf values (1);'
const second = '-- kind: expand\nalter table holdfast.shelf add column name text;'
const third = '-- kind: contract\nalter table holdfast.shelf drop column name;'
const filled = `-- kind: expand
-- outside a transaction
alter table holdfast.shelf add column if not exists room integer;
update holdfast.shelf set room = id * 10 where id in (select id from holdfast.shelf where room is null limit 3) returning 1;
-- By room.
create unique index concurrently if not exists shelf_room
  on holdfast.shelf (room);
`

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function migrations(files: Record<string, string>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'holdfast-migrations-'))
  cleanups.push(() => rm(directory, { recursive: true, force: true }))
  for (const [name, sql] of Object.entries(files)) await writeFile(join(directory, name), sql)
  return directory
}

async function emptyServerDatabase(connections: number): Promise<Database[]> {
  const { url, end } = await openEmptyTestDatabase()
  cleanups.push(end)
  return Array.from({ length: connections }, () => {
    const database = openPostgres({ url, poolSizeMax: 2 })
    cleanups.push(() => database.close())
    return database
  })
}

/** One for all tests, since it takes long to start: whatever one has made the next does not find. */
let pglite: Promise<Database> | undefined
afterAll(async () => (await pglite)?.close())

async function emptyPglite(): Promise<Database[]> {
  pglite ??= openPglite()
  const database = await pglite
  await database.query('drop schema if exists holdfast cascade')
  return [database]
}

for (const [kind, open] of [
  ['postgres', () => emptyServerDatabase(1)],
  ['pglite', emptyPglite],
] as const) {
  describe(`migrate on ${kind}`, () => {
    it('applies every file once, in order, and then has nothing to do', async () => {
      const directory = await migrations({ '0001_shelf.sql': first, '0002_shelf_name.sql': second })
      const [database] = await open()
      expect(await migrate(database!, { directory })).toEqual({ applied: [1, 2], schema_number: 2, waiting: [] })
      expect(await migrate(database!, { directory })).toEqual({ applied: [], schema_number: 2, waiting: [] })
      expect(await database!.query('select * from holdfast.shelf')).toEqual([{ id: 1, name: null }])
    })

    it('applies only what is new when a migration is added', async () => {
      const [database] = await open()
      await migrate(database!, { directory: await migrations({ '0001_shelf.sql': first }) })
      const directory = await migrations({ '0001_shelf.sql': first, '0002_shelf_name.sql': second })
      expect(await migrate(database!, { directory })).toEqual({ applied: [2], schema_number: 2, waiting: [] })
    })

    it('leaves nothing of a file that fails in the middle, and records it neither', async () => {
      const directory = await migrations({ '0001_shelf.sql': `${first} select 1/0;` })
      const [database] = await open()
      await expect(migrate(database!, { directory })).rejects.toMatchObject({ code: '22012' })
      await writeFile(join(directory, '0001_shelf.sql'), first)
      expect(await migrate(database!, { directory })).toEqual({ applied: [1], schema_number: 1, waiting: [] })
    })

    it('works with a newer database that was made for it, and with none that has lost what it needs', async () => {
      const [database] = await open()
      const older = await migrations({ '0001_shelf.sql': first })
      const files = { '0001_shelf.sql': first, '0002_shelf_name.sql': second }
      await migrate(database!, { directory: await migrations(files) })
      expect(await migrate(database!, { directory: older })).toEqual({ applied: [], schema_number: 2, waiting: [] })
      const newest = await migrations({ ...files, '0003_no_name.sql': third })
      await migrate(database!, { directory: newest, contract: true })
      await expect(migrate(database!, { directory: older })).rejects.toMatchObject({
        code: 'schema_too_new',
        message: expect.stringContaining(
          'at schema 3, this version of Holdfast knows 1, and 0003_no_name.sql has taken',
        ),
      })
    })

    it('takes nothing away as long as services of before may run, but where there can be none', async () => {
      const [database] = await open()
      const files = { '0001_shelf.sql': first, '0002_shelf_name.sql': second }
      await migrate(database!, { directory: await migrations(files) })
      const directory = await migrations({ ...files, '0003_no_name.sql': third })
      const taken = { applied: [3], schema_number: 3, waiting: [] }
      if (kind === 'postgres')
        expect(await migrate(database!, { directory })).toEqual({ applied: [], schema_number: 2, waiting: [3] })
      expect(await migrate(database!, { directory, contract: kind === 'postgres' })).toEqual(taken)
    })

    it('carries out one by one what must not stand in a transaction, and does again what an attempt has left', async () => {
      const [database] = await open()
      const directory = await migrations({
        '0001_shelf.sql': `${first}\ninsert into holdfast.shelf select generate_series(3, 9);`,
      })
      await migrate(database!, { directory })
      await writeFile(join(directory, '0002_filled.sql'), filled)
      await database!.execute('alter table holdfast.shelf add column room integer, add column half text')
      if (kind === 'postgres') {
        // Two rows of one room: the index is left behind, and is of no use.
        await database!.query('update holdfast.shelf set room = 1 where id in (1, 3)')
        await database!.execute('create unique index concurrently shelf_room on holdfast.shelf (room)').catch(() => {})
        await database!.query('update holdfast.shelf set room = null')
      }
      expect(await migrate(database!, { directory })).toEqual({ applied: [2], schema_number: 2, waiting: [] })
      expect(await database!.query('select count(*) as n from holdfast.shelf where room = id * 10')).toEqual([{ n: 8 }])
      const valid = "select indisvalid as valid from pg_index where indexrelid = 'holdfast.shelf_room'::regclass"
      expect(await database!.query(valid)).toEqual([{ valid: true }])
    })

    it('refuses a database built from a file that has changed since', async () => {
      const [database] = await open()
      const directory = await migrations({ '0001_shelf.sql': first })
      await migrate(database!, { directory })
      await writeFile(join(directory, '0001_shelf.sql'), `${first} -- edited`)
      await expect(migrate(database!, { directory })).rejects.toMatchObject({
        code: 'migration_changed',
        message: expect.stringContaining('0001_shelf.sql'),
      })
    })

    it('takes other line ends for the same file', async () => {
      const [database] = await open()
      const directory = await migrations({ '0001_shelf.sql': 'select 1;\nselect 2;\n' })
      await migrate(database!, { directory })
      await writeFile(join(directory, '0001_shelf.sql'), 'select 1;\r\nselect 2;\r\n')
      expect(await migrate(database!, { directory })).toEqual({ applied: [], schema_number: 1, waiting: [] })
    })

    it('refuses files with a gap, a number twice, a strange name, or none at all', async () => {
      const [database] = await open()
      const refused: [Record<string, string>, string][] = [
        [{ '0001_a.sql': first, '0003_c.sql': second }, 'number 3 (0003_c.sql) is found where 2 should be'],
        [{ '0001_a.sql': first, '0001_b.sql': second }, 'number 1 (0001_b.sql) is there twice'],
        [
          { '0001_a.sql': first, '0002_b.sql': 'select 1;' },
          '0002_b.sql does not begin with the line "-- kind: expand"',
        ],
        [{ '1_a.sql': first }, '1_a.sql is not named like'],
        [{}, 'there is none'],
      ]
      for (const [files, message] of refused) {
        await expect(migrate(database!, { directory: await migrations(files) })).rejects.toMatchObject({
          code: 'migration_files_invalid',
          message: expect.stringContaining(message),
        })
      }
    })
  })
}

describe('migrate on a server', () => {
  it('is safe when four processes start at once: each file is applied once', async () => {
    const directory = await migrations({
      '0001_shelf.sql': `select pg_sleep(0.2); ${first}`,
      '0002_shelf_name.sql': second,
      '0003_shelf_rows.sql': '-- kind: expand\ninsert into holdfast.shelf values (2);',
    })
    const databases = await emptyServerDatabase(4)
    const results = await Promise.all(databases.map((database) => migrate(database, { directory })))
    expect(results.map((result) => result.schema_number)).toEqual([3, 3, 3, 3])
    expect(results.flatMap((result) => result.applied).sort()).toEqual([1, 2, 3])
    expect(await databases[0]!.query('select id from holdfast.shelf order by id')).toEqual([{ id: 1 }, { id: 2 }])
  })

  it('does not go past what takes something away to what it needs', async () => {
    const [database] = await emptyServerDatabase(1)
    await migrate(database!, { directory: await migrations({ '0001_shelf.sql': first }) })
    const contract = '-- kind: contract\ndrop table holdfast.shelf;'
    const directory = await migrations({ '0001_shelf.sql': first, '0002_gone.sql': contract, '0003_b.sql': second })
    await expect(migrate(database!, { directory })).rejects.toMatchObject({
      code: 'contract_pending',
      message: expect.stringMatching(/needs schema 3, the database is at 1, and 0002_gone.sql .*migrate --contract/),
    })
  })

  it('gives way to whoever uses a table, and to all who come behind it, and comes again', async () => {
    const [database, other] = await emptyServerDatabase(2)
    await migrate(database!, { directory: await migrations({ '0001_shelf.sql': first }) })
    const directory = await migrations({ '0001_shelf.sql': first, '0002_shelf_name.sql': second })
    const gaveWay = Promise.withResolvers<string>()
    const migrated = other!.transaction(async (tx) => {
      await tx.query('select from holdfast.shelf')
      const done = migrate(database!, { directory, onBlocked: (name, oldest) => gaveWay.resolve(`${name}: ${oldest}`) })
      done.catch(gaveWay.reject)
      expect(await gaveWay.promise).toMatch(
        /^0002_shelf_name.sql: the oldest open transaction is of process \d+ \(holdfast\)/,
      )
      return { done }
    })
    expect(await (await migrated).done).toEqual({ applied: [2], schema_number: 2, waiting: [] })
  })
})
