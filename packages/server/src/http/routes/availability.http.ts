/** Availability: scenarios 9 to 17. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { type Body, openService, type Service } from '../../../../../test/support/service.ts'
import { openShop } from '../../../../../test/support/shop.ts'

describeOnBoth('/v1/availability', (open) => {
  let service: Service
  beforeAll(async () => {
    service = await openService(await open())
  })
  afterAll(() => service.close())

  it('9, 10: sums what is enabled and active, less the threshold', async () => {
    const shop = await openShop(service, {
      stock: { 'eu-1': { S1: 5.5 }, 'eu-2': { S1: 3 }, 'eu-3': { S1: 10 }, 'eu-off': { S1: 10 } },
      items: { S1: { settings: { fractional: true } } },
      locations: { 'eu-off': { active: false } },
      model: { strategy: 'split_shipments', stock_locations_cutoff: 4 },
    })
    await service.must('PATCH', `/v1/inventory-levels/${shop.own('S1')}/${shop.own('eu-3')}`, { enabled: false })
    expect(await shop.available('S1')).toMatchObject({ quantity: 8.5 })
    await service.must('PATCH', `/v1/inventory-items/${shop.own('S1')}`, {
      settings: { fractional: true, out_of_stock_threshold: 5 },
    })
    expect(await shop.available('S1')).toMatchObject({ quantity: 3.5 })
    expect((await shop.reserve('four', [['S1', 4]])).status).toBe(409)
    expect((await shop.reserve('three', [['S1', 3]])).status).toBe(201)
  })

  it('11: does not set backorders of one location off against the stock of another', async () => {
    const shop = await openShop(service, {
      stock: { L2: { S1: 0 }, L1: { S1: 3 } },
      model: { strategy: 'split_shipments' },
    })
    await service.must('PATCH', `/v1/inventory-levels/${shop.own('S1')}/${shop.own('L2')}`, {
      settings: { backorders: 'allow' },
    })
    await service.must('POST', '/v1/orders', {
      channel: shop.channel,
      ship_from: shop.own('L2'),
      lines: [{ sku: shop.own('S1'), quantity: 2 }],
    })
    expect(await shop.level('S1', 'L2')).toMatchObject({ net: -2 })
    expect(await shop.available('S1')).toMatchObject({ quantity: 3 })
  })

  it('12: looks no further than the cutoff', async () => {
    const shop = await openShop(service, {
      stock: { A: {}, B: {}, C: { S1: 5 } },
      model: { strategy: 'split_shipments', stock_locations_cutoff: 2 },
    })
    expect(await shop.available('S1')).toMatchObject({ quantity: 0 })
    const url = `/v1/inventory-models/${shop.channel}`
    await service.must('PATCH', url, { stock_locations_cutoff: 3 })
    expect(await shop.available('S1')).toMatchObject({ quantity: 5 })
    const refused = await service.call('PATCH', url, { stock_locations_cutoff: 0 })
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/stock_locations_cutoff', detail: 'must be at least 1; 0 was sent' }] },
    })
  })

  it('72: asks for the stores nearest to the customer, in an address and in a body', async () => {
    const shop = await openShop(service, {
      stock: { A: { S1: 1 }, B: { S1: 2 }, C: { S1: 4 } },
      model: { strategy: 'split_shipments', stock_locations_cutoff: 2, location_order: 'distance' },
      locations: { C: { coordinates: { latitude: 52.5, longitude: 13.4 } } },
    })
    const question = `/v1/availability?channel=${shop.channel}&sku=${shop.own('S1')}`
    expect((await service.get(question)).items[0]).toMatchObject({ quantity: 3 })
    const near = await service.get(`${question}&latitude=52&longitude=13`)
    expect(near.items[0].locations.map((one: Body) => one.location)).toEqual([shop.own('C'), shop.own('A')])
    const posted = await service.post('/v1/availability', {
      channel: shop.channel,
      skus: [shop.own('S1')],
      ship_to: { latitude: 52, longitude: 13 },
    })
    expect(posted.body.items[0]).toMatchObject({ quantity: 5 })
    const half = await service.call('GET', `${question}&latitude=52`)
    expect(half).toMatchObject({ status: 422, body: { errors: [{ parameter: 'longitude', in: 'query' }] } })
  })

  it('13: shows a unit sold through one channel gone in the other', async () => {
    const shop = await openShop(service, { stock: { B: { S1: 1 } } })
    const other = shop.own('other')
    await service.must('POST', '/v1/inventory-models', {
      code: other,
      locations: [{ location: shop.own('B'), priority: 1 }],
    })
    await service.must('POST', '/v1/sales-channels', { code: other, model: other })
    expect((await shop.order([['S1', 1]])).status).toBe(201)
    const { items } = await service.get(`/v1/availability?sku=${shop.own('S1')}&channel=${other}`)
    expect(items[0]).toMatchObject({ quantity: 0, in_stock: false })
  })

  it('14: tells what one line can have under no_split from what there is', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 2 }, B: { S1: 10 } } })
    expect(await shop.available('S1')).toMatchObject({ quantity: 12, sellable_quantity: 2 })
  })

  it('15: counts kits by their components', async () => {
    const shop = await openShop(service, {
      stock: { A: { S1: 5, S2: 9 } },
      items: { K: { components: { S1: 2, S2: 1 } } },
    })
    expect(await shop.available('K')).toMatchObject({ quantity: 2 })
  })

  it.each([
    [6, 'below_minimum_quantity'],
    [8, 'not_a_multiple_of_increment'],
    [9, null],
    [15, 'above_maximum_quantity'],
  ])('16: judges an order of %d by minimum, increment and maximum', async (quantity, code) => {
    const settings = { min_order_quantity: 7, order_increment: 3, max_order_quantity: 12 }
    const shop = await openShop(service, { stock: { A: { S1: 100 } }, items: { S1: { settings } } })
    const { status, body } = await shop.reserve('cart', [['S1', quantity]])
    expect([status, body.code ?? null]).toEqual(code ? [422, code] : [201, null])
    if (code) expect(body.errors).toMatchObject([{ pointer: '/lines/0/quantity', code }])
  })

  it('17: lists the cheapest delivery first, in hours and days', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 1 }, B: { S1: 1 } } })
    const locations_of_the_shop = [shop.own('A'), shop.own('B')]
    for (const method of [
      { name: 'Express', price_minor: 1200, lead_time_hours_min: 24, lead_time_hours_max: 48 },
      { name: 'Standard', price_minor: 700, lead_time_hours_min: 72, lead_time_hours_max: 120 },
    ]) {
      const code = shop.own(method.name)
      const sent = { ...method, code, currency: 'EUR', locations: locations_of_the_shop }
      expect((await service.post('/v1/shipping-methods', sent)).status).toBe(201)
    }
    const { locations } = await shop.available('S1')
    expect(locations).toHaveLength(2)
    for (const { delivery_options: options } of locations) {
      expect(options.map((option: Body) => option.name)).toEqual(['Standard', 'Express'])
      expect(JSON.stringify(options[0])).toMatch(/"\w*days\w*":3.*"\w*days\w*":5/)
    }
  })

  it('answers many SKUs in one question, by address or by body', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 1, S2: 2 } } })
    const asked = [shop.own('S2'), 'none', shop.own('S1')]
    const byBody = (await service.post('/v1/availability', { skus: asked, channel: shop.channel })).body
    expect(byBody.items).toMatchObject([{ quantity: 2 }, { found: false }, { quantity: 1 }])
    const repeated = asked.map((sku) => `sku=${encodeURIComponent(sku)}`).join('&')
    const byAddress = await service.get(`/v1/availability?${repeated}&channel=${shop.channel}`)
    expect(byAddress.items).toEqual(byBody.items)
    expect((await service.call('GET', '/v1/availability')).status).toBe(422)
    expect((await service.post('/v1/availability', { skus: [] })).body.errors).toMatchObject([{ pointer: '/skus' }])
    expect((await service.post('/v1/availability')).status).toBe(422)
    const unknown = await service.call('GET', '/v1/availability?sku=x&channel=none')
    expect(unknown).toMatchObject({ status: 422, body: { code: 'unknown_channel' } })
  })
})
