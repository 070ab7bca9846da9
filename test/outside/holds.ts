/** What was promised stays: holds, firm ones, orders, transfers, and who is covered first. */
import { expect } from 'vitest'
import type { Body } from '../support/service.ts'
import { openShop, type Shop } from '../support/shop.ts'
import { accepted, type Claims, promised, verdict } from './outsider.ts'

const split = { strategy: 'split_shipments' }
const backorders = { S1: { settings: { backorders: 'allow' } } }

async function held(shop: Shop, reservation: string): Promise<Body> {
  return shop.service.get(`/v1/reservations/${shop.own(reservation)}`)
}

export const HOLDS: Claims = {
  'a live hold guarantees its order, whatever has become of strategy, cutoff, model and location': async (service) => {
    const changes: [string, (shop: Shop) => Promise<unknown>, object][] = [
      ['strategy', (shop) => patchModel(shop, { strategy: 'no_split' }), {}],
      ['cutoff', (shop) => patchModel(shop, { stock_locations_cutoff: 1 }), {}],
      ['model', (shop) => patchModel(shop, { locations: [{ location: shop.own('A'), priority: 1 }] }), {}],
      ['location', (shop) => patchLocation(shop, { active: false }), {}],
      ['ship_to', async () => {}, { ship_to: { country: 'FR', latitude: 40, longitude: 3 } }],
    ]
    for (const [name, change, more] of changes) {
      const shop = await openShop(service, { stock: { A: { S1: 2 }, B: { S1: 2 } }, model: split })
      accepted(await shop.reserve('cart', [['S1', 4]]))
      await change(shop)
      const order = await shop.order([['S1', 4]], { reservation: shop.own('cart'), ...more })
      expect([name, verdict(order), promised(order.body).reserved]).toEqual([name, '201', 4])
    }
  },
  'a hold is placed once, by reference or by id; an order may take several': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 9 } } })
    const one = accepted(await shop.reserve('one', [['S1', 2]]))
    accepted(await shop.reserve('two', [['S1', 1]]))
    const reservations = [shop.own('one'), shop.own('two')]
    expect(promised(accepted(await shop.order([['S1', 3]], { reservations })))).toMatchObject({ reserved: 3 })
    for (const reservation of [shop.own('one'), one.id, shop.own('two')]) {
      expect(verdict(await shop.order([['S1', 1]], { reservation }))).toMatch('409 reservation_closed')
    }
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 3 })
  },
  'orders are covered before carts, however long these have waited': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 0 } }, items: backorders })
    accepted(await shop.reserve('cart', [['S1', 5]], { ttl_seconds: 86_400 }))
    const numbers = [await shop.order([['S1', 2]]), await shop.order([['S1', 2]])].map(
      (reply) => accepted(reply).number,
    )
    accepted(await shop.change('receive', 'S1', 'A', { quantity: 4 }))
    for (const number of numbers) {
      expect(promised(await service.get(`/v1/orders/${number}`))).toEqual({ reserved: 2, backordered: 0 })
    }
    expect((await held(shop, 'cart')).items).toMatchObject([{ reserved: 0, backordered: 5 }])
  },
  'a firm hold needs no order: confirmed, resized, moved, fulfilled in part, and dropped by no count': async (
    service,
  ) => {
    const shop = await openShop(service, { stock: { A: { S1: 5 }, B: { S1: 5 } } })
    const url = `/v1/reservations/${shop.own('table')}`
    accepted(await shop.reserve('table', [['S1', 3]]))
    accepted(await service.post(`${url}/confirm`))
    accepted(await shop.reserve('table', [['S1', 4]]))
    accepted(await service.post(`${url}/move`, { location: shop.own('B') }))
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 0 })
    accepted(await service.post(`${url}/fulfil`, { lines: [{ line: 0, quantity: 1 }] }))
    expect(await shop.level('S1', 'B')).toMatchObject({ on_hand: 4, reserved: 3 })
    accepted(await shop.change('set', 'S1', 'B', { quantity: 1 }))
    expect(await held(shop, 'table')).toMatchObject({ state: 'pending', items: [{ reserved: 1, backordered: 2 }] })
  },
  'several items at several locations are held together, or none, and found by line_reference': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 5, S2: 0 }, B: { S1: 5, S2: 1 } } })
    const line = (sku: string, location: string, line_reference: string) => ({
      sku: shop.own(sku),
      location: shop.own(location),
      quantity: 1,
      line_reference,
    })
    const send = (last: string) =>
      service.post('/v1/reservations', {
        reference: shop.own('pos'),
        channel: shop.channel,
        lines: [line('S1', 'B', shop.own('top')), line('S2', last, shop.own('below'))],
      })
    expect(verdict(await send('A'))).toMatch('409 insufficient_stock')
    expect(await shop.level('S1', 'B')).toMatchObject({ reserved: 0 })
    accepted(await send('B'))
    const { data } = await service.get(`/v1/reservations?line_reference=${shop.own('below')}`)
    expect(data).toMatchObject([{ reference: shop.own('pos') }])
  },
  'a cart that is renewed leaves one row for each line': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    for (let time = 0; time < 5; time += 1) accepted(await shop.reserve('cart', [['S1', 1 + (time % 2)]]))
    expect((await held(shop, 'cart')).items).toHaveLength(1)
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 1 })
    expect((await service.get(`/v1/reservations?reference=${shop.own('cart')}`)).data).toHaveLength(1)
  },
  'a transfer on hold is freed by a person, goes, arrives, and its order ships': async (service) => {
    const model = { strategy: 'ship_from_primary', put_transfers_on_hold: true }
    const shop = await openShop(service, { stock: { A: { S1: 1 }, B: { S1: 5 } }, model })
    const { number } = accepted(await shop.order([['S1', 3]]))
    accepted(await service.post(`/v1/orders/${number}/approve`))
    const transfer = `/v1/stock-transfers/${number}-T1`
    expect(await service.get(transfer)).toMatchObject({ state: 'on_hold' })
    expect(verdict(await service.post(`${transfer}/dispatch`))).toMatch('409 stock_transfer_state_conflict')
    for (const verb of ['release', 'dispatch', 'complete']) accepted(await service.post(`${transfer}/${verb}`))
    expect(accepted(await service.post(`/v1/shipments/${number}-1/ship`))).toMatchObject({ state: 'shipped' })
  },
  'stock is decremented by hand after the approval only, and only where the model says so': async (service) => {
    const items = { DEED: { requires_shipping: false } }
    const world = { stock: { A: { S1: 5, DEED: 5 } }, items }
    for (const stock_decrement of ['on_shipment', 'manual']) {
      const shop = await openShop(service, { ...world, model: { stock_decrement } })
      const lines: [string, number][] = [
        ['S1', 1],
        ['DEED', 1],
      ]
      const { number } = accepted(await shop.order(lines))
      const shipment = () => service.post(`/v1/shipments/${number}-1/decrement`)
      expect(verdict(await shipment())).toMatch(/^409 /)
      accepted(await service.post(`/v1/orders/${number}/approve`))
      expect(verdict(await shipment())).toBe(stock_decrement === 'manual' ? '200' : '409 decrement_not_manual')
      if (stock_decrement === 'on_shipment') continue
      accepted(await service.post(`/v1/orders/${number}/decrement`))
      expect(await shop.level('DEED', 'A')).toMatchObject({ on_hand: 4, reserved: 0 })
      expect(accepted(await service.post(`/v1/orders/${number}/cancel`))).toMatchObject({ fulfilment: 'unfulfilled' })
      expect(await shop.level('DEED', 'A')).toMatchObject({ on_hand: 5, reserved: 0 })
    }
  },
  'backorders go where units become free, and the explanation says so': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 0 }, B: { S1: 0 } }, items: backorders, model: split })
    const { number } = accepted(await shop.order([['S1', 3]]))
    accepted(await shop.change('receive', 'S1', 'B', { quantity: 5 }))
    expect(await service.get(`/v1/orders/${number}`)).toMatchObject({
      shipments: [{ state: 'cancelled' }, { location: shop.own('B') }],
    })
    const { backorder_moves } = await service.get(`/v1/orders/${number}/explanation`)
    expect(backorder_moves).toMatchObject([{ units: [{ quantity: 3, from: shop.own('A'), to: shop.own('B') }] }])
    expect(await shop.level('S1', 'B')).toMatchObject({ reserved: 3, available: 2 })
  },
}

function patchModel(shop: Shop, fields: object): Promise<Body> {
  return shop.service.must('PATCH', `/v1/inventory-models/${shop.channel}`, fields)
}

function patchLocation(shop: Shop, fields: object): Promise<Body> {
  return shop.service.must('PATCH', `/v1/stock-locations/${shop.own('B')}`, fields)
}
