/** Integrity as it is reached: how far the check has come, what it has found, and a repair that a person asks for. */
import { roundGoer } from 'holdfast'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../../../test/support/databases.ts'
import { openService, type Service } from '../../../../../test/support/service.ts'

describe('integrity over HTTP', () => {
  let testDatabase: TestDatabase
  let service: Service
  beforeAll(async () => {
    testDatabase = await openTestDatabase(databaseKinds[0]!)
    service = await openService(testDatabase.database)
    await service.must('POST', '/v1/inventory-items', { sku: 'TEE' })
    await service.must('POST', '/v1/inventory-levels/receive', { sku: 'TEE', location: 'default', quantity: 5 })
  })
  afterAll(async () => {
    await service.close()
    await testDatabase.end()
  })

  it('shows findings with what helps, and repairs what a person asks for, after a trial', async () => {
    await testDatabase.database.execute('update holdfast.inventory_level set on_hand = on_hand + 2')
    expect((await service.post('/v1/integrity/round?dry_run=true')).body).toMatchObject({ hastened: false })
    expect(await service.must('POST', '/v1/integrity/round')).toMatchObject({ hastened: true, last: null })
    const goer = roundGoer()
    const isOver = async () => {
      await goer.go(service.engine)
      return (await service.get('/v1/integrity/round')).last !== null
    }
    await expect.poll(isOver, { timeout: 10_000, interval: 5 }).toBe(true)
    const { data, next_cursor: next } = await service.get('/v1/integrity/findings?state=open&limit=1')
    expect(data).toMatchObject([
      { repairable: true, evidence: { sku: 'TEE' }, remedy: expect.stringMatching(/^Repair/) },
    ])
    expect((await service.get(`/v1/integrity/findings?state=open&cursor=${next}`)).data).toHaveLength(1)
    expect(await service.get(`/v1/integrity/findings/${data[0].id}`)).toEqual(data[0])
    expect((await service.call('GET', '/metrics')).body).toMatch(/^holdfast_integrity_findings 2$/m)

    const asked = { sku: 'TEE', reason: 'a row was changed by hand' }
    const movements = [{ account: 'on_hand', location: 'default', quantity: 2, direction: 'in', balance: 7 }]
    const tried = await service.post('/v1/integrity/repairs?dry_run=true', asked)
    expect(tried).toMatchObject({ status: 200, headers: { 'dry-run': 'true' }, body: { movements, left: [] } })
    expect((await service.get('/v1/integrity')).ok).toBe(false)
    const repaired = await service.post('/v1/integrity/repairs', asked, { 'x-holdfast-actor': 'ann' })
    expect(repaired.body).toMatchObject({ actor: 'ann', movements, left: [] })
    expect((await service.get('/v1/integrity')).ok).toBe(true)
    const written = await service.get(`/v1/movements?reference_id=${repaired.body.id}`)
    expect(written.data).toMatchObject([{ reason: 'reconciled', note: asked.reason, actor: 'ann', quantity: 2 }])
    expect((await service.get(`/v1/integrity/findings/${data[0].id}`)).state).toBe('repaired')
  })

  it('refuses what names nothing, and a repair without a reason', async () => {
    const nobody = '00000000-0000-7000-8000-000000000001'
    expect((await service.call('GET', `/v1/integrity/findings/${nobody}`)).body.code).toBe(
      'integrity_finding_not_found',
    )
    const unknown = await service.post('/v1/integrity/repairs', { sku: 'NOBODY', reason: 'why' })
    expect(unknown).toMatchObject({ status: 422, body: { code: 'unknown_sku' } })
    const unsaid = await service.post('/v1/integrity/repairs', { sku: 'TEE' })
    expect(unsaid.body).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/reason' }] })
  })
})
