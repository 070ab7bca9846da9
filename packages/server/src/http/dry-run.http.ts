/** Every write can be tried out: it answers what it would have answered, and nothing has changed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { everythingIn } from '../../../../test/support/everything-in.ts'
import { type Body, openService, type Reply, type Service } from '../../../../test/support/service.ts'
import { openShop, type World } from '../../../../test/support/shop.ts'
import { apiDocument } from './api.ts'

const world: World = {
  stock: { A: { S1: 9, BARE: 0 }, B: { S1: 4 } },
  items: { BARE: {}, NEW: {} },
  model: { strategy: 'ship_from_primary', stock_decrement: 'manual' },
}

/** Without what every request makes anew: ids, instants, and what is numbered by them. */
function comparable(body: Body): unknown {
  const id = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
  return JSON.parse(
    JSON.stringify(body)
      .replace(id, 'an id')
      .replace(/\bhf_[\w-]+|whsec_[\w+/=]+/g, 'a secret')
      .replace(/"\d{4}-\d\d-\d\dT[^"]*"/g, '"an instant"'),
  )
}

describeOnBoth('87. trying out', (open) => {
  let service: Service
  beforeAll(async () => {
    service = await openService(await open())
  })
  afterAll(() => service.close())

  // Each write looks at the whole database three times.
  it('any write answers what it would have answered and changes nothing', { timeout: 120_000 }, async () => {
    const shop = await openShop(service, world)
    const [s1, a] = [shop.own('S1'), shop.own('A')]
    const lines = (quantity: number) => [{ sku: s1, quantity }]
    const tried = new Set<string>()
    let headers: Record<string, string> = {}
    /** Tried out, then done. */
    async function twice(method: string, url: string, body?: object): Promise<Reply> {
      const before = await everythingIn(service.engine.database)
      const key = { ...headers, 'idempotency-key': `${method} ${url} ${tried.size}` }
      const dry = await service.call(method, `${url}?dry_run=true`, body, key)
      expect(dry.headers['dry-run']).toBe('true')
      expect(dry.headers.location).toBeUndefined()
      expect(await everythingIn(service.engine.database), `${method} ${url}`).toEqual(before)
      const done = await service.call(method, url, body, key)
      expect(done.headers['dry-run']).toBeUndefined()
      expect(done.status, JSON.stringify(done.body)).toBeLessThan(300)
      expect([dry.status, comparable(dry.body)]).toEqual([done.status, comparable(done.body)])
      tried.add(`${method} ${url} ${JSON.stringify(body)}`)
      return done
    }
    await twice('POST', '/v1/inventory-items', { sku: shop.own('KIT'), components: [{ sku: s1, quantity: 2 }] })
    await twice('PATCH', `/v1/inventory-items/${s1}`, { title: 'Another' })
    await twice('POST', '/v1/stock-locations', { code: shop.own('C') })
    await twice('PATCH', `/v1/stock-locations/${a}`, { name: 'Another' })
    await twice('POST', '/v1/inventory-models', { code: shop.own('other') })
    const entries = [a, shop.own('B')].map((location, priority) => ({ location, priority, on_hold: true }))
    await twice('PATCH', `/v1/inventory-models/${shop.own('other')}`, { locations: entries })
    await twice('POST', '/v1/sales-channels', { code: shop.own('till'), model: shop.own('other') })
    await twice('PATCH', `/v1/sales-channels/${shop.own('till')}`, { model: shop.channel })
    const leadTime = { lead_time_hours_min: 24, lead_time_hours_max: 48 }
    const price = { price_minor: 700, currency: 'EUR', ...leadTime }
    await twice('POST', '/v1/shipping-methods', { code: shop.own('post'), ...price })
    await twice('PATCH', `/v1/shipping-methods/${shop.own('post')}`, { carrier: 'DHL' })
    await twice('PATCH', '/v1/settings', { notify_below: 3 })
    await twice('POST', '/v1/inventory-levels', { sku: shop.own('NEW'), location: a, on_hand: 3 })
    const change = { sku: s1, location: a }
    await twice('POST', '/v1/inventory-levels/receive', { ...change, quantity: 1 })
    await twice('POST', '/v1/inventory-levels/adjust', { ...change, delta: -1, reason: 'lost' })
    await twice('POST', '/v1/inventory-levels/set', { ...change, quantity: 9 })
    await twice('POST', '/v1/inventory-levels/move', { ...change, from: 'on_hand', to: 'damaged', quantity: 1 })
    await twice('PATCH', `/v1/inventory-levels/${s1}/${a}`, { settings: { safety_stock: 1 } })
    const bare = { changes: [{ sku: shop.own('BARE'), location: a }] }
    await twice('POST', '/v1/inventory-levels/unassign', bare)
    await twice('POST', '/v1/inventory-levels/assign', bare)
    await twice('DELETE', `/v1/inventory-levels/${shop.own('BARE')}/${a}`)
    const hold = { reference: shop.own('cart'), channel: shop.channel, lines: lines(2) }
    await twice('POST', '/v1/reservations', hold)
    await twice('POST', `/v1/reservations/${hold.reference}/extend`)
    await twice('POST', `/v1/reservations/${hold.reference}/release`)
    await twice('POST', '/v1/reservations', { ...hold, reference: shop.own('basket') })
    await twice('DELETE', `/v1/reservations/${shop.own('basket')}`)
    const firm = { reference: shop.own('ticket'), channel: shop.channel, lines: lines(1) }
    await twice('POST', '/v1/reservations', firm)
    await twice('POST', `/v1/reservations/${firm.reference}/confirm`)
    await twice('POST', `/v1/reservations/${firm.reference}/move`, { location: shop.own('B') })
    await twice('POST', `/v1/reservations/${firm.reference}/fulfil`)
    const number = shop.own('O')
    const order = { number, channel: shop.channel, lines: lines(9) }
    await twice('POST', '/v1/orders', order)
    await twice('PATCH', `/v1/orders/${number}`, { external_reference: 'S-77', metadata: { gift: true } })
    await twice('POST', `/v1/orders/${number}/approve`)
    const { shipments, transfers } = await service.get(`/v1/orders/${number}`)
    await twice('POST', `/v1/stock-transfers/${transfers[0].number}/dispatch`)
    await twice('POST', `/v1/stock-transfers/${transfers[0].number}/complete`)
    await twice('POST', `/v1/shipments/${shipments[0].number}/decrement`)
    const shipment = `/v1/shipments/${shipments[0].number}`
    await twice('POST', `${shipment}/hold`, { reason: 'call first' })
    await twice('POST', `${shipment}/release`)
    await twice('POST', `${shipment}/pack`)
    await twice('POST', `${shipment}/pick`)
    await twice('POST', `${shipment}/pack`, {})
    await twice('POST', `${shipment}/ready`)
    await twice('PATCH', shipment, { packages: [{ carrier: 'post' }] })
    await twice('POST', `${shipment}/ship`, { lines: [{ line: 0, quantity: 1 }] })
    await twice('POST', `${shipment}/unship`, { reason: 'the wrong parcel' })
    await twice('POST', `${shipment}/ship`)
    await twice('POST', `${shipment}/deliver`)
    await twice('POST', '/v1/returns', { order: number, number: shop.own('RMA'), location: a })
    const back = `/v1/returns/${shop.own('RMA')}`
    await twice('PATCH', back, { external_reference: 'RMA-7' })
    await twice('POST', `${back}/approve`)
    await twice('POST', `${back}/ship`)
    await twice('POST', `${back}/receive`, { restock: false })
    await twice('POST', `${back}/restock`, { condition: 'damaged' })
    const waits = { sku: s1, channel: shop.channel, reference: 'ann' }
    const { id: waiting } = (await twice('POST', '/v1/stock-subscriptions', waits)).body
    await twice('DELETE', `/v1/stock-subscriptions/${waiting}`)
    const without = { lines: lines(1), location: a, reason: 'a gift', reference: 'receipt 7' }
    await twice('POST', '/v1/returns', { ...without, number: shop.own('R') })
    await twice('POST', `/v1/returns/${shop.own('R')}/reject`, { reason: 'worn' })
    await twice('POST', '/v1/returns', { ...without, number: shop.own('Q') })
    await twice('POST', `/v1/returns/${shop.own('Q')}/cancel`)
    const part = { lines: [{ line: 0, quantity: 1 }], location: a }
    await twice('POST', `/v1/shipments/${number}-2/reroute`, part)
    await twice('POST', `/v1/orders/${number}/edit`, { lines: [{ line: 0, quantity: 8 }] })
    await twice('POST', `/v1/orders/${number}/give-up`, { lines: [{ line: 0, quantity: 1 }] })
    await twice('POST', `/v1/shipments/${number}-2/cancel`)
    await twice('POST', '/v1/orders', { ...order, number: shop.own('P'), lines: lines(1) })
    await twice('POST', `${back}/exchange`, { order: shop.own('P') })
    for (const verb of ['start', 'abandon', 'start', 'stop'])
      await twice('POST', `/v1/orders/${shop.own('P')}/edit/${verb}`)
    await twice('POST', `/v1/orders/${shop.own('P')}/cancel`)
    await twice('POST', `/v1/orders/${shop.own('P')}/resume`)
    const moved = { number: shop.own('T'), from: a, to: shop.own('B'), lines: lines(1) }
    await twice('POST', '/v1/inventory-levels/receive', { ...change, quantity: 5 })
    await twice('POST', '/v1/stock-transfers', moved)
    await twice('POST', `/v1/stock-transfers/${moved.number}/cancel`)
    await twice('POST', '/v1/stock-transfers', { ...moved, number: shop.own('D'), draft: true })
    await twice('PATCH', `/v1/stock-transfers/${shop.own('D')}`, { lines: lines(2) })
    await twice('POST', `/v1/stock-transfers/${shop.own('D')}/confirm`)
    await twice('POST', `/v1/stock-transfers/${shop.own('D')}/cancel`)
    await twice('POST', '/v1/stock-transfers', { ...moved, number: shop.own('U') })
    await twice('POST', `/v1/stock-transfers/${shop.own('U')}/pick`)
    await twice('POST', `/v1/stock-transfers/${shop.own('U')}/dispatch`)
    await twice('POST', `/v1/stock-transfers/${shop.own('U')}/receive`, { lines: [{ line: 0, damaged: 1 }] })
    await twice('PATCH', `/v1/stock-locations/${a}`, { pickup_enabled: true, pickup_keep_hours: 24 })
    await service.must('POST', '/v1/inventory-levels/receive', { ...change, quantity: 1 })
    const fetched = { number: shop.own('FETCHED'), channel: shop.channel, lines: lines(1), pickup_location: a }
    await service.must('POST', '/v1/orders', fetched)
    await service.must('POST', `/v1/orders/${fetched.number}/approve`)
    for (const verb of ['ready-for-pickup', 'extend-pickup', 'picked-up'])
      await twice('POST', `/v1/shipments/${fetched.number}-1/${verb}`)
    const receipt = `/v1/expected-receipts/${shop.own('PO')}`
    await twice('POST', '/v1/expected-receipts', { number: shop.own('PO'), location: a, lines: lines(5) })
    await twice('PATCH', receipt, { supplier: 'ACME', lines: [{ line: 0, quantity: 4 }] })
    await twice('POST', `${receipt}/receive`, { lines: [{ line: 0, accepted: 1 }] })
    await twice('POST', `${receipt}/close`)
    await twice('POST', '/v1/expected-receipts', { number: shop.own('PX'), location: a, lines: lines(5) })
    await twice('POST', `/v1/expected-receipts/${shop.own('PX')}/cancel`)
    const counted = `/v1/stocktakes/${shop.own('ST')}`
    const items = [shop.own('S1')]
    await twice('POST', '/v1/stocktakes', { number: shop.own('ST'), location: a, items, freeze: true })
    await twice('PATCH', counted, { metadata: { year: 2026 } })
    await twice('POST', `${counted}/start`)
    await twice('POST', `${counted}/counts`, { counts: [{ sku: shop.own('S1'), quantity: 3 }] })
    await twice('POST', `${counted}/finish`)
    await twice('POST', `${counted}/review`, { lines: [{ sku: shop.own('S1'), count: 0 }] })
    await twice('POST', `${counted}/complete`)
    await twice('POST', '/v1/stocktakes', { number: shop.own('SX'), location: a, items })
    await twice('POST', `/v1/stocktakes/${shop.own('SX')}/cancel`)
    for (const url of [
      `/v1/inventory-items/${shop.own('KIT')}`,
      `/v1/stock-locations/${shop.own('C')}`,
      `/v1/shipping-methods/${shop.own('post')}`,
      `/v1/sales-channels/${shop.own('till')}`,
      `/v1/inventory-models/${shop.own('other')}`,
    ]) {
      const { id } = (await twice('DELETE', url)).body
      await twice('POST', `${url.slice(0, url.lastIndexOf('/'))}/${id}/restore`)
    }
    await twice('POST', `/v1/stock-locations/${shop.own('C')}/replace`, { by: a })
    await twice('POST', `/v1/stock-locations/${shop.own('C')}/close`, {})
    await twice('POST', '/v1/follow-ups/retry')
    const endpoint = { url: 'https://shop.example/hooks', topics: ['order_placed'], after: '0-0' }
    const hook = `/v1/webhook-endpoints/${(await twice('POST', '/v1/webhook-endpoints', endpoint)).body.id}`
    await twice('PATCH', hook, { state: 'disabled', topics: ['*'] })
    await twice('PATCH', hook, { state: 'enabled', description: 'All of it' })
    await twice('POST', `${hook}/rotate-secret`, {})
    await twice('POST', `${hook}/rotate-secret`, { overlap_seconds: 0 })
    await twice('POST', `${hook}/replay`, { after: '0-0' })
    await twice('POST', `${hook}/retry`)
    await twice('DELETE', hook)
    const admin = { name: shop.own('admin'), scopes: ['admin'] }
    const { secret } = (await twice('POST', '/v1/api-keys', admin)).body
    headers = { authorization: `Bearer ${secret}` }
    await twice('POST', '/v1/api-keys', {
      name: shop.own('other'),
      scopes: ['read'],
      channels: [shop.channel],
      expires_in_days: 2,
    })
    await twice('POST', `/v1/api-keys/${shop.own('other')}/rotate`, {})
    await twice('POST', `/v1/api-keys/${shop.own('other')}/revoke`)
    // The service is open again for the tests after this one.
    await service.engine.database.query('delete from holdfast.api_key_secret')
    await service.engine.database.query('delete from holdfast.api_key')
    const isOpen = async () => (await service.call('GET', '/v1/inventory-items')).status
    await expect.poll(isOpen, { timeout: 3000 }).toBe(200)
    const { paths } = apiDocument(service.engine.limits) as { paths: Record<string, Record<string, Body>> }
    const writes = Object.values(paths).flatMap((methods) =>
      Object.values(methods).filter((one) => one.parameters?.some((p: Body) => p.name === 'dry_run')),
    )
    expect(tried.size, 'every write is tried').toBeGreaterThanOrEqual(writes.length)
  })

  it('what is refused is refused by the same words, and a known key answers what it answered', async () => {
    const shop = await openShop(service, world)
    const lines = [{ sku: shop.own('S1'), quantity: 99 }]
    const asked = { channel: shop.channel, lines }
    const [dry, done] = [
      await service.post('/v1/orders?dry_run=true', asked),
      await service.post('/v1/orders', asked),
    ] as const
    expect(dry.headers['dry-run']).toBe('true')
    const { request_id: _dry, ...said } = dry.body
    expect(done.body).toMatchObject(said)
    const key = { 'idempotency-key': shop.own('key') }
    const order = { ...asked, lines: [{ sku: shop.own('S1'), quantity: 1 }] }
    const placed = await service.post('/v1/orders', order, key)
    const again = await service.post('/v1/orders?dry_run=true', order, key)
    expect(again.body).toEqual(placed.body)
    expect(again.headers['idempotency-replayed']).toBe('true')
  })

  it('beside others, in one batch, leaves nothing that they could stumble over', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } }, items: { PART: {} } })
    const execute = service.engine.execute
    const lines = [{ sku: shop.own('S1'), quantity: 5 }]
    const order = (number: string) => ({ number: shop.own(number), channel: shop.channel, lines })
    const answers = await Promise.all([
      execute('place_order', order('O'), { dryRun: true }),
      execute('place_order', order('O')),
      execute('place_order', order('P'), { dryRun: true }),
    ])
    expect(answers.map(({ ok, dryRun = false }) => ({ ok, dryRun }))).toEqual([
      { ok: true, dryRun: true },
      { ok: true, dryRun: false },
      { ok: false, dryRun: true },
    ])
    const kit = { sku: shop.own('KIT'), components: [{ sku: shop.own('PART'), quantity: 1 }] }
    const configured = await Promise.all([
      execute('create_item', kit, { dryRun: true }),
      execute('update_item', { item: shop.own('PART'), components: [{ sku: shop.own('S1'), quantity: 1 }] }),
    ])
    expect(configured.map(({ ok }) => ok)).toEqual([true, true])
  })

  describe('a query parameter', () => {
    it.each([
      ['POST', '/v1/orders?dry_rnu=true', 'dry_rnu', 'is not known here; there are dry_run'],
      ['POST', '/v1/orders?dry_run=1', 'dry_run', 'must be true or false'],
      [
        'DELETE',
        '/v1/inventory-levels/a/b?froce=true',
        'froce',
        'is not known here; there are expected_quantity, force, dry_run',
      ],
      ['POST', '/v1/sourcing/plan?dry_run=true', 'dry_run', 'is not known here; there are no query parameters'],
      ['POST', '/v1/availability?sku=A', 'sku', 'is not known here; there are no query parameters'],
    ])('%s %s is refused by name', async (method, url, parameter, detail) => {
      const { status, body } = await service.call(method, url, {})
      expect([status, body.code]).toEqual([422, 'invalid_request'])
      expect(body.errors).toEqual([{ parameter, in: 'query', detail }])
    })
  })
})
