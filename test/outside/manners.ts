/** Names, methods, parameters, stale changes, what has ended and comes back. */
import { expect } from 'vitest'
import { openShop } from '../support/shop.ts'
import { accepted, type Claims, verdict } from './outsider.ts'

const lines = (sku: string) => [{ sku, quantity: 1 }]

export const MANNERS: Claims = {
  'a POST with ?dry_run=true answers as ever and places nothing; a parameter that is not known is refused': async (
    service,
  ) => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const order = { channel: shop.channel, number: shop.own('N'), lines: lines(shop.own('S1')) }
    const tried = await service.post('/v1/orders?dry_run=true', order)
    expect([tried.status, tried.headers['dry-run']]).toEqual([201, 'true'])
    expect(verdict(await service.call('GET', `/v1/orders/${order.number}`))).toBe('404 order_not_found')
    expect(verdict(await service.post('/v1/orders?dry_rnu=true', order))).toBe('422 invalid_request dry_rnu')
    expect(verdict(await service.post('/v1/orders?dry_run=perhaps', order))).toBe('422 invalid_request dry_run')
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 0 })
  },
  'names that no address could carry, or that are somebody’s id, are refused': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const { id } = accepted(await shop.order([['S1', 1]]))
    for (const name of ['.', '..', ' ', 'a ', ' a', 'a\nb', 'a\u0000b', id]) {
      for (const [url, member, more] of [
        ['/v1/inventory-items', 'sku', {}],
        ['/v1/stock-locations', 'code', {}],
        ['/v1/orders', 'number', { lines: lines(shop.own('S1')) }],
      ] as const) {
        const reply = await service.post(url, { [member]: name, ...more })
        expect([url, name, verdict(reply)]).toEqual([url, name, `422 invalid_request /${member}`])
      }
    }
    const patched = await service.call('PATCH', `/v1/inventory-items/${shop.own('S1')}`, { sku: id })
    expect(verdict(patched)).toBe('422 invalid_request /sku')
    expect(accepted(await service.post(`/v1/orders/${id}/cancel`))).toMatchObject({ id, state: 'cancelled' })
  },
  'wherever a SKU is taken its id is too, in lists as well': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const sku = shop.own('S1')
    const { id } = await service.get(`/v1/inventory-items/${sku}`)
    for (const list of ['inventory-items', 'inventory-levels', 'movements']) {
      const [bySku, byId] = [await service.get(`/v1/${list}?sku=${sku}`), await service.get(`/v1/${list}?sku=${id}`)]
      expect([list, byId]).toEqual([list, bySku])
      expect(bySku.data).toHaveLength(1)
    }
    accepted(await service.post('/v1/orders', { channel: shop.channel, lines: lines(id) }))
  },
  'an order’s number leaves room for those of its shipments and transfers': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const place = (number: string) =>
      service.post('/v1/orders', { number, channel: shop.channel, lines: lines(shop.own('S1')) })
    const number = shop.own('N').padEnd(200, 'x')
    expect(verdict(await place(`${number}x`))).toBe('422 invalid_request /number')
    accepted(await place(number))
    expect(await service.get(`/v1/shipments/${number}-1`)).toMatchObject({ number: `${number}-1` })
  },
  'a cursor belongs to its list, its order and its filters': async (service) => {
    await openShop(service, { stock: { A: { S1: 1, S2: 1 } } })
    const { next_cursor: cursor } = await service.get('/v1/inventory-items?limit=1')
    for (const url of ['/v1/inventory-items?kit=true&', '/v1/movements?', '/v1/inventory-items?archived=true&']) {
      expect(verdict(await service.call('GET', `${url}cursor=${cursor}`))).toBe('422 invalid_cursor cursor')
    }
    expect((await service.get(`/v1/inventory-items?limit=1&cursor=${cursor}`)).data).toHaveLength(1)
  },
  'half a coordinate, a lead time that runs backwards and a minimum above its maximum are refused': async (service) => {
    const code = 'half-a-place'
    for (const [url, body, pointer] of [
      ['/v1/stock-locations', { code, coordinates: { latitude: 1 } }, '/coordinates'],
      ['/v1/sourcing/plan', { lines: lines('S'), ship_to: { longitude: 1 } }, '/ship_to'],
    ] as const) {
      expect(verdict(await service.post(url, body))).toMatch(`422 invalid_request ${pointer}`)
    }
    const method = { code, price_minor: 1, currency: 'EUR', lead_time_hours_min: 3, lead_time_hours_max: 2 }
    expect(verdict(await service.post('/v1/shipping-methods', method))).toMatch('minimum_above_maximum')
    const reply = await service.call('GET', '/v1/availability?sku=S&latitude=1')
    expect(verdict(reply)).toMatch(/^422 invalid_request l(atitude|ongitude)$/)
    const settings = { min_order_quantity: 3, max_order_quantity: 2 }
    expect(verdict(await service.post('/v1/inventory-items', { sku: 'never', settings }))).toMatch(
      'settings_contradict',
    )
  },
  'a method that a path does not take is answered by 405 and those that it takes': async (service) => {
    for (const [method, url, allow] of [
      ['DELETE', '/v1/orders', 'GET, HEAD, POST'],
      ['PUT', '/v1/inventory-items/x', 'DELETE, GET, HEAD, PATCH'],
      ['GET', '/v1/orders/x/cancel', 'POST'],
    ] as const) {
      const reply = await service.call(method, url)
      expect([method, url, verdict(reply), reply.headers.allow?.split(', ').sort().join(', ')]).toEqual([
        method,
        url,
        '405 method_not_allowed',
        allow,
      ])
    }
  },
  'messages say the numbers and the allowed values, and what was not found': async (service) => {
    const items = { S1: { settings: { min_order_quantity: 4 } } }
    const shop = await openShop(service, { stock: { A: { S1: 9 } }, items })
    const short = await shop.order([['S1', 3]])
    expect(short.body.errors[0].detail).toBe(`${shop.own('S1')}: send at least 4; 3 was sent`)
    const wrong = await service.post('/v1/inventory-models', { code: 'x', strategy: 'best' })
    expect(wrong.body.errors[0].detail).toContain('no_split, split_shipments')
    const missing = await service.call('GET', '/v1/shipments/nowhere')
    expect(missing.body.detail).toBe('There is no shipment "nowhere".')
  },
  'PATCH and DELETE honour If-Match; DELETE archives, and restore brings back': async (service) => {
    const shop = await openShop(service, { stock: { A: {} }, items: { S1: {} } })
    const records = [
      [`/v1/inventory-items/${shop.own('S1')}`, 'inventory-items', { title: 'New' }],
      [`/v1/sales-channels/${shop.channel}`, 'sales-channels', { name: 'New' }],
      [`/v1/inventory-models/${shop.channel}`, 'inventory-models', { name: 'New' }],
      [`/v1/stock-locations/${shop.own('A')}`, 'stock-locations', { name: 'New' }],
    ] as const
    await service.must('PATCH', records[2][0], { locations: [] })
    for (const [url, list, change] of records) {
      const { body, headers } = await service.call('GET', url)
      const tag = { 'if-match': headers.etag! }
      accepted(await service.call('PATCH', url, change, tag))
      for (const [method, sent] of [
        ['PATCH', change],
        ['DELETE', undefined],
      ] as const) {
        expect(verdict(await service.call(method, url, sent, tag))).toMatch('412 revision_changed')
      }
      const gone = accepted(await service.call('DELETE', url))
      expect(gone.archived_at).not.toBeNull()
      expect(verdict(await service.call('PATCH', url, change))).toMatch(/^404 /)
      expect(await service.get(`/v1/${list}/${body.id}`)).toEqual(gone)
    }
    for (const [, list] of records.toReversed()) {
      const { data } = await service.get(`/v1/${list}?archived=true`)
      const own = data.find((one: { code?: string; sku?: string }) => (one.code ?? one.sku)?.endsWith(shop.own('')))
      expect(accepted(await service.post(`/v1/${list}/${own.id}/restore`))).toMatchObject({ archived_at: null })
    }
  },
}
