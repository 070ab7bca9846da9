/** A pool or a PGlite that a host program has, lends to an engine, and goes on using. */
import { createRequire } from 'node:module'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { startCommitProxy } from '../../../../test/support/commit-proxy.ts'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { openStore, testEngine } from '../../../../test/support/store.ts'
import { type Database, sqlStateOf } from './database.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'

/** What a shop does on it: the sum at the end is wrong if a value is read or a transaction runs otherwise than ours do. */
async function trade(database: Database): Promise<void> {
  const store = await openStore(database, { locations: ['A'], items: { S1: {} } })
  await store.stock({ A: { S1: 5.0 } })
  const lines = [{ sku: 'S1', quantity: 1 }]
  const holds = Array.from({ length: 8 }, (_, index) => store.send('reserve_stock', { reference: `c${index}`, lines }))
  expect((await Promise.all(holds)).filter(({ ok }) => ok)).toHaveLength(5)
  const held = await store.do('reserve_stock', { reference: 'c0', lines, ttl_seconds: 600 })
  expect(Math.abs(Date.parse(held.expires_at!) - Date.now() - 600_000)).toBeLessThan(60_000)
  expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 5, reserved: 5 })
  await store.engine.close()
}

describe('a pool that is lent', () => {
  let test: TestDatabase
  const pools: pg.Pool[] = []
  const poolOf = (config: pg.PoolConfig, url = test.url!) => {
    const pool = new pg.Pool({ connectionString: url, max: 3, ...config })
    pool.on('error', () => {})
    pools.push(pool)
    return pool
  }
  beforeEach(async () => {
    test = await openTestDatabase('postgres')
  })
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((pool) => pool.end()))
    await test.end()
  })

  const hostQuery =
    "select 9007199254740993::int8 as large, 1.50::numeric as price, '2026-05-01T12:00:00Z'::timestamptz as at"

  it('with the default parsers is used by both, each with values of its own, and stays open', async () => {
    const pool = poolOf({})
    const expected = [{ large: '9007199254740993', price: '1.50', at: new Date('2026-05-01T12:00:00Z') }]
    const hostWork = async () => {
      for (let round = 0; round < 50; round++) expect((await pool.query(hostQuery)).rows).toEqual(expected)
    }
    const database = await openDatabase({ pool })
    await Promise.all([trade(database), hostWork()])
    await database.close()
    await hostWork()
    expect([pool.idleCount, pool.waitingCount]).toEqual([pool.totalCount, 0])
    // Nothing of ours is left on a connection: no listener, no setting.
    const client = await pool.connect()
    expect(client.listenerCount('error')).toBe(0)
    expect((await client.query("select current_setting('statement_timeout') as timeout")).rows).toEqual([
      { timeout: '0' },
    ])
    client.release()
  })

  // A host that asks for settings as it connects has a pooler that lets them through, or none.
  const { pooled } = inject('databases').expected
  it.skipIf(pooled)('may read values and set its sessions as it likes', async () => {
    const options = '-c timezone=Asia/Kolkata -c datestyle=SQL,DMY -c default_transaction_isolation=serializable'
    const types = { getTypeParser: () => (text: string | Buffer) => `host:${text}` } as pg.CustomTypesConfig
    const pool = poolOf({ options, types })
    const database = await openDatabase({ pool, statementTimeoutMs: 20_000 })
    await trade(database)
    const rows = await database.query(
      "select '2026-05-01 00:00:00+02'::timestamptz as at, 1.50::numeric as price, 7 as seven",
    )
    expect(rows).toEqual([{ at: Date.parse('2026-04-30T22:00:00Z'), price: '1.50', seven: 7 }])
    const isolation = await database.transaction((tx) => tx.query('show transaction_isolation'))
    expect(isolation).toEqual([{ transaction_isolation: 'read committed' }])
    await database.close()
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 'host:1' }])
    expect((await pool.query('show timezone')).rows).toEqual([{ TimeZone: 'host:Asia/Kolkata' }])
  })

  it('of another copy of the driver tells refusals of the database from lost connections all the same', async () => {
    const require = createRequire(import.meta.url)
    for (const path of Object.keys(require.cache)) if (/node_modules.pg[-/\\]/.test(path)) delete require.cache[path]
    const other = require('pg') as typeof pg
    expect(other.Pool).not.toBe(pg.Pool)
    const pool = new other.Pool({ connectionString: test.url! })
    const database = await openDatabase({ pool })
    expect(await database.query('select 1 / 0').catch(sqlStateOf)).toBe('22012')
    await trade(database)
    await pool.end()
  })

  it('with one connection learns what became of an interrupted COMMIT', async () => {
    await test.database.execute('create table public.promise (id integer primary key)')
    const proxy = await startCommitProxy(test.url!)
    const pool = poolOf({ max: 1 }, proxy.url)
    const database = await openDatabase({ pool })
    proxy.failNextCommit('after')
    const insert = database.transaction((tx) => tx.query('insert into public.promise values (1) returning id'), {
      provable: true,
    })
    expect(await insert).toEqual([{ id: 1 }])
    expect((await pool.query('select id from public.promise')).rows).toEqual([{ id: 1 }])
    await pools.pop()!.end()
    await proxy.close()
  })

  it('that leads nowhere is said so', async () => {
    const pool = poolOf({}, 'postgres://someone:secret@127.0.0.1:1/shop')
    const failure = await openDatabase({ pool }).catch((error) => error)
    expect(failure).toMatchObject({ code: 'database_unreachable', message: expect.stringContaining('the given pool') })
    expect(failure.message).not.toContain('secret')
  })
})

