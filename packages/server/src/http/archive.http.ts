/** What is archived is out of use: its name is free, and its history stays. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openService, type Service } from '../../../../test/support/service.ts'
import { openShop } from '../../../../test/support/shop.ts'

const ITEMS = '/v1/inventory-items'
const LOCATIONS = '/v1/stock-locations'

describeOnBoth('DELETE archives', (open) => {
  let service: Service
  beforeAll(async () => {
    service = await openService(await open())
  })
  afterAll(() => service.close())

  const kinds = [
    [ITEMS, 'sku', 'sku_taken'],
    [LOCATIONS, 'code', 'code_taken'],
    ['/v1/inventory-models', 'code', 'code_taken'],
    ['/v1/sales-channels', 'code', 'code_taken'],
    ['/v1/shipping-methods', 'code', 'code_taken'],
  ] as const

  it.each(kinds)('what stands at %s, whose name is free then, until it is brought back', async (url, key, taken) => {
    const price = { price_minor: 700, currency: 'EUR', lead_time_hours_min: 24, lead_time_hours_max: 48 }
    const named = { [key]: 'again', ...(url.endsWith('methods') && price) }
    const first = await service.must('POST', url, named)
    expect(first.archived_at).toBeNull()
    const tag = { 'if-match': '"2"' }
    expect(await service.call('DELETE', `${url}/again`, undefined, tag)).toMatchObject({ status: 412 })
    const gone = await service.call('DELETE', `${url}/again`, undefined, { 'if-match': '"1"' })
    expect(gone).toMatchObject({ status: 200, body: { ...named, revision: 2 }, headers: { etag: '"2"' } })
    expect(gone.body.archived_at).not.toBeNull()
    // Found by its id, by nobody who names it.
    expect(await service.get(`${url}/${first.id}`)).toEqual(gone.body)
    for (const [method, path] of [
      ['GET', 'again'],
      ['PATCH', first.id],
      ['DELETE', first.id],
    ] as const)
      expect(await service.call(method, `${url}/${path}`, method === 'PATCH' ? {} : undefined)).toMatchObject({
        status: 404,
      })
    const second = await service.must('POST', url, named)
    expect(await service.get(`${url}/again`)).toMatchObject({ id: second.id })
    const idsOf = async (query: string) =>
      (await service.get(`${url}?limit=100${query}`)).data.map(({ id }: { id: string }) => id)
    expect(await idsOf('')).not.toContain(first.id)
    expect(await idsOf('')).toContain(second.id)
    expect(await idsOf('&archived=true')).toEqual([first.id])
    const refused = await service.post(`${url}/${first.id}/restore`)
    expect(refused).toMatchObject({ status: 409, body: { code: taken, data: { taken_by: second.id } } })
    await service.must('DELETE', `${url}/again`)
    expect((await idsOf('&archived=true')).sort()).toEqual([first.id, second.id].sort())
    const page = await service.get(`${url}?limit=1&archived=true`)
    const next = await service.get(`${url}?limit=1&archived=true&cursor=${encodeURIComponent(page.next_cursor)}`)
    expect([page.data[0].id, next.data[0].id].sort()).toEqual([first.id, second.id].sort())
    expect(next.next_cursor).toBeNull()
    const back = await service.must('POST', `${url}/${first.id}/restore`)
    expect(back).toMatchObject({ ...named, revision: 3, archived_at: null })
    expect(await service.get(`${url}/again`)).toEqual(back)
    expect(await service.must('POST', `${url}/again/restore`)).toEqual(back)
  })

  it('88: an item only when nothing is promised, and with its goods only by force; its history stays', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 7 }, B: { S1: 2 } } })
    const url = `${ITEMS}/${shop.own('S1')}`
    const { id } = await service.get(url)
    await shop.reserve('cart', [['S1', 3]])
    const used = await service.call('DELETE', `${url}?force=true`)
    expect(used).toMatchObject({ status: 409, body: { code: 'item_in_use', data: { reserved: 3, reservations: 1 } } })
    await service.must('DELETE', `/v1/reservations/${shop.own('cart')}`)
    const full = await service.call('DELETE', url)
    expect(full).toMatchObject({ status: 409, body: { code: 'item_not_empty', data: { on_hand: 9 } } })
    await service.must('DELETE', `${url}?force=true`)
    // Availability, plans and stock know it no more, by neither name.
    for (const sku of [shop.own('S1'), id]) {
      const asked = { channel: shop.channel, lines: [{ sku, quantity: 1 }] }
      expect(await service.post('/v1/orders', asked)).toMatchObject({ status: 422, body: { code: 'unknown_sku' } })
      const received = { sku, location: shop.own('A'), quantity: 1 }
      expect(await service.post('/v1/inventory-levels/receive', received)).toMatchObject({ status: 422 })
      const { data } = await service.get(`/v1/movements?sku=${sku}`)
      expect(data.map(({ reason }: { reason: string }) => reason)).toEqual([
        'cycle_count',
        'cycle_count',
        'level_deleted',
        'level_deleted',
      ])
      const { accounts } = await service.get(`${ITEMS}/${sku}/balances`)
      expect(accounts.filter(({ location }: { location: string | null }) => location !== null)).toMatchObject([
        { balance: 0 },
        { balance: 0 },
      ])
    }
    expect(await service.get(`${ITEMS}/${id}/levels`)).toMatchObject({ data: [] })
    await service.must('POST', `${ITEMS}/${id}/restore`)
    await shop.change('receive', 'S1', 'A', { quantity: 1 })
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 1 })
  })

  it('an item that nobody counts, and a kit, only when no hold and no order that is open names them', async () => {
    const shop = await openShop(service, {
      stock: { A: { PART: 9 } },
      items: { GIFT: { settings: { tracked: false } }, KIT: { components: { PART: 1 } } },
    })
    await shop.reserve('cart', [
      ['GIFT', 1],
      ['KIT', 1],
    ])
    for (const sku of ['GIFT', 'KIT']) {
      const data = { reservations: 1 }
      const refused = await service.call('DELETE', `${ITEMS}/${shop.own(sku)}`)
      expect(refused).toMatchObject({ status: 409, body: { code: 'item_in_use', data } })
    }
    await service.must('DELETE', `/v1/reservations/${shop.own('cart')}`)
    const part = await service.call('DELETE', `${ITEMS}/${shop.own('PART')}?force=true`)
    expect(part).toMatchObject({ status: 409, body: { code: 'item_in_use', data: { kits: [shop.own('KIT')] } } })
    const kit = await service.must('DELETE', `${ITEMS}/${shop.own('KIT')}`)
    const { id } = await service.must('DELETE', `${ITEMS}/${shop.own('PART')}?force=true`)
    const early = await service.post(`${ITEMS}/${kit.id}/restore`)
    expect(early).toMatchObject({ status: 409, body: { code: 'names_archived', data: { names: [id] } } })
    await service.must('POST', `${ITEMS}/${id}/restore`)
    expect(await service.must('POST', `${ITEMS}/${kit.id}/restore`)).toMatchObject({ components: kit.components })
  })

  it('a location only when no model lists it and nothing is to leave it; what was shipped from it still names it', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 5 }, B: {} } })
    const [a, b] = [shop.own('A'), shop.own('B')]
    const order = await shop.order([['S1', 2]])
    const listed = await service.call('DELETE', `${LOCATIONS}/${a}?force=true`)
    const data = { models: [shop.channel], reserved: 2, shipments: 1 }
    expect(listed).toMatchObject({ status: 409, body: { code: 'location_in_use', data } })
    const locations = [{ location: b, priority: 1 }]
    await service.must('PATCH', `/v1/inventory-models/${shop.channel}`, { locations, return_locations: [] })
    const { number } = order.body
    await service.must('POST', `/v1/orders/${number}/approve`)
    await service.must('POST', `/v1/shipments/${number}-1/ship`)
    expect(await service.call('DELETE', `${LOCATIONS}/${a}`)).toMatchObject({
      body: { code: 'location_not_empty', data: { on_hand: 3 } },
    })
    await service.must('DELETE', `${LOCATIONS}/${a}?force=true`)
    expect(await service.get(`/v1/shipments/${number}-1`)).toMatchObject({ location: a })
    const received = { sku: shop.own('S1'), location: a, quantity: 1 }
    expect(await service.post('/v1/inventory-levels/receive', received)).toMatchObject({
      body: { code: 'unknown_location' },
    })
    const relisted = await service.call('PATCH', `/v1/inventory-models/${shop.channel}`, {
      locations: [{ location: a, priority: 1 }],
    })
    expect(relisted).toMatchObject({ body: { code: 'unknown_location' } })
  })

  it('a channel only without open holds and orders, a model only without channels, and never the default ones', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const channel = `/v1/sales-channels/${shop.channel}`
    const model = `/v1/inventory-models/${shop.channel}`
    await shop.order([['S1', 2]])
    const used = { code: 'channel_in_use', data: { reservations: 1 } }
    expect(await service.call('DELETE', channel)).toMatchObject({ status: 409, body: used })
    const sold = { code: 'model_in_use', data: { channels: [shop.channel] } }
    expect(await service.call('DELETE', model)).toMatchObject({ status: 409, body: sold })
    for (const url of ['/v1/sales-channels/default', '/v1/inventory-models/default'])
      expect(await service.call('DELETE', url)).toMatchObject({ status: 409, body: { code: 'default_needed' } })
  })
})
