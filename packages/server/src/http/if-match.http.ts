/** 88. A change that was meant for what its sender has seen is refused when that is no longer there. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openService, type Service } from '../../../../test/support/service.ts'

describeOnBoth('If-Match', (open) => {
  let service: Service
  beforeAll(async () => {
    service = await openService(await open())
    await service.must('POST', '/v1/inventory-items', { sku: 'S1' })
    await service.must('POST', '/v1/inventory-levels/receive', { sku: 'S1', location: 'default', quantity: 7 })
    const leadTime = { lead_time_hours_min: 24, lead_time_hours_max: 48 }
    await service.must('POST', '/v1/shipping-methods', { code: 'post', price_minor: 700, currency: 'EUR', ...leadTime })
  })
  afterAll(() => service.close())

  const records = [
    ['/v1/inventory-items/S1', { title: 'One' }, { title: 'Two' }],
    ['/v1/stock-locations/default', { name: 'One' }, { name: 'Two' }],
    ['/v1/inventory-models/default', { name: 'One' }, { name: 'Two' }],
    ['/v1/sales-channels/default', { name: 'One' }, { name: 'Two' }],
    ['/v1/shipping-methods/post', { name: 'One' }, { name: 'Two' }],
  ] as const

  it.each(records)('guards a change of %s by its revision', async (url, first, second) => {
    const { headers, body: before } = await service.call('GET', url)
    const tag = { 'if-match': headers.etag! }
    expect(headers.etag).toBe(`"${before.revision}"`)
    const changed = await service.call('PATCH', url, first, tag)
    expect(changed).toMatchObject({ status: 200, body: { ...first, revision: before.revision + 1 } })
    expect(changed.headers.etag).toBe(`"${before.revision + 1}"`)
    expect(changed.body.updated_at >= before.updated_at).toBe(true)
    expect(changed.body.created_at).toBe(before.created_at)
    const stale = await service.call('PATCH', url, second, tag)
    const data = { expected: before.revision, actual: before.revision + 1 }
    expect(stale).toMatchObject({ status: 412, body: { code: 'revision_changed', data } })
    const inBody = { ...second, expected_revision: before.revision }
    expect(await service.call('PATCH', url, inBody)).toMatchObject({ status: 412 })
    expect(await service.get(url)).toEqual(changed.body)
    expect((await service.call('PATCH', url, second, { 'if-match': '*' })).status).toBe(200)
    expect((await service.call('PATCH', url, first)).body.revision).toBe(before.revision + 3)
  })

  it('guards a change of the global settings', async () => {
    const { headers, body: before } = await service.call('GET', '/v1/settings')
    expect(headers.etag).toBe(`"${before.revision}"`)
    const tag = { 'if-match': headers.etag! }
    const changed = await service.call('PATCH', '/v1/settings', { notify_below: 3 }, tag)
    expect(changed).toMatchObject({ status: 200, headers: { etag: `"${before.revision + 1}"` } })
    expect(changed.body.updated_at >= before.updated_at).toBe(true)
    expect(await service.get('/v1/settings')).toEqual(changed.body)
    const stale = await service.call('PATCH', '/v1/settings', { notify_below: 4 }, tag)
    expect(stale).toMatchObject({ status: 412, body: { code: 'revision_changed' } })
    const inBody = { settings: { notify_below: 4 }, expected_revision: before.revision }
    expect(await service.call('PATCH', '/v1/settings', inBody)).toMatchObject({ status: 412 })
  })

  it('guards a change and the end of a level by what is on hand', async () => {
    const url = '/v1/inventory-levels/S1/default'
    const { headers } = await service.call('GET', url)
    expect(headers.etag).toBe('"7"')
    const body = { settings: { notify_below: 3 } }
    expect((await service.call('PATCH', url, body, { 'if-match': '"7"' })).status).toBe(200)
    const stale = await service.call('PATCH', url, body, { 'if-match': '"8"' })
    expect(stale).toMatchObject({ status: 412, body: { code: 'quantity_changed' } })
    expect((await service.call('DELETE', `${url}?force=true`, undefined, { 'if-match': '"8"' })).status).toBe(412)
    expect((await service.call('DELETE', `${url}?force=true`, undefined, { 'if-match': '"7"' })).status).toBe(200)
  })

  it('guards the end of a hold, which may have been replaced', async () => {
    await service.must('POST', '/v1/inventory-levels/receive', { sku: 'S1', location: 'default', quantity: 7 })
    const hold = { reference: 'cart', lines: [{ sku: 'S1', quantity: 1 }] }
    await service.must('POST', '/v1/reservations', hold)
    const { headers } = await service.call('GET', '/v1/reservations/cart')
    const replaced = await service.must('POST', '/v1/reservations', hold)
    expect(headers.etag).not.toBe(`"${replaced.revision}"`)
    const remove = (tag: string) => service.call('DELETE', '/v1/reservations/cart', undefined, { 'if-match': tag })
    expect(await remove(headers.etag!)).toMatchObject({ status: 412, body: { code: 'revision_changed' } })
    expect(await remove(`"${replaced.revision}"`)).toMatchObject({ status: 200, body: { state: 'released' } })
  })

  it('is refused where nothing could be matched, or where it is no tag', async () => {
    const anywhere = await service.post('/v1/orders', { lines: [{ sku: 'S1', quantity: 1 }] }, { 'if-match': '"1"' })
    expect(anywhere).toMatchObject({ status: 422, body: { errors: [{ parameter: 'If-Match', in: 'header' }] } })
    const wrong = await service.call('PATCH', '/v1/inventory-items/S1', {}, { 'if-match': 'yesterday' })
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ parameter: 'If-Match', in: 'header' }] } })
  })
})
