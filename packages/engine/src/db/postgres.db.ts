import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type CommitProxy, startCommitProxy } from '../../../../test/support/commit-proxy.ts'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { type Database, sqlStateOf, type Transaction } from './database.ts'
import { openPostgres } from './postgres.ts'

const provable = { provable: true }

describe('a COMMIT whose answer never arrives', () => {
  let direct: TestDatabase
  let proxy: CommitProxy
  let database: Database
  beforeAll(async () => {
    direct = await openTestDatabase('postgres')
    await direct.database.execute('create table public.promise (id integer primary key)')
    proxy = await startCommitProxy(direct.url!)
    database = openPostgres({
      url: proxy.url,
      poolSizeMax: 2,
      commitResolveTimeoutMs: 5000,
      idleTransactionTimeoutMs: 300,
    })
  })
  afterAll(async () => {
    await database?.close()
    await proxy?.close()
    await direct?.end()
  })

  const insert = (id: number) => (tx: Transaction) =>
    tx.query('insert into public.promise values ($1) returning id', [id])
  const stored = (id: number) => direct.database.query('select id from public.promise where id = $1', [id])

  it('is a success when the server had committed', async () => {
    proxy.failNextCommit('after')
    expect(await database.transaction(insert(1), provable)).toEqual([{ id: 1 }])
    expect(await stored(1)).toEqual([{ id: 1 }])
  })

  it('is a lost connection, safe to run again, when the server never saw the COMMIT', async () => {
    proxy.failNextCommit('before')
    const failure = await database.transaction(insert(2), provable).catch((error) => error)
    expect(failure).toMatchObject({ name: 'ConnectionLost', code: '08006' })
    expect(await stored(2)).toEqual([])
    expect(await database.transaction(insert(2), provable)).toEqual([{ id: 2 }])
  })

  it('is resolved although the server still holds the transaction open, once it has ended the session that nobody goes on with', async () => {
    proxy.failNextCommit('held')
    const failure = await database.transaction(insert(3), provable).catch((error) => error)
    expect(failure).toMatchObject({ name: 'ConnectionLost' })
    // The row's key is free again: nobody waits for the session that nobody can finish.
    expect(await direct.database.transaction(insert(3))).toEqual([{ id: 3 }])
  })

  it('is said to be unknown when it is not to be resolved', async () => {
    proxy.failNextCommit('after')
    const failure = await database.transaction(insert(4)).catch((error) => error)
    expect(failure).toMatchObject({ name: 'CommitOutcomeUnknown', code: '08007' })
  })

  it('is said to be unknown when the server cannot be asked in time', async () => {
    const lonelyProxy = await startCommitProxy(direct.url!)
    const lonely = openPostgres({ url: lonelyProxy.url, commitResolveTimeoutMs: 300 })
    const work = lonely.transaction(async (tx) => {
      lonelyProxy.failNextCommit('after')
      lonelyProxy.refuseConnections()
      return insert(5)(tx)
    }, provable)
    expect(await work.catch((error) => error)).toMatchObject({ name: 'CommitOutcomeUnknown' })
    await lonely.close()
    await lonelyProxy.close()
  })
})

