import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { openService } from '../../../../test/support/service.ts'

describe('readiness', () => {
  let clone: TestDatabase
  beforeAll(async () => {
    clone = await openTestDatabase('postgres')
  })
  afterAll(() => clone.end())

  it('is degraded while somebody holds a row that requests need, and good again when it is free (scenario 90)', async () => {
    const service = await openService(clone.database)
    await service.must('POST', '/v1/inventory-items', { sku: 'S1' })
    await service.must('POST', '/v1/inventory-levels/receive', { sku: 'S1', location: 'default', quantity: 5 })
    const foreign = new pg.Client({ connectionString: clone.url! })
    await foreign.connect()
    await foreign.query('begin; select from holdfast.inventory_level for update')
    const waiting = service.post('/v1/inventory-levels/receive', { sku: 'S1', location: 'default', quantity: 1 })
    await expect
      .poll(() => service.get('/readyz'), { timeout: 5000 })
      .toMatchObject({ status: 'degraded', put_aside: { held: 1, requests: 1 } })
    await foreign.query('commit')
    await foreign.end()
    expect((await waiting).status).toBe(200)
    await expect.poll(() => service.get('/readyz')).toMatchObject({ status: 'ok', put_aside: { held: 0, requests: 0 } })
    await service.close()
  })
})
