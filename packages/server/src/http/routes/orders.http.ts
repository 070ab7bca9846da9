/** Sourcing and what follows from an order: scenarios 30 to 48. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { type Body, openService, type Reply, type Service } from '../../../../../test/support/service.ts'
import { openShop, type World } from '../../../../../test/support/shop.ts'

const T = { shipping_category: 'bulky' }

describeOnBoth('/v1/orders', (open) => {
  let service: Service
  beforeAll(async () => {
    service = await openService(await open())
  })
  afterAll(() => service.close())

  const sourcings: [string, World, [string, number][], string][] = [
    [
      '30',
      { stock: { A: { S1: 5, S2: 5, T: 1 } }, items: { T } },
      [
        ['S1', 2],
        ['S2', 1],
        ['T', 1],
      ],
      'A S1×2, S2×1, T×1',
    ],
    ['31', { stock: { A: { S1: 2 }, B: { S1: 10 } } }, [['S1', 3]], 'S1: 2 available'],
    [
      '32',
      split({ A: { S1: 5, S2: 5 }, B: { S1: 5, S2: 5 } }),
      [
        ['S1', 2],
        ['S2', 1],
      ],
      'A S1×2, S2×1',
    ],
    ['33', split({ A: { S1: 3 }, B: { S1: 4 } }), [['S1', 5]], 'A S1×3 | B S1×2'],
    ['33, short', split({ A: { S1: 3 }, B: { S1: 4 } }), [['S1', 8]], 'S1: 7 available'],
    [
      '34',
      { ...split({ A: { S1: 1, T: 1 }, B: { S1: 5, T: 5 } }), items: { T } },
      [
        ['S1', 2],
        ['T', 2],
      ],
      'A S1×1 | B S1×1 | A T×1 | B T×1',
    ],
    [
      '36',
      split({ A: { S1: 2 }, B: { S1: 4 }, C: { S1: 5 } }, { stock_locations_cutoff: 3 }),
      [['S1', 5]],
      'A S1×2 | B S1×3',
    ],
    [
      '37',
      byModel('split_by_line_items', { A: { S1: 5, S2: 5 } }),
      [
        ['S1', 1],
        ['S2', 1],
      ],
      'A S1×1 | A S2×1',
    ],
    [
      '40',
      byModel('ship_from_first_available_or_primary', { A: { S1: 1 }, B: { S1: 1, S2: 1 } }),
      [
        ['S1', 1],
        ['S2', 1],
      ],
      'B S1×1, S2×1',
    ],
    [
      '44',
      { ...split({ L1: { S1: 0 }, L2: { S1: 5 } }), items: { S1: { settings: { backorders: 'allow' } } } },
      [['S1', 5]],
      'L2 S1×5',
    ],
  ]
  it.each(sourcings)('%s: sources an order', async (_number, world, wanted, expected) => {
    const shop = await openShop(service, world)
    expect(await outcomeOf(shop, await shop.order(wanted))).toBe(expected)
  })

  type Shop = Awaited<ReturnType<typeof openShop>>
  async function outcomeOf(shop: Shop, reply: Reply): Promise<string> {
    if (reply.status === 201) return shop.shipments(reply.body.number)
    return reply.body.errors.map((error: Body) => `${error.sku.split('~')[0]}: ${error.available} available`).join(', ')
  }

  it('35: leaves alone what others hold', async () => {
    const shop = await openShop(service, split({ A: { S1: 5 }, B: { S1: 5 } }))
    await shop.reserve('other', [['S1', 3]])
    expect(await outcomeOf(shop, await shop.order([['S1', 4]]))).toBe('A S1×2 | B S1×2')
  })

  it('37: a kit line makes it split_shipments', async () => {
    const world = byModel('split_by_line_items', { A: { S1: 5, S2: 5 } })
    const shop = await openShop(service, { ...world, items: { K: { components: { S2: 1 } } } })
    expect(
      await outcomeOf(
        shop,
        await shop.order([
          ['S1', 1],
          ['K', 1],
        ]),
      ),
    ).toBe('A S1×1, S2×1')
  })

  it('82: a transfer that the approval puts on hold goes on when a person releases it, and the order ships', async () => {
    const world = byModel('ship_from_primary', { A: { S1: 1 }, B: { S1: 5 } })
    const shop = await openShop(service, { ...world, model: { ...world.model, put_transfers_on_hold: true } })
    const { body: order } = await shop.order([['S1', 3]])
    expect(order.transfers).toMatchObject([{ state: 'upcoming' }])
    const approved = await service.must('POST', `/v1/orders/${order.number}/approve`)
    expect(approved.transfers).toMatchObject([{ state: 'on_hold' }])
    const transfer = `/v1/stock-transfers/${order.transfers[0].number}`
    const refused = await service.post(`${transfer}/dispatch`)
    expect(refused).toMatchObject({ status: 409, body: { code: 'stock_transfer_state_conflict' } })
    expect(await service.must('POST', `${transfer}/release`)).toMatchObject({ state: 'upcoming' })
    expect(await service.must('POST', `${transfer}/hold`)).toMatchObject({ state: 'on_hold' })
    await service.must('POST', `${transfer}/release`)
    await service.must('POST', `${transfer}/dispatch`)
    await service.must('POST', `${transfer}/complete`)
    const shipment = `/v1/shipments/${order.shipments[0].number}`
    expect(await service.must('POST', `${shipment}/ship`)).toMatchObject({ state: 'shipped' })
  })

  it('83: takes by hand what needs no shipping, after the approval and only under manual', async () => {
    const digital = { items: { DIGITAL: { requires_shipping: false } }, stock: { A: { DIGITAL: 3 } } }
    const byHand = await openShop(service, { ...digital, model: { stock_decrement: 'manual' } })
    const { body: order } = await byHand.order([['DIGITAL', 2]])
    const decrement = `/v1/orders/${order.number}/decrement`
    expect(await service.post(decrement)).toMatchObject({ status: 409, body: { code: 'order_state_conflict' } })
    await service.must('POST', `/v1/orders/${order.number}/approve`)
    const done = await service.must('POST', decrement, { lines: [0] })
    expect(done.promises).toMatchObject([{ reserved: 0, fulfilled: 2 }])
    expect(await byHand.level('DIGITAL', 'A')).toMatchObject({ on_hand: 1, reserved: 0 })
    const cancelled = await service.must('POST', `/v1/orders/${order.number}/cancel`)
    expect(cancelled).toMatchObject({ state: 'cancelled', fulfilment: 'not_required' })
    const byItself = await openShop(service, { stock: { A: { S1: 3 } } })
    const { body: other } = await byItself.order([['S1', 1]])
    await service.must('POST', `/v1/orders/${other.number}/approve`)
    const refused = await service.post(`/v1/shipments/${other.shipments[0].number}/decrement`)
    expect(refused).toMatchObject({ status: 409, body: { code: 'decrement_not_manual' } })
    const gone = await service.must('POST', `/v1/orders/${other.number}/cancel`)
    expect(gone).toMatchObject({ state: 'cancelled', fulfilment: 'unfulfilled' })
  })

  it('38, 63: the rest comes to the primary by a transfer, which ends the hold', async () => {
    const shop = await openShop(service, byModel('ship_from_primary', { A: { S1: 5 }, B: { S2: 5 } }))
    const { body: order } = await shop.order([
      ['S1', 1],
      ['S2', 2],
    ])
    expect(await shop.shipments(order.number)).toBe('A S1×1, S2×2')
    expect(order.transfers).toMatchObject([
      { state: 'upcoming', from: shop.own('B'), to: shop.own('A'), shipment_id: order.shipments[0].id },
    ])
    expect(await shop.level('S2', 'B')).toMatchObject({ reserved: 2 })
    const approved = await service.must('POST', `/v1/orders/${order.number}/approve`)
    expect(approved.shipments).toMatchObject([{ state: 'on_hold', hold_reasons: ['transfer'] }])
    const transfer = `/v1/stock-transfers/${order.transfers[0].number}`
    expect(await service.get(transfer)).toMatchObject({ lines: [{ sku: shop.own('S2'), quantity: 2 }] })
    const shipment = `/v1/shipments/${order.shipments[0].number}`
    expect(await service.post(`${shipment}/ship`)).toMatchObject({ status: 409, body: { code: 'shipment_on_hold' } })
    await service.must('POST', `${transfer}/dispatch`)
    expect(await shop.level('S2', 'A')).toMatchObject({ incoming: 2 })
    await service.must('POST', `${transfer}/complete`)
    expect(await shop.level('S2', 'A')).toMatchObject({ on_hand: 2, reserved: 2, available: 0 })
    expect(await service.get(shipment)).toMatchObject({ state: 'picking', hold_reasons: [] })
    expect(await service.must('POST', `${shipment}/ship`)).toMatchObject({ state: 'shipped' })
    expect(await service.get(`/v1/orders/${order.number}`)).toMatchObject({ fulfilment: 'fulfilled' })
  })

  it.each([
    ['39', byModel('ship_from_primary', { A: { S1: 3 }, B: { S1: 9 } }), [['S1', 5]], 'S1×2 B→A'],
    [
      '41',
      byModel('ship_from_first_available_or_primary', { A: { S1: 1 }, B: { S2: 1 } }),
      [
        ['S1', 1],
        ['S2', 1],
      ],
      'S2×1 B→A',
    ],
  ] as [string, World, [string, number][], string][])(
    '%s: transfers what the primary lacks',
    async (_number, world, wanted, expected) => {
      const shop = await openShop(service, world)
      const { body } = await shop.order(wanted)
      const { transfers } = await service.get(`/v1/orders/${body.number}`)
      const shown = transfers.map((one: Body) => `${one.lines[0].sku}×${one.lines[0].quantity} ${one.from}→${one.to}`)
      expect(shown.join().replaceAll(/~\d+/g, '')).toBe(expected)
    },
  )

  it('42: shipments from a location on hold wait', async () => {
    const shop = await openShop(service, {
      ...split({ A: { S1: 1 }, B: { S1: 5 } }),
      locations: { B: { on_hold: true } },
    })
    const { body } = await shop.order([['S1', 3]])
    const { shipments } = await service.must('POST', `/v1/orders/${body.number}/approve`)
    expect(shipments.map((one: Body) => one.state)).toEqual(['picking', 'on_hold'])
  })

  it('43: plans by distance, with those that have no coordinates last, and promises nothing', async () => {
    const at = (latitude: number, longitude: number) => ({ coordinates: { latitude, longitude } })
    const shop = await openShop(service, {
      stock: { 'eu-1': { S1: 1 }, 'eu-2': { S1: 1 }, 'eu-3': { S1: 1 } },
      locations: { 'eu-1': at(48.9833, 2.6167), 'eu-2': at(43.5283, 5.4497), 'eu-3': at(47.8496, 12.067) },
      model: { strategy: 'split_shipments', location_order: 'distance', stock_locations_cutoff: 3 },
    })
    const question = {
      channel: shop.channel,
      lines: [{ sku: shop.own('S1'), quantity: 3 }],
      ship_to: { latitude: 48.1375, longitude: 11.575 },
    }
    const order = async () => {
      const { body } = await service.post('/v1/sourcing/plan', question)
      return body.plans[0].shipments.map((one: Body) => one.location.split('~')[0])
    }
    expect(await order()).toEqual(['eu-3', 'eu-1', 'eu-2'])
    await service.must('PATCH', `/v1/stock-locations/${shop.own('eu-1')}`, { coordinates: null })
    expect(await order()).toEqual(['eu-3', 'eu-2', 'eu-1'])
    expect(await shop.available('S1')).toMatchObject({ quantity: 3 })
    const bad = await service.post('/v1/sourcing/plan', { ...question, lines: [], strategy: 'x' })
    expect(bad.body.errors.map((error: Body) => error.pointer).sort()).toEqual(['/lines', '/strategy'])
  })

  it('45: backorders what is short at the first location that may', async () => {
    const shop = await openShop(service, split({ L1: { S1: 10 }, L2: { S1: 2 } }))
    await service.must('PATCH', `/v1/inventory-levels/${shop.own('S1')}/${shop.own('L1')}`, {
      settings: { backorders: 'allow' },
    })
    expect((await shop.order([['S1', 15]])).status).toBe(201)
    expect(await shop.level('S1', 'L1')).toMatchObject({ reserved: 10, backordered: 3, net: -3 })
    expect(await shop.level('S1', 'L2')).toMatchObject({ reserved: 2, backordered: 0 })
  })

  it('85: what waits at one location moves to where units arrive, and the explanation says so', async () => {
    const items = { S1: { settings: { backorders: 'allow' } } }
    const shop = await openShop(service, { ...split({ A: { S1: 0 }, B: { S1: 0 } }), items })
    const { body: placed } = await shop.order([['S1', 3]])
    const changes = [{ sku: shop.own('S1'), location: shop.own('B'), quantity: 5 }]
    await service.must('POST', '/v1/inventory-levels/receive', { changes })
    const [empty, moved] = (await service.get(`/v1/orders/${placed.id}`)).shipments
    expect(empty).toMatchObject({ location: shop.own('A'), state: 'cancelled', lines: [] })
    expect(moved).toMatchObject({ location: shop.own('B'), state: 'upcoming', lines: [{ quantity: 3 }] })
    const { backorder_moves: moves } = await service.get(`/v1/orders/${placed.id}/explanation`)
    expect(moves).toMatchObject([
      { sku: shop.own('S1'), units: [{ from: shop.own('A'), to: shop.own('B'), quantity: 3, shipment: moved.number }] },
    ])
    const { body: newcomer } = await shop.order([['S1', 3]])
    expect(newcomer).toMatchObject({ backordered: 1, promises: [{ reserved: 2 }, { backordered: 1 }] })
    await service.must('POST', `/v1/orders/${placed.id}/approve`)
    await service.must('POST', `/v1/shipments/${moved.number}/ship`, {})
    expect(await shop.level('S1', 'B')).toMatchObject({ on_hand: 2, reserved: 2 })
  })

  it('46: what needs no shipping is promised and has no shipment', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } }, items: { S1: { requires_shipping: false } } })
    const { body } = await shop.order([['S1', 2]])
    expect(body).toMatchObject({ fulfilment: 'not_required', shipments: [] })
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 2 })
    await service.must('POST', `/v1/orders/${body.number}/approve`)
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 0 })
  })

  it('47: an untracked item that nobody stocks ships and counts nowhere', async () => {
    const shop = await openShop(service, { stock: { A: {} }, items: { S1: { settings: { tracked: false } } } })
    expect(await shop.available('S1')).toMatchObject({ unlimited: true, quantity: null, in_stock: true })
    const { body } = await shop.order([['S1', 7]])
    await service.must('POST', `/v1/orders/${body.number}/approve`)
    await service.must('POST', `/v1/shipments/${body.shipments[0].number}/ship`)
    expect((await service.get(`/v1/movements?sku=${shop.own('S1')}`)).data).toEqual([])
  })

  it('48: place, approve, ship; every verb twice', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    await shop.reserve('cart', [['S1', 2]])
    const number = shop.own('order/1')
    const placed = await shop.order([['S1', 2]], { number, reservation: shop.own('cart') })
    const url = `/v1/orders/${encodeURIComponent(number)}`
    expect(placed).toMatchObject({ status: 201, headers: { location: url }, body: { state: 'placed' } })
    expect(await shop.order([['S1', 1]], { number })).toMatchObject({
      status: 409,
      body: { code: 'order_number_taken' },
    })
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 5, reserved: 2 })
    for (const _ of [1, 2]) expect(await service.must('POST', `${url}/approve`)).toMatchObject({ state: 'approved' })
    const shipment = `/v1/shipments/${encodeURIComponent(placed.body.shipments[0].number)}`
    for (const _ of [1, 2])
      expect(await service.must('POST', `${shipment}/ship`, {})).toMatchObject({ state: 'shipped' })
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 0 })
    expect(await service.get(`/v1/movements?sku=${shop.own('S1')}&reason=sold`)).toMatchObject({
      data: [{ quantity: 2 }],
    })
    expect(await service.post(`${url}/cancel`)).toMatchObject({ status: 409, body: { code: 'order_state_conflict' } })
    expect((await service.get(`${url}/explanation`)).explanation).toMatchObject({ strategy: 'no_split' })
    const { data } = await service.get('/v1/orders?state=approved&limit=1')
    expect(data).toHaveLength(1)
    expect(await service.call('GET', '/v1/orders/none/explanation')).toMatchObject({
      status: 404,
      body: { code: 'order_not_found' },
    })
  })

  it('50: cancelling gives back what was reserved', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const { body } = await shop.order([['S1', 2]])
    for (const _ of [1, 2]) {
      expect(await service.must('POST', `/v1/orders/${body.id}/cancel`)).toMatchObject({ state: 'cancelled' })
    }
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 5, reserved: 0 })
  })
})

function byModel(strategy: string, stock: World['stock'], model = {}): World {
  return { stock, model: { strategy, ...model } }
}

function split(stock: World['stock'], model = {}): World {
  return byModel('split_shipments', stock, model)
}
