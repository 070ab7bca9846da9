import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { openStore } from '../../../../../test/support/store.ts'
import type { QuestionOf } from '../registry.ts'

describeOnBoth('orders', (open) => {
  it('show what was ordered, from where it ships, what it waits for, and why', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: {
        S1: { settings: { backorders: 'allow' } },
        S2: {},
        K1: {
          components: [
            { sku: 'S1', quantity: 2 },
            { sku: 'S2', quantity: 1 },
          ],
        },
      },
      model: { strategy: 'ship_from_primary' },
    })
    await store.stock({ A: { S1: 3 }, B: { S2: 5 } })
    const lines = [
      { sku: 'K1', quantity: 2 },
      { sku: 'S2', quantity: 1 },
    ]
    await store.do('place_order', { number: 'O-1', lines, ship_to: { city: 'Bern' } })
    const order = await store.read('get_order', { order: 'O-1' })
    expect(order).toMatchObject({
      number: 'O-1',
      channel: 'default',
      model: 'default',
      state: 'placed',
      fulfilment: 'unfulfilled',
      stock_decrement: 'on_shipment',
      ship_to: { city: 'Bern' },
      ship_from: null,
      pickup_location: null,
      backordered: 1,
      approved_at: null,
      cancelled_at: null,
    })
    expect(Date.parse(order.placed_at)).toBeGreaterThan(0)
    expect(order.lines).toMatchObject([
      {
        line: 0,
        sku: 'K1',
        quantity: 2,
        requires_shipping: true,
        components: expect.arrayContaining([
          { sku: 'S1', quantity: 4, given_up: 0, requires_shipping: true, returned: 0, returnable: 0 },
          { sku: 'S2', quantity: 2, given_up: 0, requires_shipping: true, returned: 0, returnable: 0 },
        ]),
      },
      {
        line: 1,
        sku: 'S2',
        quantity: 1,
        requires_shipping: true,
        components: [{ sku: 'S2', quantity: 1, given_up: 0, requires_shipping: true, returned: 0, returnable: 0 }],
      },
    ])
    expect(order.shipments).toMatchObject([
      {
        number: 'O-1-1',
        order: 'O-1',
        location: 'A',
        state: 'upcoming',
        decremented: false,
        shipped_at: null,
        hold_reasons: expect.arrayContaining(['transfer', 'backordered']),
        lines: [
          { line: 0, sku: 'S1', quantity: 4 },
          { line: 0, sku: 'S2', quantity: 2 },
          { line: 1, sku: 'S2', quantity: 1 },
        ],
      },
    ])
    expect(order.transfers).toMatchObject([
      {
        number: 'O-1-T1',
        order: 'O-1',
        from: 'B',
        to: 'A',
        state: 'upcoming',
        shipment_id: order.shipments[0]!.id,
        lines: [
          { line: 0, sku: 'S2', quantity: 2, in_transit: 0, accepted: 0 },
          { line: 1, sku: 'S2', quantity: 1, in_transit: 0, accepted: 0 },
        ],
      },
    ])
    const promises = order.promises.map(({ line, sku, location, reserved, backordered }) => [
      line,
      sku,
      location,
      reserved,
      backordered,
    ])
    expect(promises).toHaveLength(3)
    expect(promises).toEqual(
      expect.arrayContaining([
        [0, 'S1', 'A', 3, 1],
        [0, 'S2', 'B', 2, 0],
        [1, 'S2', 'B', 1, 0],
      ]),
    )
    expect(order).not.toHaveProperty('explanation')
    const { explanation } = await store.read('get_order_explanation', { order: 'O-1' })
    expect(explanation).toMatchObject({
      strategy: 'ship_from_primary',
      locations: [{ location: 'A' }, { location: 'B' }],
    })
    expect(await store.read('get_order', { order: order.id })).toEqual(order)
    expect(await store.read('get_shipment', { shipment: 'O-1-1' })).toEqual(order.shipments[0])
    expect(await store.read('get_transfer', { transfer: order.transfers[0]!.id })).toEqual(order.transfers[0])
  })

  it('follow what happens: goods on their way, shipped, and filled', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: {} },
      model: { strategy: 'ship_from_primary' },
    })
    await store.stock({ A: { S1: 1 }, B: { S1: 1 } })
    await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 2 }] })
    await store.do('approve_order', { order: 'O-1' })
    await store.do('dispatch_transfer', { transfer: 'O-1-T1' })
    expect(await store.read('get_transfer', { transfer: 'O-1-T1' })).toMatchObject({
      state: 'in_transit',
      lines: [{ in_transit: 1, accepted: 0 }],
    })
    await store.do('complete_transfer', { transfer: 'O-1-T1' })
    await store.do('ship_shipment', { shipment: 'O-1-1' })
    const order = await store.read('get_order', { order: 'O-1' })
    expect(order).toMatchObject({ state: 'approved', fulfilment: 'fulfilled', shipments: [{ state: 'shipped' }] })
    expect(order.shipments[0]!.shipped_at).not.toBeNull()
    expect(order.promises.reduce((sum, promise) => sum + promise.fulfilled, 0)).toBe(2)
  })

  it('do not show the promises of the hold that an order took over', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 5 } })
    const lines = [{ sku: 'S1', quantity: 2 }]
    await store.do('reserve_stock', { reference: 'cart', lines })
    await store.do('place_order', { number: 'O-1', lines, reservation: 'cart' })
    const order = await store.read('get_order', { order: 'O-1' })
    expect(order.promises).toMatchObject([{ sku: 'S1', location: 'A', reserved: 2, released: 0 }])
  })

  it('are listed the newest first, page by page, each once, by state, fulfilment and channel', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 9 } })
    for (const number of ['O-1', 'O-2', 'O-3'])
      await store.do('place_order', { number, lines: [{ sku: 'S1', quantity: 1 }] })
    await store.do('cancel_order', { order: 'O-2' })
    const list = (more: QuestionOf<'list_orders'>) => store.read('list_orders', { limit: 2, ...more })
    const first = await list({})
    expect(first.data.map(({ number }) => number)).toEqual(['O-3', 'O-2'])
    expect(first.data[0]).not.toHaveProperty('explanation')
    const second = await list({ cursor: first.next_cursor! })
    expect(second).toMatchObject({ data: [{ number: 'O-1' }], next_cursor: null })
    expect(await list({ state: 'cancelled' })).toMatchObject({ data: [{ number: 'O-2' }], next_cursor: null })
    expect(await list({ fulfilment: 'fulfilled' })).toEqual({ data: [], next_cursor: null })
    expect((await list({ channel: 'default' })).data).toHaveLength(2)
    expect((await list({ channel: 'nowhere' })).data).toEqual([])
    const forged = await store.engine.read('list_orders', { cursor: 'nonsense' })
    expect(forged).toMatchObject({ ok: false, code: 'invalid_cursor', errors: [{ pointer: '/cursor' }] })
  })

  it('are not found by a number or id that nobody has', async () => {
    const store = await openStore(await open())
    for (const nobody of ['nothing', '00000000-0000-7000-8000-00000000dead']) {
      expect(await store.engine.read('get_order', { order: nobody })).toMatchObject({ code: 'order_not_found' })
      expect(await store.engine.read('get_order_explanation', { order: nobody })).toMatchObject({
        ok: false,
        code: 'order_not_found',
      })
      expect(await store.engine.read('get_shipment', { shipment: nobody })).toMatchObject({
        ok: false,
        code: 'shipment_not_found',
      })
      expect(await store.engine.read('get_transfer', { transfer: nobody })).toMatchObject({
        ok: false,
        code: 'stock_transfer_not_found',
      })
    }
  })
})