describe('a PGlite that is lent', () => {
  let pglite: PGlite
  beforeEach(async () => {
    pglite = await PGlite.create({ parsers: { 20: (text) => `host:${text}` } })
    await pglite.exec('create table public.host (id int8 primary key)')
  })
  afterEach(() => pglite.close())

  it('is used by both, each with values of its own, and stays open', async () => {
    await pglite.exec("set timezone = 'Asia/Kolkata'; set datestyle = 'SQL, DMY'")
    const database = await openDatabase({ pglite })
    expect(database.kind).toBe('pglite')
    await migrate(database)
    const hostWork = async () => {
      for (let id = 0; id < 50; id++) await pglite.query('insert into public.host values ($1)', [id])
    }
    await Promise.all([trade(database), hostWork()])
    expect(await database.query("select '2026-05-01 00:00:00+02'::timestamptz as at, count(*) as n from host")).toEqual(
      [{ at: Date.parse('2026-04-30T22:00:00Z'), n: 50 }],
    )
    await database.close()
    expect((await pglite.query('select count(*) as n from host')).rows).toEqual([{ n: 'host:50' }])
    expect((await pglite.query('show timezone')).rows).toEqual([{ TimeZone: 'Asia/Kolkata' }])
  })

  it('never has a statement of the host in a transaction of ours, nor one of ours in the host’s', async () => {
    const database = await openDatabase({ pglite })
    let hostInsert: Promise<unknown> | undefined
    const failed = database.transaction(async (tx) => {
      hostInsert = pglite.query('insert into public.host values (1)')
      await tx.query('insert into public.host values (2)')
      throw new Error('undone')
    })
    await expect(failed).rejects.toThrow('undone')
    await hostInsert
    let ours: Promise<unknown> | undefined
    await pglite.transaction(async (tx) => {
      await tx.query('insert into public.host values (3)')
      ours = database.query('insert into public.host values (4)')
      await tx.rollback()
    })
    await ours
    expect(await database.query('select id from public.host order by id')).toEqual([{ id: 1 }, { id: 4 }])
  })

  it('keeps two engines of one instance apart as it does host and engine', async () => {
    const database = await openDatabase({ pglite })
    await migrate(database)
    const engines = [testEngine(database), testEngine(await openDatabase({ pglite }))]
    await engines[0]!.execute('create_item', { sku: 'S1' })
    const change = { sku: 'S1', location: 'default', quantity: 1 }
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => engines[index % 2]!.execute('receive_stock', { changes: [change] })),
    )
    expect(answers.filter(({ ok }) => !ok)).toEqual([])
    const [level] = await database.query('select on_hand from holdfast.inventory_level')
    expect(level).toEqual({ on_hand: '40.0000' })
    await Promise.all(engines.map((engine) => engine.close()))
  })

  it('whose server ends in the middle of a COMMIT leaves it open what has become of it', async () => {
    const text = (message: Uint8Array) => Buffer.from(message).toString('latin1')
    const ending = new Proxy(pglite, {
      get: (target, name) => {
        if (name !== 'execProtocolStream') return Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name)
        return (...args: Parameters<PGlite['execProtocolStream']>) =>
          text(args[0]).endsWith('commit\0')
            ? Promise.reject(new Error('unreachable'))
            : target.execProtocolStream(...args)
      },
    })
    const database = await openDatabase({ pglite: ending })
    const work = database.transaction((tx) => tx.query('insert into public.host values (1)'))
    expect(await work.catch((error) => error.name)).toBe('CommitOutcomeUnknown')
  })
})
