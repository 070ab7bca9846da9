/** A real standby answers who says that an answer may be somewhat old, and nobody else. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CrashingPostgres, startCrashingPostgres } from '../../../../test/support/crashing-postgres.ts'
import { MISSING } from '../../../../test/support/server-programs.ts'
import { openService, type Reply, type Service } from '../../../../test/support/service.ts'
import { migrate } from '../../../engine/src/db/migrate.ts'
import { openReplica } from '../../../engine/src/db/open-replica.ts'
import { openPostgres } from '../../../engine/src/db/postgres.ts'

const missing = MISSING['postgres-15']
describe.skipIf(missing)(`reads that may be old${missing ? ` (${missing})` : ''}`, () => {
  let primary: CrashingPostgres
  let standby: CrashingPostgres
  const services: Service[] = []
  const serve = async (url: string, ageMaxMs: number, onProblem?: (problem: string | undefined) => void) => {
    const database = openPostgres({ url: primary.url })
    const replica = openReplica({ url, primary: database, ageMaxMs, onProblem })
    const service = await openService(database, {}, { replica })
    services.push(service)
    return service
  }
  beforeAll(async () => {
    primary = await startCrashingPostgres()
    const database = openPostgres({ url: primary.url })
    await migrate(database)
    await database.close()
    standby = await primary.standby('reader')
  })
  afterAll(async () => {
    for (const { close, engine } of services) {
      await close()
      await engine.replica?.close()
      await engine.database.close()
    }
    await standby?.end()
    await primary?.end()
  })

  const stale = { 'cache-control': 'max-stale' }
  const ask = (service: Service, url: string, headers = {}) => service.call('GET', url, undefined, headers)
  /** Asked until the replica answers, with something that is there. */
  const fromReplica = async (service: Service, url: string): Promise<Reply> => {
    for (;;) {
      const reply = await ask(service, url, stale)
      if (reply.headers['as-of'] !== undefined && reply.status === 200) return reply
      await sleep(20)
    }
  }

  it('are answered by the standby as of an instant, and all others by the server that takes writes', async () => {
    const service = await serve(standby.url, 600_000)
    await service.must('POST', '/v1/inventory-items', { sku: 'SEEN' })
    await fromReplica(service, '/v1/inventory-items/SEEN')
    await standby.sql('select pg_wal_replay_pause()')
    while ((await standby.sql('select pg_get_wal_replay_pause_state() as s'))[0]!.s !== 'paused') await sleep(10)
    const made = await service.must('POST', '/v1/inventory-items', { sku: 'FRESH' })
    await service.must('POST', '/v1/inventory-levels/receive', { sku: 'FRESH', location: 'default', quantity: 1 })

    const old = await ask(service, '/v1/inventory-items', stale)
    expect(old.body.data.map(({ sku }: { sku: string }) => sku)).toEqual(['SEEN'])
    expect(Number(old.headers.age)).toBeGreaterThan(0)
    expect(Date.parse(old.headers['as-of']!)).toBeLessThanOrEqual(Date.parse(made.created_at))
    expect(await ask(service, '/v1/inventory-items/FRESH', stale)).toMatchObject({
      status: 404,
      headers: { 'as-of': old.headers['as-of'] },
    })
    expect((await ask(service, '/v1/exports/items?format=ndjson', stale)).body).not.toContain('FRESH')

    // Whoever does not ask for it never sees less than was acknowledged, and nothing is decided by what is old.
    for (const [url, headers] of [
      ['/v1/inventory-items/FRESH', {}],
      ['/v1/inventory-items/FRESH', { 'cache-control': 'no-cache' }],
      ['/v1/inventory-items/FRESH', { 'cache-control': 'max-stale=0' }],
      ['/v1/events', stale],
      ['/v1/availability?sku=FRESH', stale],
    ] as const) {
      const reply = await ask(service, url, headers)
      expect([reply.status, reply.headers['as-of']], url).toEqual([200, undefined])
      expect(JSON.stringify(reply.body)).toContain('FRESH')
    }
    await standby.sql('select pg_wal_replay_resume()')
    await fromReplica(service, '/v1/inventory-items/FRESH')
    expect((await ask(service, '/metrics')).body).toMatch(/holdfast_stale_reads_total\{answered="replica"\} [1-9]/)
  })

  it('are of the server that takes writes where the standby is further behind than it may be', async () => {
    const service = await serve(standby.url, 1)
    const reply = await ask(service, '/v1/inventory-items/SEEN', stale)
    expect([reply.status, reply.headers['as-of']]).toEqual([200, undefined])
    expect(service.engine.staleReads).toEqual({ replica: 0, behind: 1, failed: 0 })
  })

  it('are of the server that takes writes when the standby fails, and of the standby when it is back', async () => {
    const service = await serve(standby.url, 600_000)
    await fromReplica(service, '/v1/inventory-items/SEEN')
    await standby.crash()
    const reply = await ask(service, '/v1/inventory-items/SEEN', stale)
    expect([reply.status, reply.headers['as-of']]).toEqual([200, undefined])
    await standby.start()
    await fromReplica(service, '/v1/inventory-items/SEEN')
  })

  it('are never of a server that is no standby of it', async () => {
    const problem = Promise.withResolvers<string | undefined>()
    const service = await serve(primary.url, 600_000, problem.resolve)
    expect(await problem.promise).toBe('it is no standby, but takes writes itself')
    expect((await ask(service, '/v1/inventory-items/SEEN', stale)).headers['as-of']).toBeUndefined()
  })

  it('say how old they may be in whole seconds', async () => {
    const reply = await ask(services[0]!, '/v1/inventory-items', { 'cache-control': 'no-transform, max-stale=soon' })
    expect([reply.status, reply.body.errors[0].parameter]).toEqual([422, 'Cache-Control'])
  })
})
