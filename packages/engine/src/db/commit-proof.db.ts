/** What is said of a COMMIT whose answer was lost is true, whatever became of the server meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CommitFailure, type CommitProxy, startCommitProxy } from '../../../../test/support/commit-proxy.ts'
import { type CrashingPostgres, startCrashingPostgres } from '../../../../test/support/crashing-postgres.ts'
import { MISSING } from '../../../../test/support/server-programs.ts'
import { hasCommitted } from './commit-proof.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'

const missing = MISSING['postgres-15']
describe.skipIf(missing)(`a COMMIT whose answer was lost${missing ? ` (${missing})` : ''}`, () => {
  let server: CrashingPostgres
  let proxy: CommitProxy
  const opened: Database[] = []
  beforeAll(async () => {
    server = await startCrashingPostgres()
    proxy = await startCommitProxy(server.url)
    const database = openPostgres({ url: server.url })
    await migrate(database)
    await database.execute('create table public.promise (id integer primary key)')
    await database.close()
  })
  afterAll(async () => {
    await proxy?.close()
    await server?.end()
  })
  beforeEach(() => server.sql('truncate public.promise'))
  afterEach(async () => {
    await server.set('synchronous_standby_names', "''")
    for (const database of opened.splice(0)) await database.close()
  })

  const open = (more: { commitTimeoutMs?: number; commitResolveTimeoutMs?: number } = {}) => {
    const database = openPostgres({ url: proxy.url, poolSizeMax: 1, commitResolveTimeoutMs: 10_000, ...more })
    opened.push(database)
    return database
  }
  /** How it ends, in a word, of a transaction that writes a row. */
  const write = (database: Database, failure?: CommitFailure) => {
    const work = database.transaction(
      async (tx) => {
        await tx.query('insert into public.promise values (1)')
        if (failure) proxy.failNextCommit(failure)
        return 'committed'
      },
      { provable: true },
    )
    return work.catch((error: Error) => error.name)
  }
  const stored = async () => (await server.sql('select id from public.promise')).length
  const waitsForStandby = () =>
    server.sql("select pid, query from pg_stat_activity where wait_event = 'SyncRep' and application_name = 'holdfast'")
  const untilOneWaits = async () => {
    for (let waiting = await waitsForStandby(); ; waiting = await waitsForStandby()) {
      if (waiting.length > 0) return waiting
      await sleep(10)
    }
  }
  /** Until nobody can say any more who had which id of the transactions before the crash. */
  const useManyTransactions = () =>
    server.sql('do $$ begin for i in 1..200 loop perform pg_current_xact_id(); commit; end loop; end $$')

  it.each([
    ['that never came to it', 'held', 'ConnectionLost', 0],
    ['that it had carried out', 'sent', 'committed', 1],
  ] as const)('91: of a server that crashes and uses transaction ids again, %s', async (_, failure, said, rows) => {
    const outcome = write(open(), failure)
    await sleep(100)
    await server.crash()
    await server.start()
    await useManyTransactions()
    expect(await outcome).toBe(said)
    expect(await stored()).toBe(rows)
  })

  it('which waits for its standby is left to wait, and nobody says that it is committed', async () => {
    await server.set('synchronous_standby_names', "'nobody'")
    expect(await write(open({ commitResolveTimeoutMs: 1000 }), 'sent')).toBe('CommitOutcomeUnknown')
    expect(await waitsForStandby()).toHaveLength(1)
    expect(await stored()).toBe(0)
  })

  it('which waits for its standby is committed when the standby has it', async () => {
    await server.set('synchronous_standby_names', "'nobody'")
    const outcome = write(open({ commitTimeoutMs: 200 }))
    await untilOneWaits()
    await sleep(400)
    expect(await waitsForStandby()).toHaveLength(1)
    await server.set('synchronous_standby_names', "''")
    expect(await outcome).toBe('committed')
    expect(await stored()).toBe(1)
  })

  it('whose wait for the standby an administrator cancels is not taken for committed before the standby has it', async () => {
    await server.set('synchronous_standby_names', "'nobody'")
    const database = open()
    let ended = false
    const outcome = write(database).finally(() => {
      ended = true
    })
    const [waiting] = await untilOneWaits()
    await server.sql(`select pg_cancel_backend(${waiting!.pid})`)
    // Committed on this server, and whoever asks waits for the standby himself.
    for (; (await stored()) === 0; await sleep(10));
    expect((await untilOneWaits())[0]!.pid).not.toBe(waiting!.pid)
    expect(ended).toBe(false)
    await server.set('synchronous_standby_names', "''")
    expect(await outcome).toBe('committed')
  })

  it('is not committed either when it was abandoned by a question whose own answer was lost', async () => {
    const ask = async () => {
      const client = new pg.Client(server.url)
      await client.connect()
      const committed = await hasCommitted(client, '0198c0de-0000-7000-8000-000000000001', 1000)
      await client.end()
      return committed
    }
    expect(await ask()).toBe(false)
    expect(await ask()).toBe(false)
  })
})
