/** A URL that names several servers leads to the one that takes writes, also after another has taken over. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type CommitProxy, startCommitProxy } from '../../../../test/support/commit-proxy.ts'
import { type CrashingPostgres, startCrashingPostgres } from '../../../../test/support/crashing-postgres.ts'
import { MISSING } from '../../../../test/support/server-programs.ts'
import { type Database, sqlStateOf } from './database.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import { openPostgres } from './postgres.ts'

const missing = MISSING['postgres-15']
describe.skipIf(missing)(`several servers${missing ? ` (${missing})` : ''}`, () => {
  let first: CrashingPostgres
  let second: CrashingPostgres
  let proxy: CommitProxy | undefined
  const opened: Database[] = []
  beforeAll(async () => {
    first = await startCrashingPostgres()
    const database = openPostgres({ url: first.url })
    await migrate(database)
    await database.execute('create table public.note (id integer primary key)')
    await database.close()
    second = await first.standby('second')
    await first.set('synchronous_standby_names', "'second'")
  })
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close()
  })
  afterAll(async () => {
    await proxy?.close()
    await second?.end()
    await first?.end()
  })

  const both = (one: { url: string }, other: { url: string }, query = '') =>
    one.url.replace(new URL(one.url).host, `${new URL(one.url).host},${new URL(other.url).host}`) + query
  const open = async (databaseUrl: string) => {
    const database = await openDatabase({ databaseUrl, poolSizeMax: 3 })
    opened.push(database)
    return database
  }
  const write = (database: Database, id: number) =>
    database
      .transaction((tx) => tx.query('insert into public.note values ($1)', [id]), { provable: true })
      .then(() => 'committed', sqlStateOf)

  it('are passed over if they only read, or do not answer', async () => {
    const nobody = { url: 'postgres://postgres@127.0.0.1:1/postgres' }
    for (const [at, url] of [both(second, first), both(nobody, first, '?target_session_attrs=read-write')].entries()) {
      expect(await write(await open(url), at + 1)).toBe('committed')
    }
    const none = await openDatabase({ databaseUrl: both(second, nobody) }).catch((error) => error)
    expect(none).toMatchObject({
      code: 'database_unreachable',
      message: expect.stringMatching(/only reads.*ECONNREFUSED/),
    })
    const reader = await openDatabase({ databaseUrl: `${second.url}?target_session_attrs=primary` }).catch((e) => e)
    expect(reader).toMatchObject({ code: 'database_unreachable' })
  })

  it('are asked what became of a COMMIT that waited for a standby, whichever takes writes by then', async () => {
    proxy = await startCommitProxy(first.url)
    const database = await open(both(proxy, second))
    await Promise.all([database.query('select 1'), database.query('select 1')])
    const cutOff = database.transaction(
      async (tx) => {
        await tx.query('insert into public.note values (10)')
        await second.crash()
        proxy!.failNextCommit('sent')
      },
      { provable: true },
    )
    const outcome = cutOff.then(() => 'committed', sqlStateOf)
    const waiting = () => first.sql("select pid from pg_stat_activity where wait_event = 'SyncRep'")
    while ((await waiting()).length === 0) await sleep(10)
    // Nobody ends the wait: it would be committed on this server alone.
    await sleep(700)
    expect(await first.sql('select id from public.note where id = 10')).toEqual([])
    await first.crash()
    await second.start()
    await second.sql('select pg_promote()')
    expect(await outcome).toBe('08006')
    expect(await write(database, 10)).toBe('committed')
    expect(await second.sql('select id from public.note order by id')).toEqual([{ id: 1 }, { id: 2 }, { id: 10 }])
  })

  it('are left when they only read from now on, with every connection that is open to them', async () => {
    await first.start()
    const database = await open(both(first, second))
    await Promise.all([1, 2, 3].map(() => database.query('select pg_sleep(0.01)')))
    await first.set('default_transaction_read_only', 'on')
    expect(await write(database, 20)).toBe('25006')
    expect(await write(database, 20)).toBe('committed')
    expect(await second.sql('select id from public.note where id = 20')).toHaveLength(1)
  })
})
