/** What a write answers is what a read of the same thing answers at that moment. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { type Body, openService, type Service } from '../../../../test/support/service.ts'
import { openShop, type World } from '../../../../test/support/shop.ts'

describeOnBoth('what a write answers', (open) => {
  let service: Service
  beforeAll(async () => {
    service = await openService(await open())
  })
  afterAll(() => service.close())

  /** Writes, and compares the answer with what is read where it stands. */
  async function same(method: string, url: string, body: unknown, readAt: (answer: Body) => string): Promise<Body> {
    const written = await service.must(method, url, body)
    const { shortfalls: _, ...shown } = written
    expect(shown, `${method} ${url}`).toEqual(await service.get(readAt(written)))
    return written
  }

  const world: World = {
    stock: { A: { S1: 3, S2: 0, DIGITAL: 9 }, B: { S1: 4, S2: 9 } },
    items: {
      DIGITAL: { requires_shipping: false },
      S2: { settings: { backorders: 'allow' } },
      S3: {},
      KIT: { components: { S1: 1, S2: 2 } },
    },
    model: { strategy: 'ship_from_primary' },
  }

  it('an order, from placing to the end of it, with its shipments and transfers', async () => {
    for (const model of [{}, { stock_decrement: 'on_approval' }, { stock_decrement: 'manual' }]) {
      const shop = await openShop(service, { ...world, model: { ...world.model, ...model } })
      const lines = [
        { sku: shop.own('S1'), quantity: 5 },
        { sku: shop.own('KIT'), quantity: 1 },
        { sku: shop.own('DIGITAL'), quantity: 2 },
      ]
      const place = { channel: shop.channel, lines, ship_to: { city: 'Bern' } }
      const { id } = await same('POST', '/v1/orders', place, (order) => `/v1/orders/${order.id}`)
      const at = `/v1/orders/${id}`
      const kept = { external_reference: 'S-77', metadata: { z: 1, a: { b: [2] } } }
      await same('PATCH', at, kept, () => at)
      const order = await same('POST', `${at}/approve`, undefined, () => at)
      expect(order.promises.length).toBeGreaterThan(3)
      expect(order.lines).toHaveLength(3)
      const transfers: Body[] = order.transfers
      expect(transfers).not.toHaveLength(0)
      for (const transfer of transfers) {
        const one = `/v1/stock-transfers/${transfer.number}`
        await same('POST', `${one}/dispatch`, undefined, () => one)
        await same('POST', `${one}/complete`, undefined, () => one)
      }
      await same('POST', `${at}/approve`, undefined, () => at)
      const shipment = `/v1/shipments/${order.shipments[0].number}`
      if (order.stock_decrement === 'manual') await same('POST', `${shipment}/decrement`, undefined, () => shipment)
      for (const verb of ['hold', 'release', 'pack', 'pick', 'pack', 'ready']) {
        await same('POST', `${shipment}/${verb}`, undefined, () => shipment)
      }
      const packages = [{ tracking_number: '1Z-1', weight_grams: 0.5 }, { label_url: 'https://labels.example/1' }]
      await same('PATCH', shipment, { packages }, () => shipment)
      const part = {
        lines: [
          { line: 0, quantity: 2 },
          { line: 1, quantity: 1 },
        ],
      }
      const shipped = await same('POST', `${shipment}/ship`, part, () => shipment)
      expect(shipped).toMatchObject({ state: 'shipped', decremented: true })
      expect(shipped.lines.length).toBeGreaterThan(1)
      await same('POST', `${shipment}/unship`, { reason: 'the wrong parcel' }, () => shipment)
      await same('POST', `${shipment}/ship`, undefined, () => shipment)
      await same('POST', `${shipment}/deliver`, undefined, () => shipment)
      const back = { order: order.number, location: shop.own('A'), reason: 'too small' }
      const { number } = await same('POST', '/v1/returns', back, (one) => `/v1/returns/${one.number}`)
      const one = `/v1/returns/${number}`
      for (const verb of ['approve', 'ship', 'receive', 'restock']) {
        await same('POST', `${one}/${verb}`, undefined, () => one)
      }
      const own = { lines: [{ line: 0, quantity: 1 }], location: shop.own('A') }
      await same('POST', `/v1/shipments/${order.number}-2/reroute`, own, ({ number }) => `/v1/shipments/${number}`)
      const edited = {
        lines: [
          { line: 2, quantity: 3 },
          { sku: shop.own('S1'), quantity: 1 },
        ],
      }
      await same('POST', `${at}/edit/start`, { reason: 'called' }, () => at)
      await same('POST', `${at}/edit`, { lines: [{ line: 2, quantity: 3 }] }, () => at)
      await same('POST', `${at}/edit/abandon`, undefined, () => at)
      await same('POST', `${at}/edit/start`, undefined, () => at)
      await same('POST', `${at}/edit`, edited, () => at)
      await same('POST', `${at}/edit/stop`, undefined, () => at)
      await same('POST', `${at}/give-up`, { lines: [{ line: 0, quantity: 1 }], reason: 'sold out' }, () => at)
      await same('POST', `/v1/shipments/${order.number}-2/cancel`, undefined, () => `/v1/shipments/${order.number}-2`)
      await same('POST', `${at}/approve`, undefined, () => at)
    }
  })

  it('an order that is cancelled, one that waits, and one made of a hold', async () => {
    const shop = await openShop(service, world)
    const waits = [{ sku: shop.own('S2'), quantity: 20 }]
    const at = (order: Body) => `/v1/orders/${order.number}`
    const order = await same('POST', '/v1/orders', { channel: shop.channel, lines: waits }, at)
    expect(order.backordered).toBe(11)
    await same('POST', `${at(order)}/approve`, undefined, () => at(order))
    await same('POST', `${at(order)}/cancel`, undefined, () => at(order))
    await same('POST', `${at(order)}/cancel`, undefined, () => at(order))
    const lines = [{ sku: shop.own('S1'), quantity: 2 }]
    const hold = { reference: shop.own('cart'), channel: shop.channel, lines }
    await service.must('POST', '/v1/reservations', hold)
    const placed = { channel: shop.channel, lines, reservation: hold.reference }
    const held = await same('POST', '/v1/orders', placed, at)
    await same('POST', `${at(held)}/cancel`, undefined, () => at(held))
    await same('POST', `${at(held)}/resume`, { reason: 'after all' }, () => at(held))
    await same('POST', `${at(held)}/cancel`, undefined, () => at(held))
    const one = `/v1/reservations/${held.reservation_id}`
    const released = await same('POST', `${one}/release`, undefined, () => one)
    expect(released).toMatchObject({ state: 'released', order: held.number })
  })

  it('a hold on a channel or at a location, extended and released', async () => {
    const shop = await openShop(service, world)
    const lines = [
      { sku: shop.own('S1'), quantity: 9 },
      { sku: shop.own('S2'), quantity: 1 },
    ]
    for (const where of [{ channel: shop.channel }, { channel: shop.channel, location: shop.own('B') }]) {
      const hold = { reference: shop.own(JSON.stringify(where)), lines, partial: true, ...where }
      const made = await same('POST', '/v1/reservations', hold, ({ id }) => `/v1/reservations/${id}`)
      expect(made.shortfalls).toHaveLength(1)
      const one = `/v1/reservations/${made.id}`
      await same('POST', `${one}/extend`, { ttl_seconds: 60 }, () => one)
      await same('POST', `${one}/release`, undefined, () => one)
      await same('DELETE', one, undefined, () => one)
    }
  })

  it('a level, by every verb that changes one', async () => {
    const shop = await openShop(service, world)
    const place = { sku: shop.own('S3'), location: shop.own('A') }
    const at = `/v1/inventory-levels/${place.sku}/${place.location}`
    await same('POST', '/v1/inventory-levels', { ...place, on_hand: 3, settings: { safety_stock: 1 } }, () => at)
    await same('PATCH', at, { settings: { notify_below: 2 } }, () => at)
    for (const [verb, change] of [
      ['receive', { quantity: 2 }],
      ['adjust', { delta: -1 }],
      ['set', { quantity: 7 }],
      ['move', { from: 'on_hand', to: 'damaged', quantity: 1 }],
    ] as const) {
      const { results } = await service.must('POST', `/v1/inventory-levels/${verb}`, { ...place, ...change })
      expect(results, verb).toEqual([{ ok: true, level: await service.get(at) }])
    }
    expect(await service.get(at)).toMatchObject({ effective_settings: { notify_below: { value: 2, source: 'level' } } })
  })

  it('a transfer that a person makes, sent and received in parts, and cancelled', async () => {
    const shop = await openShop(service, world)
    const lines = [{ sku: shop.own('S2'), quantity: 5 }]
    const url = '/v1/stock-transfers'
    const made = { from: shop.own('B'), to: shop.own('A'), lines }
    const { id } = await same('POST', url, made, ({ number }) => `${url}/${number}`)
    const at = `${url}/${id}`
    await same('POST', `${at}/dispatch`, { lines: [{ line: 0, quantity: 3 }] }, () => at)
    const part = { line: 0, accepted: 1, damaged: 1, reason: 'wet' }
    await same('POST', `${at}/receive`, { lines: [part] }, () => at)
    await same('POST', `${at}/cancel`, undefined, () => at)
    await same('POST', `${at}-T1/dispatch`, undefined, () => `${at}-T1`)
    const moved = await same(
      'POST',
      url,
      { ...made, lines: [{ ...lines[0], quantity: 1 }], at_once: true },
      ({ number }) => `${url}/${number}`,
    )
    expect(moved.state).toBe('completed')
    const drafted = { ...made, number: shop.own('D'), draft: true }
    await same('POST', url, drafted, ({ number }) => `${url}/${number}`)
    const draft = `${url}/${drafted.number}`
    await same('PATCH', draft, { lines: [{ ...lines[0], quantity: 1 }] }, () => draft)
    await same('POST', `${draft}/confirm`, undefined, () => draft)
  })

  it('an expected receipt, from its announcement to the end of it', async () => {
    const shop = await openShop(service, world)
    const lines = [{ sku: shop.own('S1'), quantity: 5 }]
    const announced = { supplier: 'ACME', location: shop.own('A'), expected_at: '2027-01-01T08:00:00+01:00', lines }
    const url = '/v1/expected-receipts'
    const { id } = await same('POST', url, announced, ({ number }) => `${url}/${number}`)
    const at = `${url}/${id}`
    await same('PATCH', at, { lines: [{ sku: shop.own('S2'), quantity: 2 }], metadata: { dock: 3 } }, () => at)
    const part = { line: 0, accepted: 2, damaged: 1, reason: 'wet' }
    await same('POST', `${at}/receive`, { lines: [part] }, () => at)
    await same('POST', `${at}/close`, { reason: 'sold out' }, () => at)
    const other = await same('POST', url, announced, ({ number }) => `${url}/${number}`)
    await same('POST', `${url}/${other.number}/cancel`, undefined, () => `${url}/${other.id}`)
  })

  it('a stocktake, from its preparation to the end of it', async () => {
    const shop = await openShop(service, world)
    const url = '/v1/stocktakes'
    const asked = { location: shop.own('A'), items: [shop.own('S1')], freeze: true }
    const { id } = await same('POST', url, asked, ({ number }) => `${url}/${number}`)
    const at = `${url}/${id}`
    await same('PATCH', at, { add: [shop.own('S2')], metadata: { year: 2026 } }, () => at)
    await same('POST', `${at}/start`, undefined, () => at)
    await same('POST', `${at}/counts`, { counts: [{ sku: shop.own('S1'), quantity: 2, counted_by: 'Ann' }] }, () => at)
    await same('POST', `${at}/finish`, undefined, () => at)
    await same('POST', `${at}/review`, { lines: [{ sku: shop.own('S1'), count: 0 }] }, () => at)
    await same('POST', `${at}/complete`, { uncounted: 'zero' }, () => at)
    const other = await same('POST', url, asked, ({ number }) => `${url}/${number}`)
    await same('POST', `${url}/${other.number}/cancel`, undefined, () => `${url}/${other.id}`)
  })

  it('items, locations, models, channels and the global settings', async () => {
    const shop = await openShop(service, world)
    const kit = { sku: shop.own('K2'), components: [{ sku: shop.own('S1'), quantity: 2 }] }
    await same('POST', '/v1/inventory-items', kit, ({ sku }) => `/v1/inventory-items/${sku}`)
    const [location, model, channel] = ['stock-locations', 'inventory-models', 'sales-channels'].map(
      (name) => `/v1/${name}`,
    )
    for (const url of [location, model, channel]) {
      const code = shop.own('new')
      await same('POST', url!, { code }, () => `${url}/${code}`)
      await same('PATCH', `${url}/${code}`, { name: 'Renamed' }, () => `${url}/${code}`)
    }
    const replaced = `${location}/${shop.own('new')}`
    await same('POST', `${replaced}/replace`, { by: shop.own('A') }, () => replaced)
    await same('POST', `${replaced}/close`, { replacement: shop.own('A') }, () => replaced)
    await same('PATCH', '/v1/settings', { notify_below: 3 }, () => '/v1/settings')
    await service.must('PATCH', '/v1/settings', { notify_below: null })
  })
})
