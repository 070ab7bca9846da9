/** What is shown can be ordered, and no more: settings, scopes, limits, and goods that nobody counts. */
import { expect } from 'vitest'
import { openShop } from '../support/shop.ts'
import { accepted, type Claims, promised, verdict } from './outsider.ts'

const split = { strategy: 'split_shipments' }

export const PROMISES: Claims = {
  'safety stock is not promised where backorders are allowed: shown, planned and accepted are one number': async (
    service,
  ) => {
    const settings = { backorders: 'allow', safety_stock: 5 }
    const shop = await openShop(service, { stock: { A: { S1: 10 } }, items: { S1: { settings } } })
    expect(await shop.available('S1')).toMatchObject({ quantity: 5, sellable_quantity: 5, backorder_room: null })
    const lines = [{ sku: shop.own('S1'), quantity: 8 }]
    const { plans } = accepted(await service.post('/v1/sourcing/plan', { channel: shop.channel, lines }))
    const planned = plans[0].shipments.flatMap((shipment: { lines: object[] }) => shipment.lines)
    const order = accepted(await shop.order([['S1', 8]]))
    expect(promised(order)).toEqual({ reserved: 5, backordered: 3 })
    expect(planned.reduce((sum: number, line: { quantity: number }) => sum + line.quantity, 0)).toBe(8)
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 5, backordered: 3, free: 5, available: 0 })
  },
  'a lowered safety stock covers those who wait before the change is answered': async (service) => {
    const settings = { backorders: 'allow', safety_stock: 5 }
    const shop = await openShop(service, { stock: { A: { S1: 5 } }, items: { S1: { settings } } })
    accepted(await shop.order([['S1', 3]]))
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 0, backordered: 3, held_back: 5 })
    await service.must('PATCH', `/v1/inventory-items/${shop.own('S1')}`, { settings: { safety_stock: 2 } })
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 3, backordered: 0, held_back: 2 })
  },
  'a threshold is without effect where backorders are allowed, and is shown so': async (service) => {
    const settings = { backorders: 'allow', out_of_stock_threshold: 5 }
    const shop = await openShop(service, { stock: { A: { S1: 5 } }, items: { S1: { settings } } })
    expect(await shop.available('S1')).toMatchObject({ quantity: 5 })
    const { settings: effective } = await service.get(`/v1/settings/effective?sku=${shop.own('S1')}`)
    expect(effective.out_of_stock_threshold).toMatchObject({ value: 0, not_in_force: 'backorders_allowed' })
    expect(promised(accepted(await shop.order([['S1', 5]])))).toEqual({ reserved: 5, backordered: 0 })
  },
  'untracked goods ship from where they are stocked, after tracked stock, and starve nobody': async (service) => {
    const items = { S1: { settings: { tracked: false } }, S2: {} }
    const shop = await openShop(service, { stock: { A: { S2: 2 }, B: { S1: 0, S2: 0 } }, items, model: split })
    const level = `/v1/inventory-levels/${shop.own('S2')}/${shop.own('B')}`
    await service.must('PATCH', level, { settings: { tracked: false } })
    expect(await shop.shipments(accepted(await shop.order([['S1', 1]])).number)).toBe('B S1×1')
    expect(await shop.shipments(accepted(await shop.order([['S2', 3]])).number)).toBe('A S2×2 | B S2×1')
    expect(await shop.level('S2', 'A')).toMatchObject({ reserved: 2 })
  },
  'whoever waits is let go when the item, or its model, stops counting': async (service) => {
    for (const change of ['inventory-items', 'inventory-models']) {
      const items = { S1: { settings: { backorders: 'allow' } } }
      const shop = await openShop(service, { stock: { A: { S1: 0 } }, items })
      const { number } = accepted(await shop.order([['S1', 2]]))
      accepted(await service.post(`/v1/orders/${number}/approve`))
      const name = change === 'inventory-items' ? shop.own('S1') : shop.channel
      await service.must('PATCH', `/v1/${change}/${name}`, { settings: { tracked: false } })
      expect(await shop.level('S1', 'A')).toMatchObject({ backordered: 0 })
      expect(accepted(await service.post(`/v1/shipments/${number}-1/ship`))).toMatchObject({ state: 'shipped' })
    }
  },
  'a pinned location outside the model is refused; within it the cutoff does not bind': async (service) => {
    const model = { ...split, stock_locations_cutoff: 1 }
    const shop = await openShop(service, { stock: { A: { S1: 5 }, B: { S1: 5 } }, model })
    await service.must('PATCH', `/v1/stock-locations/${shop.own('B')}`, { pickup_enabled: true })
    for (const pin of ['ship_from', 'pickup_location']) {
      expect(verdict(await shop.order([['S1', 1]], { [pin]: 'default' }))).toBe(`422 location_not_in_model /${pin}`)
      const order = accepted(await shop.order([['S1', 1]], { [pin]: shop.own('B') }))
      expect(await shop.shipments(order.number)).toBe('B S1×1')
    }
    expect(verdict(await shop.reserve('cart', [['S1', 1]], { location: 'default' }))).toBe(
      '422 location_not_in_model /location',
    )
  },
  'a setting that means nothing in its layer, or contradicts another, is refused; PATCH merges': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 1 } }, items: { KIT: { components: { S1: 1 } } } })
    const level = `/v1/inventory-levels/${shop.own('S1')}/${shop.own('A')}`
    const [item, kit] = ['S1', 'KIT'].map((sku) => `/v1/inventory-items/${shop.own(sku)}`)
    for (const [url, settings] of [
      [level, { min_order_quantity: 2 }],
      [level, { out_of_stock_threshold: 1 }],
      [level, { fractional: true }],
      [`/v1/stock-locations/${shop.own('A')}`, { order_increment: 2 }],
      [`/v1/inventory-models/${shop.channel}`, { notify_below: 2 }],
      [kit!, { safety_stock: 1 }],
      [kit!, { backorders: 'allow' }],
      [kit!, { tracked: false }],
    ] as const) {
      expect(verdict(await service.call('PATCH', url, { settings }))).toMatch('422 setting_not_applicable /settings/')
    }
    const contradicting = { min_order_quantity: 5, max_order_quantity: 4 }
    expect(verdict(await service.call('PATCH', item!, { settings: contradicting }))).toMatch('settings_contradict')
    await service.must('PATCH', item!, { settings: { safety_stock: 2, notify_below: 1 } })
    await service.must('PATCH', item!, { settings: { notify_below: 3 } })
    expect((await service.must('PATCH', item!, { settings: { safety_stock: null } })).settings).toEqual({
      notify_below: 3,
    })
  },
  'cutoff null is all locations, and there is no bound of ten': async (service) => {
    const places = Array.from({ length: 12 }, (_, index) => [`P${index}`, { S1: 1 }])
    const shop = await openShop(service, { stock: Object.fromEntries(places), model: split })
    expect(await shop.available('S1')).toMatchObject({ quantity: 12, sellable_quantity: 12 })
    const model = `/v1/inventory-models/${shop.channel}`
    expect(await service.must('PATCH', model, { stock_locations_cutoff: 11 })).toMatchObject({
      stock_locations_cutoff: 11,
    })
    expect(await shop.available('S1')).toMatchObject({ quantity: 11 })
    await service.must('PATCH', model, { stock_locations_cutoff: null })
    expect(promised(accepted(await shop.order([['S1', 12]])))).toEqual({ reserved: 12, backordered: 0 })
    expect(verdict(await service.call('PATCH', model, { stock_locations_cutoff: 0 }))).toMatch('422 invalid_request')
  },
  'by distance the cutoff takes the nearest, in availability too': async (service) => {
    const at = (longitude: number) => ({ coordinates: { latitude: 48, longitude } })
    const shop = await openShop(service, {
      stock: { A: { S1: 1 }, B: { S1: 1 }, C: { S1: 7 } },
      locations: { A: at(0), B: at(1), C: at(20) },
      model: { ...split, location_order: 'distance', stock_locations_cutoff: 1 },
    })
    const near = { latitude: 48, longitude: 20 }
    const query = `sku=${shop.own('S1')}&channel=${shop.channel}&latitude=48&longitude=20`
    expect((await service.get(`/v1/availability?${query}`)).items[0]).toMatchObject({ quantity: 7 })
    const order = accepted(await shop.order([['S1', 7]], { ship_to: near }))
    expect(await shop.shipments(order.number)).toBe('C S1×7')
  },
  'a limit of the item, or of the model, bounds what waits at all three locations together': async (service) => {
    const stock = { A: { S1: 0 }, B: { S1: 0 }, C: { S1: 0 } }
    const limited = { backorders: 'allow', backorder_limit: 3 }
    for (const world of [{ items: { S1: { settings: limited } } }, { model: { ...split, settings: limited } }]) {
      const shop = await openShop(service, { stock, ...world })
      expect(await shop.available('S1')).toMatchObject({ backorder_room: 3 })
      accepted(await shop.order([['S1', 2]]))
      expect(verdict(await shop.order([['S1', 2]]))).toBe('409 insufficient_stock /lines/0')
      accepted(await shop.order([['S1', 1]]))
      expect(await shop.available('S1')).toMatchObject({ backorder_room: 0 })
    }
  },
  'a kit is made where one location can make it whole, and shown in whole numbers': async (service) => {
    const items = { KIT: { components: { S1: 3 } } }
    const shop = await openShop(service, { stock: { A: { S1: 4 }, B: { S1: 5 } }, items, model: split })
    expect(await shop.available('KIT')).toMatchObject({ quantity: 3, sellable_quantity: 3 })
    const { number } = accepted(await shop.order([['KIT', 2]]))
    expect(await shop.shipments(number)).toBe('A S1×3 | B S1×3')
  },
  'a partial hold keeps to whole units and to increments': async (service) => {
    const items = { S1: { settings: { order_increment: 2 } } }
    const shop = await openShop(service, { stock: { A: { S1: 5 } }, items })
    const { items: held } = accepted(await shop.reserve('cart', [['S1', 8]], { partial: true }))
    expect(held).toMatchObject([{ reserved: 4 }])
  },
}
