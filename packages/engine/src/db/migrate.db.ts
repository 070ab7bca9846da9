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
const second = 'alter table holdfast.shelf add column name text;'

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
      expect(await migrate(database!, { directory })).toEqual({ applied: [1, 2], schema_number: 2 })
      expect(await migrate(database!, { directory })).toEqual({ applied: [], schema_number: 2 })
      expect(await database!.query('select * from holdfast.shelf')).toEqual([{ id: 1, name: null }])
    })

    it('applies only what is new when a migration is added', async () => {
      const [database] = await open()
      await migrate(database!, { directory: await migrations({ '0001_shelf.sql': first }) })
      const directory = await migrations({ '0001_shelf.sql': first, '0002_shelf_name.sql': second })
      expect(await migrate(database!, { directory })).toEqual({ applied: [2], schema_number: 2 })
    })

    it('leaves nothing of a file that fails in the middle, and records it neither', async () => {
      const directory = await migrations({ '0001_shelf.sql': `${first} select 1/0;` })
      const [database] = await open()
      await expect(migrate(database!, { directory })).rejects.toMatchObject({ code: '22012' })
      await writeFile(join(directory, '0001_shelf.sql'), first)
      expect(await migrate(database!, { directory })).toEqual({ applied: [1], schema_number: 1 })
    })

    it('refuses a database that is newer than the code', async () => {
      const [database] = await open()
      await migrate(database!, {
        directory: await migrations({ '0001_shelf.sql': first, '0002_shelf_name.sql': second }),
      })
      const older = await migrations({ '0001_shelf.sql': first })
      await expect(migrate(database!, { directory: older })).rejects.toMatchObject({
        code: 'schema_too_new',
        message: expect.stringContaining('at schema 2, this version of Holdfast knows 1'),
      })
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
      expect(await migrate(database!, { directory })).toEqual({ applied: [], schema_number: 1 })
    })

    it('refuses files with a gap, a number twice, a strange name, or none at all', async () => {
      const [database] = await open()
      const refused: [Record<string, string>, string][] = [
        [{ '0001_a.sql': first, '0003_c.sql': second }, 'number 3 (0003_c.sql) is found where 2 should be'],
        [{ '0001_a.sql': first, '0001_b.sql': second }, 'number 1 (0001_b.sql) is there twice'],
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
      '0003_shelf_rows.sql': 'insert into holdfast.shelf values (2);',
    })
    const databases = await emptyServerDatabase(4)
    const results = await Promise.all(databases.map((database) => migrate(database, { directory })))
    expect(results.map((result) => result.schema_number)).toEqual([3, 3, 3, 3])
    expect(results.flatMap((result) => result.applied).sort()).toEqual([1, 2, 3])
    expect(await databases[0]!.query('select id from holdfast.shelf order by id')).toEqual([{ id: 1 }, { id: 2 }])
  })
})
