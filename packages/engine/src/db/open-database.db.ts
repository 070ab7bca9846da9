import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { startProcess } from '../../../../test/support/child-process.ts'
import { assertSupportedVersion, openDatabase } from './open-database.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'holdfast-open-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const failureOf = (work: Promise<unknown>) => work.then(() => undefined).catch((error) => error)

describe('openDatabase', () => {
  it('opens a server by its URL', async () => {
    const database = await openDatabase({ databaseUrl: inject('databases').serverUrl })
    expect(database.kind).toBe('postgres')
    await database.close()
  })

  it('keeps an embedded database in memory, without a lock, when asked to', async () => {
    const database = await openDatabase({ dataDir: 'memory://' })
    expect(database.kind).toBe('pglite')
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
    await database.close()
  })

  it('names the host and port of a server that does not answer, and never the password', async () => {
    const failure = await failureOf(openDatabase({ databaseUrl: 'postgres://someone:secret@127.0.0.1:1/shop' }))
    expect(failure).toMatchObject({
      code: 'database_unreachable',
      message: expect.stringContaining('127.0.0.1:1/shop'),
    })
    expect(failure.message).not.toContain('secret')
  })

  it('says what the server says when it refuses, and never the password', async () => {
    const url = new URL(inject('databases').serverUrl)
    url.pathname = '/no_such_database'
    const failure = await failureOf(openDatabase({ databaseUrl: url.href }))
    expect(failure).toMatchObject({
      code: 'database_unreachable',
      message: expect.stringContaining('database "no_such_database" does not exist'),
    })
    if (url.password) expect(failure.message).not.toContain(`:${url.password}@`)
  })

  it('refuses what is not a URL, without repeating it', async () => {
    for (const databaseUrl of ['host=db password=secret', 'mysql://root:secret@db/shop']) {
      const failure = await failureOf((async () => openDatabase({ databaseUrl }))())
      expect(failure).toMatchObject({ code: 'database_url_invalid' })
      expect(failure.message).not.toContain('secret')
    }
  })

  it('refuses a server older than version 15', () => {
    expect(() => assertSupportedVersion(140_011, 'server at db:5432/shop')).toThrow(
      /db:5432\/shop is PostgreSQL 14; Holdfast needs version 15/,
    )
    expect(() => assertSupportedVersion(150_000, 'db')).not.toThrow()
  })

  it('refuses a data directory that is a file, or whose database is broken, and gives the lock back', async () => {
    const file = join(directory, 'file')
    await writeFile(file, '')
    expect(await failureOf(openDatabase({ dataDir: file }))).toMatchObject({ code: 'data_directory_unusable' })
    const broken = join(directory, 'broken')
    await mkdir(join(broken, 'database'), { recursive: true })
    await writeFile(join(broken, 'database', 'PG_VERSION'), '18\n')
    expect(await failureOf(openDatabase({ dataDir: broken }))).toMatchObject({ code: 'data_directory_unusable' })
    expect(existsSync(join(broken, 'lock.holder'))).toBe(false)
  })

  // Nobody can create a directory there, not even root, as whom tests often run.
  it.runIf(process.platform === 'linux')('refuses a data directory that cannot be written to', async () => {
    const failure = await failureOf(openDatabase({ dataDir: '/proc/holdfast' }))
    expect(failure).toMatchObject({
      code: 'data_directory_unusable',
      message: expect.stringContaining('/proc/holdfast'),
    })
  })
})

describe('an embedded database on disk', () => {
  it('is created whole, locked while open, and found again', async () => {
    const dataDir = join(directory, 'data')
    // What a process killed while creating a database leaves behind is not taken for one.
    await mkdir(join(dataDir, 'database'), { recursive: true })
    await writeFile(join(dataDir, 'database', 'PG_VERSION'), '18\n')
    await writeFile(join(dataDir, 'database.being-made'), '')
    expect(await failureOf(openDatabase({ dataDir, create: false }))).toMatchObject({ code: 'database_not_found' })
    const first = await openDatabase({ dataDir })
    await first.execute('create table public.kept (id integer); insert into public.kept values (1)')
    expect(await failureOf(openDatabase({ dataDir }))).toMatchObject({ code: 'data_directory_locked' })
    await first.close()
    const second = await openDatabase({ dataDir })
    expect(await second.query('select id from public.kept')).toEqual([{ id: 1 }])
    await second.close()
    expect(existsSync(join(dataDir, 'lock.holder'))).toBe(false)
    expect(existsSync(join(dataDir, 'database.being-made'))).toBe(false)
  })

  it('is written to the disk itself at every commit', async () => {
    const database = await openDatabase({ dataDir: join(directory, 'data') })
    const [row] = await database.query(
      "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('wal_sync_method') as method",
    )
    expect(row).toEqual({ fsync: 'on', commit: 'on', method: 'fsync' })
    await database.close()
  })

  it('has every commit that was reported before its process was killed', { timeout: 90_000 }, async () => {
    const dataDir = join(directory, 'data')
    const child = startProcess(`
      import { openDatabase } from './packages/engine/src/db/open-database.ts'
      const database = await openDatabase({ dataDir: ${JSON.stringify(dataDir)} })
      await database.execute('create table public.promise (id integer primary key)')
      for (let id = 1; ; id++) {
        await database.transaction((tx) => tx.query('insert into public.promise values ($1)', [id]))
        console.log('committed', id)
      }`)
    await child.line('committed 200')
    await child.kill()
    const reported = child.lines
      .filter((line) => line.startsWith('committed'))
      .map((line) => Number(line.split(' ')[1]))
    const database = await openDatabase({ dataDir })
    const rows = await database.query<{ id: number }>('select id from public.promise order by id')
    const found = rows.map((row) => row.id)
    expect(reported.length).toBeGreaterThanOrEqual(200)
    expect(found).toEqual(expect.arrayContaining(reported))
    // At most the one commit that was under way when the process died was not reported.
    expect(found.length - reported.length).toBeLessThanOrEqual(1)
    await database.close()
  })
})