describe('what a statement runs under', () => {
  it('is set with the statement or its transaction, whatever the server is set to, and does not stay behind', async () => {
    const { database: owner, url, end } = await openTestDatabase('postgres')
    const [named] = await owner.query<{ name: string }>('select current_database() as name')
    await owner.execute(`
      alter database ${named!.name} set timezone = 'Asia/Kolkata';
      alter database ${named!.name} set datestyle = 'SQL, DMY';
      alter database ${named!.name} set jit = on;
      alter database ${named!.name} set idle_in_transaction_session_timeout = 0`)
    const database = openPostgres({ url: url!, poolSizeMax: 1, statementTimeoutMs: 12_345 })
    const ask = `select current_setting('timezone') || ' ' || left(current_setting('datestyle'), 3) || ' '
      || current_setting('idle_in_transaction_session_timeout') || ' ' || current_setting('statement_timeout') || ' '
      || current_setting('jit') as all`
    const ours = [{ all: 'UTC ISO 10s 12345ms off' }]
    expect(await database.query(ask)).toEqual(ours)
    expect(await database.transaction((tx) => tx.query(ask))).toEqual(ours)
    expect(await database.query("select '2026-05-01 00:00:00+02'::timestamptz as at")).toEqual([
      { at: Date.parse('2026-04-30T22:00:00Z') },
    ])
    // The connection's own settings show through a transaction that is told to use them.
    const untouched = await database.transaction(async (tx) => {
      await tx.execute('rollback; begin')
      return tx.query<{ all: string }>(ask)
    })
    // Of these a pooler sets the first two itself, to what the client was told when it connected.
    const { pooled } = inject('databases').expected
    expect(untouched[0]!.all).toMatch(pooled ? /^\S+ ISO 0 0 on$/ : /^Asia\/Kolkata SQL 0 0 on$/)
    await database.close()
    await end()
  })

  it('ends a statement that takes too long, alone and in a transaction', async () => {
    const { url, end } = await openTestDatabase('postgres')
    const database = openPostgres({ url: url!, poolSizeMax: 1, statementTimeoutMs: 50 })
    const slowly = 'select pg_sleep(20)'
    expect(await database.query(slowly).catch(sqlStateOf)).toBe('57014')
    expect(await database.transaction((tx) => tx.query(slowly)).catch(sqlStateOf)).toBe('57014')
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
    await database.close()
    await end()
  })
})

describe('a pool on a server', () => {
  it('waits for a silent connection no longer than a statement may take, and once for all of them', async () => {
    const { url, end } = await openTestDatabase('postgres')
    const proxy = await startCommitProxy(url!)
    const database = openPostgres({
      url: proxy.url,
      poolSizeMax: 3,
      statementTimeoutMs: 300,
      commitTimeoutMs: 300,
      idleTransactionTimeoutMs: 400,
    })
    const ask = () => database.query('select 1 as one')
    const three = () => Promise.all([1, 2, 3].map(() => database.query('select pg_sleep(0.02)')))
    const began = performance.now()
    await three()
    proxy.silence()
    expect(await ask().catch((error) => error)).toMatchObject({
      code: '08006',
      message: expect.stringContaining('not answered in time'),
    })
    expect(await ask()).toEqual([{ one: 1 }])
    await three()
    const inTransaction = await database
      .transaction(async (tx) => {
        proxy.silence()
        await tx.query('select 1')
      }, provable)
      .catch((error) => error)
    expect(inTransaction).toMatchObject({ code: '08006' })
    expect(await ask()).toEqual([{ one: 1 }])
    await three()
    const atCommit = database.transaction(async (tx) => {
      await tx.query('select 1')
      proxy.silence()
    }, provable)
    // Nobody hears of the transaction any more, and the server ends it.
    expect(await atCommit.catch((error) => error)).toMatchObject({ code: '08006' })
    expect(await ask()).toEqual([{ one: 1 }])
    expect(performance.now() - began).toBeLessThan(20_000)
    await database.close()
    await proxy.close()
    await end()
  })

  it('survives the loss of idle connections and of one in the middle of a transaction', async () => {
    const { database, url, end } = await openTestDatabase('postgres', { poolSizeMax: 2 })
    const killer = openPostgres({ url: url!, poolSizeMax: 1 })
    const killOthers =
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
    await database.query('select 1')
    await killer.query(killOthers)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])

    const interrupted = database.transaction(async (tx) => {
      await killer.query(killOthers)
      await tx.query('select 1')
    })
    expect(await interrupted.catch(sqlStateOf)).toMatch(/^(57P01|08006)$/)
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
    await killer.close()
    await end()
  })

  it('names the connection failure and not the password when the server is away', async () => {
    const database = openPostgres({ url: 'postgres://someone:secret@127.0.0.1:1/nowhere' })
    const failure = await database.query('select 1').catch((error) => error)
    expect(failure).toMatchObject({ name: 'ConnectionLost', code: '08006' })
    expect(failure.message).toContain('127.0.0.1:1')
    expect(failure.message).not.toContain('secret')
    await database.close()
  })

  it('passes on what a column parser refuses as it is', async () => {
    const { database, end } = await openTestDatabase('postgres', { poolSizeMax: 1 })
    await expect(database.query('select 9007199254740993::int8 as n')).rejects.toThrow(RangeError)
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
    await end()
  })
})
