/** The policy lab as it is reached: asked for, looked at, ended, and refused. */
import { runNextReplay } from 'holdfast'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../../../test/support/databases.ts'
import { openService, type Service } from '../../../../../test/support/service.ts'

const url = '/v1/policy-replays'

describe('policy replays', () => {
  let testDatabase: TestDatabase
  let service: Service
  beforeAll(async () => {
    testDatabase = await openTestDatabase(databaseKinds[0]!)
    service = await openService(testDatabase.database, { limits: { policy_replays_open_max: 1 } })
  })
  afterAll(async () => {
    await service.close()
    await testDatabase.end()
  })

  it('are carried out in the background, and tell what the change would have done', async () => {
    const { must } = service
    await must('POST', '/v1/inventory-items', { sku: 'TEE' })
    await must('POST', '/v1/inventory-levels/receive', { sku: 'TEE', location: 'default', quantity: 5 })
    await must('POST', '/v1/orders', { number: '1', lines: [{ sku: 'TEE', quantity: 4 }] })
    const request = { model: 'default', days: 3, changes: { settings: { out_of_stock_threshold: 2 } } }
    const tried = await service.post(`${url}?dry_run=true`, request)
    expect(tried).toMatchObject({ status: 201, body: { state: 'waiting' } })
    const made = await must('POST', url, request)
    expect(made).toMatchObject({ model: 'default', model_revision: 1, state: 'waiting', result: null })
    expect(await service.post(url, request)).toMatchObject({ status: 409, body: { code: 'too_many_policy_replays' } })
    expect(await runNextReplay(service.engine)).toBe(true)
    const done = await service.get(`${url}/${made.id}`)
    expect(done).toMatchObject({ state: 'done', orders: { total: 1, done: 1 } })
    expect(done.result).toMatchObject({
      current: { shipments: 1, refused_lines: 0 },
      proposed: { shipments: 0, refused_lines: 1, refused_orders: 1 },
      changed_orders: 1,
      examples: [{ order: '1', current: { locations: { default: 4 } } }],
    })
    const over = await service.post(`${url}/${made.id}/cancel`)
    expect(over).toMatchObject({ status: 409, body: { code: 'policy_replay_state_conflict' } })
    const next = await must('POST', url, { model: 'default', changes: {} })
    const ended = await service.post(`${url}/${next.id}/cancel?dry_run=true`)
    expect(ended).toMatchObject({ status: 200, body: { state: 'cancelled' } })
    expect((await service.get(`${url}/${next.id}`)).state).toBe('waiting')
    expect((await must('POST', `${url}/${next.id}/cancel`)).state).toBe('cancelled')
    const first = await service.get(`${url}?limit=1`)
    expect(first.data).toMatchObject([{ id: next.id }])
    const second = await service.get(`${url}?limit=1&cursor=${first.next_cursor}`)
    expect(second).toMatchObject({ data: [{ id: made.id }], next_cursor: null })
  })

  it('are refused in the words of the model, and where there is none', async () => {
    const wrong = await service.post(url, {
      model: 'default',
      changes: { locations: [{ location: 'X', priority: 1 }] },
    })
    expect(wrong.body.errors).toMatchObject([{ pointer: '/changes/locations/0/location', code: 'unknown_location' }])
    const unknown = await service.post(url, { model: 'default', changes: { move_backorders: true } })
    expect(unknown).toMatchObject({ status: 422, body: { code: 'invalid_request' } })
    expect((await service.post(url, { model: 'nobody', changes: {} })).body.code).toBe('unknown_model')
    const nobody = '00000000-0000-7000-8000-000000000001'
    expect((await service.call('GET', `${url}/${nobody}`)).status).toBe(404)
    expect((await service.call('GET', `${url}?cursor=x`)).body.code).toBe('invalid_cursor')
  })
})
