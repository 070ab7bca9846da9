// Scenarios 9–17: availability.
import { expect, it } from 'vitest'
import type { SourcingStrategy } from '../../packages/engine/src/domain/sourcing/vocabulary.ts'
import type { ItemAvailabilityView } from '../../packages/engine/src/views/availability.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

describeOnBoth('availability', (open) => {
  const fresh = freshDatabase(open)

  async function of(store: Store, sku: string, channel?: string): Promise<ItemAvailabilityView> {
    const { items } = await store.read('get_availability', { skus: [sku], ...(channel && { channel }) })
    const [item] = items
    if (!item?.found) throw new Error(`${sku} was not found`)
    return item
  }

  const scene = (strategy: SourcingStrategy, cutoff = 2) => ({
    locations: ['A', 'B', 'C'],
    items: { S1: {}, S2: {} },
    model: { strategy, stock_locations_cutoff: cutoff },
  })

  /** Magento's fixture. */
  async function europe(threshold?: number): Promise<Store> {
    const store = await openStore(await fresh(), {
      locations: ['eu-1', 'eu-2', 'eu-3', 'eu-off'],
      items: { S1: { settings: { fractional: true, ...(threshold && { out_of_stock_threshold: threshold }) } } },
      model: { strategy: 'split_shipments', stock_locations_cutoff: 4 },
    })
    await store.stock({ 'eu-1': { S1: 5.5 }, 'eu-2': { S1: 3 }, 'eu-3': { S1: 10 }, 'eu-off': { S1: 10 } })
    await store.do('update_level', { sku: 'S1', location: 'eu-3', enabled: false })
    await store.do('update_location', { location: 'eu-off', active: false })
    return store
  }

  it('9: counts what is enabled at active locations', async () => {
    expect((await of(await europe(), 'S1')).quantity).toBe(8.5)
  })

  it('10: holds the threshold back once, from the lowest priority first', async () => {
    const store = await europe(5)
    const item = await of(store, 'S1')
    expect(item.quantity).toBe(3.5)
    expect(item.locations.map(({ location, share }) => [location, share])).toEqual([
      ['eu-1', 3.5],
      ['eu-2', 0],
      ['eu-3', 0],
    ])
    const want = (quantity: number) => ({ reference: `want ${quantity}`, lines: [{ sku: 'S1', quantity }] })
    expect(await store.refused('reserve_stock', want(4))).toMatchObject({ errors: [{ available: 3.5 }] })
    await store.do('reserve_stock', want(3))
  })

  it('11: what waits at one location takes nothing from another', async () => {
    const store = await openStore(await fresh(), scene('split_shipments'))
    await store.stock({ A: { S1: 3 }, B: { S1: 0 } })
    await store.do('update_level', { sku: 'S1', location: 'B', settings: { backorders: 'allow' } })
    await store.do('place_order', { ship_from: 'B', lines: [{ sku: 'S1', quantity: 2 }] })
    expect(await store.level('S1', 'B')).toMatchObject({ net: -2, backordered: 2 })
    expect((await of(store, 'S1')).quantity).toBe(3)
  })

  it('12: sees as many locations as the cutoff says', async () => {
    const store = await openStore(await fresh(), scene('split_shipments'))
    await store.stock({ C: { S1: 7 } })
    expect((await of(store, 'S1')).quantity).toBe(0)
    await store.do('update_model', { model: 'default', stock_locations_cutoff: 3 })
    expect((await of(store, 'S1')).quantity).toBe(7)
    const refusal = await store.refused('update_model', { model: 'default', stock_locations_cutoff: 0 })
    expect(refusal).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/stock_locations_cutoff' }] })
  })

  it('13: a unit sold through one channel is gone from every other in the next read', async () => {
    const store = await openStore(await fresh(), scene('no_split'))
    for (const code of ['north', 'south']) {
      await store.do('create_model', { code, locations: [{ location: 'B', priority: 1 }] })
      await store.do('create_channel', { code, model: code })
    }
    await store.stock({ B: { S1: 1 } })
    expect((await of(store, 'S1', 'south')).quantity).toBe(1)
    await store.do('place_order', { channel: 'north', lines: [{ sku: 'S1', quantity: 1 }] })
    expect(await of(store, 'S1', 'south')).toMatchObject({ quantity: 0, sellable_quantity: 0, in_stock: false })
  })

  it('14: no_split can sell what the primary has, whatever the others have', async () => {
    const store = await openStore(await fresh(), scene('no_split'))
    await store.stock({ A: { S1: 2 }, B: { S1: 10 } })
    expect(await of(store, 'S1')).toMatchObject({ quantity: 12, sellable_quantity: 2 })
  })

  it('15: there are as many kits as the scarcest component allows', async () => {
    const store = await openStore(await fresh(), scene('no_split'))
    const components = [
      { sku: 'S1', quantity: 2 },
      { sku: 'S2', quantity: 1 },
    ]
    await store.do('create_item', { sku: 'K', components })
    await store.stock({ A: { S1: 5, S2: 9 } })
    expect(await of(store, 'K')).toMatchObject({ quantity: 2, sellable_quantity: 2 })
  })

  it('16: refuses below the minimum, above the maximum, and between increments', async () => {
    const store = await openStore(await fresh(), scene('no_split'))
    await store.do('update_item', {
      item: 'S1',
      settings: { min_order_quantity: 7, order_increment: 3, max_order_quantity: 12 },
    })
    await store.stock({ A: { S1: 100 } })
    const codeOf = async (quantity: number) => {
      const answer = await store.send('reserve_stock', { reference: 'cart', lines: [{ sku: 'S1', quantity }] })
      return answer.ok ? 'ok' : answer.code
    }
    expect([await codeOf(6), await codeOf(8), await codeOf(9), await codeOf(15)]).toEqual([
      'below_minimum_quantity',
      'not_a_multiple_of_increment',
      'ok',
      'above_maximum_quantity',
    ])
  })

  it('17: lists the delivery options of each location, cheapest first, in hours and days', async () => {
    const store = await openStore(await fresh(), scene('split_shipments'))
    const [express, standard] = [
      { code: 'Express', price_minor: 1200, lead_time_hours_min: 24, lead_time_hours_max: 48 },
      { code: 'Standard', price_minor: 700, lead_time_hours_min: 72, lead_time_hours_max: 120 },
    ]
    await store.do('create_shipping_method', { ...express!, currency: 'EUR', locations: ['A', 'B'] })
    await store.do('create_shipping_method', { ...standard!, currency: 'EUR' })
    await store.stock({ A: { S1: 1 }, B: { S1: 1 } })
    for (const { delivery_options: options } of (await of(store, 'S1')).locations) {
      expect(options.map(({ name }) => name)).toEqual(['Standard', 'Express'])
      expect(options[0]).toMatchObject({
        price_minor: 700,
        lead_time: { min: { hours: 72, days: 3 }, max: { hours: 120, days: 5 } },
      })
    }
  })

  it('reads many SKUs in one statement, each in its place, and marks what is unknown', async () => {
    const store = await openStore(await fresh(), scene('no_split'))
    await store.stock({ A: { S1: 2 } })
    const { items } = await store.read('get_availability', { skus: ['S2', 'NOPE', 'S1'] })
    expect(items.map((item) => [item.sku, item.found])).toEqual([
      ['S2', true],
      ['NOPE', false],
      ['S1', true],
    ])
  })
})
