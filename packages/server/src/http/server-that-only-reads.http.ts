/** A PostgreSQL server that cannot be written to now is unavailable, and nobody's bug. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CrashingPostgres, startCrashingPostgres } from '../../../../test/support/crashing-postgres.ts'
import { MISSING } from '../../../../test/support/server-programs.ts'
import { openService, type Service } from '../../../../test/support/service.ts'
import { migrate } from '../../../engine/src/db/migrate.ts'
import { openPostgres } from '../../../engine/src/db/postgres.ts'

const missing = MISSING['postgres-15']
describe.skipIf(missing)(`a server that only reads${missing ? ` (${missing})` : ''}`, () => {
  let primary: CrashingPostgres
  let standby: CrashingPostgres
  const services: Service[] = []
  const serve = async ({ url }: CrashingPostgres) => {
    const service = await openService(openPostgres({ url }), { limits: { fault_retries_max: 1 } })
    services.push(service)
    return service
  }
  beforeAll(async () => {
    primary = await startCrashingPostgres()
    const database = openPostgres({ url: primary.url })
    await migrate(database)
    await database.close()
  })
  afterAll(async () => {
    for (const service of services) {
      await service.close()
      await service.engine.database.close()
    }
    await standby?.end()
    await primary?.end()
  })

  const expectUnavailable = async (service: Service) => {
    for (const [method, url, body] of [
      ['POST', '/v1/inventory-items', { sku: 'NO' }],
      ['POST', '/v1/inventory-levels/receive', { sku: 'S1', location: 'default', quantity: 1 }],
      ['GET', '/readyz'],
    ] as const) {
      const reply = await service.call(method, url, body)
      expect([reply.status, reply.body.code, reply.headers['retry-after']], url).toEqual([
        503,
        'database_unavailable',
        expect.stringMatching(/^\d+$/),
      ])
    }
    expect((await service.call('GET', '/v1/inventory-levels')).status).toBe(200)
  }

  it('because it was set to', async () => {
    const service = await serve(primary)
    await service.must('POST', '/v1/inventory-items', { sku: 'S1' })
    await primary.set('default_transaction_read_only', 'on')
    await expectUnavailable(service)
    await primary.set('default_transaction_read_only', 'off')
    await service.must('POST', '/v1/inventory-items', { sku: 'S2' })
  })

  it('because it is a standby, until it is promoted', async () => {
    standby = await primary.standby('second')
    const service = await serve(standby)
    await expectUnavailable(service)
    await standby.sql('select pg_promote()')
    await service.must('POST', '/v1/inventory-items', { sku: 'S3' })
    expect((await service.call('GET', '/readyz')).status).toBe(200)
  })
})
