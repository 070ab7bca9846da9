/** What has failed too often is counted, and tried again when a person says so. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { openService, type Service } from '../../../../../test/support/service.ts'

describeOnBoth('/v1/follow-ups', (open) => {
  let service: Service
  const ids = ['1', '2', '3'].map((digit) => `00000000-0000-7000-8000-00000000000${digit}`)
  beforeAll(async () => {
    service = await openService(await open())
    await service.engine.database.query(
      `insert into holdfast.follow_up (id, command, input, created_at, attempts, state, error)
       select id, 'refresh_shipment', '{}', now(), 9, 'dead', 'it rained' from unnest($1::uuid[]) r(id)`,
      [ids],
    )
  })
  afterAll(() => service.close())

  it('has those named tried again, or all of them, and says how many there are', async () => {
    expect(await service.get('/metrics')).toContain('holdfast_follow_ups{state="dead"} 3')
    const url = '/v1/follow-ups/retry'
    expect(await service.post(`${url}?dry_run=true`)).toMatchObject({
      body: { retried: 3 },
      headers: { 'dry-run': 'true' },
    })
    expect(await service.must('POST', url, { ids: [ids[0]] })).toEqual({ retried: 1 })
    expect(await service.must('POST', url, { ids: [ids[0]] })).toEqual({ retried: 0 })
    expect(await service.get('/metrics')).toContain('holdfast_follow_ups{state="dead"} 2')
    expect(await service.must('POST', url)).toEqual({ retried: 2 })
    const { data } = await service.get('/v1/follow-ups?state=waiting')
    expect(data).toMatchObject([{ attempts: 0 }, { attempts: 0 }, { attempts: 0 }])
  })

  it.each([
    [{ ids: 'all' }, '/ids'],
    [{ ids: ['1'] }, '/ids'],
    [{ id: ids[0] }, '/id'],
  ])('refuses %j', async (body, pointer) => {
    const refused = await service.post('/v1/follow-ups/retry', body)
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid_request', errors: [{ pointer }] } })
  })
})
