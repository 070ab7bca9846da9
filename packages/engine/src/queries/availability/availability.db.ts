import { expect, it } from 'vitest'
import { advanceClock, installTestClock } from '../../../../../test/support/clock.ts'
import { describeOnBoth } from '../../../../../test/support/databases.ts'

import { openStore, type Store } from '../../../../../test/support/store.ts'
import type { AvailabilityView, ItemAvailabilityView } from '../../views/availability.ts'

/** As a record, and as the JSON that is passed on: its items are remembered, and must be the same whatever has happened. */
async function readAll(store: Store, skus: string[], channel?: string): Promise<AvailabilityView> {
  const question = { skus, ...(channel && { channel }) }
  const answer = await store.engine.read('get_availability', question)
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  const json = await store.engine.readJson('get_availability', question)
  expect(json.ok && { ...JSON.parse(json.result), at: answer.result.at }).toEqual(answer.result)
  return answer.result
}

async function read(store: Store, sku: string, channel?: string): Promise<ItemAvailabilityView> {
  const [item] = (await readAll(store, [sku], channel)).items
  if (!item?.found) throw new Error(`${sku} was not found`)
  return item
}

const METHODS = [
  { code: 'express', name: 'Express', price_minor: 1200, lead_time_hours_min: 24, lead_time_hours_max: 48 },
  { code: 'standard', name: 'Standard', price_minor: 700, lead_time_hours_min: 72, lead_time_hours_max: 120 },
].map((method) => ({ ...method, currency: 'EUR' }))
const PLAIN = { carrier: null, service: null, currency: 'EUR', free_over_minor: null }

describeOnBoth('availability', (open) => {
  /** Magento's fixture: four sources of one SKU, one with its level switched off, one not active. */
  async function magentoStore(): Promise<Store> {
    const store = await openStore(await open(), {
      locations: ['eu-1', 'eu-2', 'eu-3', 'eu-off'],
      items: { 'SKU-1': { settings: { fractional: true } } },
      model: { stock_locations_cutoff: 4, strategy: 'split_shipments' },
    })
    await store.stock({
      'eu-1': { 'SKU-1': 5.5 },
      'eu-2': { 'SKU-1': 3 },
      'eu-3': { 'SKU-1': 10 },
      'eu-off': { 'SKU-1': 10 },
    })
    await store.do('update_level', { sku: 'SKU-1', location: 'eu-3', enabled: false })
    await store.do('update_location', { location: 'eu-off', active: false })
    return store
  }

  it('9: counts neither a level that is switched off nor a location that is not active', async () => {
    const store = await magentoStore()
    const item = await read(store, 'SKU-1')
    expect(item).toMatchObject({
      quantity: 8.5,
      sellable_quantity: 8.5,
      in_stock: true,
      unlimited: false,
      tracked: true,
    })
    expect(item.locations.map(({ location, available, enabled }) => [location, available, enabled])).toEqual([
      ['eu-1', 5.5, true],
      ['eu-2', 3, true],
      ['eu-3', 0, false],
    ])
  })

  it('10: holds the out-of-stock threshold back once, from the lowest-priority locations first', async () => {
    const store = await magentoStore()
    await store.do('update_item', { item: 'SKU-1', settings: { fractional: true, out_of_stock_threshold: 5 } })
    const item = await read(store, 'SKU-1')
    expect(item).toMatchObject({ quantity: 3.5, sellable_quantity: 3.5 })
    expect(item.locations.map(({ available, share }) => [available, share])).toEqual([
      [5.5, 3.5],
      [3, 0],
      [0, 0],
    ])
    const refusal = await store.refused('reserve_stock', { reference: 'four', lines: [{ sku: 'SKU-1', quantity: 4 }] })
    expect(refusal).toMatchObject({ code: 'insufficient_stock', errors: [{ available: 3.5 }] })
    await store.do('reserve_stock', { reference: 'three', lines: [{ sku: 'SKU-1', quantity: 3 }] })
    expect(await read(store, 'SKU-1')).toMatchObject({ quantity: 0.5 })
  })

  it('11: does not let the backorders of one location eat the stock of another', async () => {
    const store = await openStore(await open(), {
      locations: ['L1', 'L2'],
      items: { S1: { settings: { backorders: 'allow', backorder_limit: 5 } } },
      model: { strategy: 'split_shipments' },
    })
    await store.stock({ L2: { S1: 0 } })
    await store.do('reserve_stock', { reference: 'waits', location: 'L2', lines: [{ sku: 'S1', quantity: 2 }] })
    await store.stock({ L1: { S1: 3 } })
    const item = await read(store, 'S1')
    expect(item).toMatchObject({ quantity: 3, backorderable: true, backorder_room: 3 })
    expect(item.locations.map(({ backordered, backorder_room }) => [backordered, backorder_room])).toEqual([
      [0, 3],
      [2, 3],
    ])
    expect(await store.level('S1', 'L2')).toMatchObject({ net: -2 })
  })

  it('12: sees the first locations up to the cutoff and no other', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B', 'C'],
      items: { S1: {} },
      model: { strategy: 'split_shipments', stock_locations_cutoff: 2 },
    })
    await store.stock({ C: { S1: 7 } })
    expect(await read(store, 'S1')).toMatchObject({ quantity: 0, in_stock: false })
    await store.do('update_model', { model: 'default', stock_locations_cutoff: 3 })
    expect(await read(store, 'S1')).toMatchObject({ quantity: 7, in_stock: true })
    const refusal = await store.refused('update_model', { model: 'default', stock_locations_cutoff: 0 })
    expect(refusal.code).toBe('invalid_request')
    await store.do('update_model', { model: 'default', stock_locations_cutoff: 1 })
    expect(await read(store, 'S1')).toMatchObject({ quantity: 0 })
    await store.do('update_model', { model: 'default', stock_locations_cutoff: null })
    expect(await read(store, 'S1')).toMatchObject({ quantity: 7 })
  })

  it('72: sees the stores that are nearest to the customer, and the very nearest is the primary', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B', 'C'],
      items: { S1: {} },
      model: { strategy: 'split_shipments', stock_locations_cutoff: 2, location_order: 'distance' },
    })
    for (const [location, longitude] of Object.entries({ A: 0, B: 10, C: 20 })) {
      await store.do('update_location', { location, coordinates: { latitude: 0, longitude } })
    }
    await store.stock({ A: { S1: 1 }, B: { S1: 2 }, C: { S1: 4 } })
    const besideC = { latitude: 0, longitude: 21 }
    const asked = async (ship_to?: typeof besideC) => {
      const { items } = await store.read('get_availability', { skus: ['S1'], ...(ship_to && { ship_to }) })
      return items[0] as ItemAvailabilityView
    }
    expect((await asked()).locations.map(({ location }) => location)).toEqual(['A', 'B'])
    expect((await asked(besideC)).locations.map(({ location }) => location)).toEqual(['C', 'B'])
    expect(await asked(besideC)).toMatchObject({ quantity: 6, sellable_quantity: 6 })
    await store.do('update_model', { model: 'default', strategy: 'no_split' })
    expect(await asked(besideC)).toMatchObject({ quantity: 6, sellable_quantity: 4 })
    const ordered = await store.do('place_order', { lines: [{ sku: 'S1', quantity: 4 }], ship_to: besideC })
    expect(ordered.shipments.map(({ location }) => location)).toEqual(['C'])
    expect(await asked(besideC)).toMatchObject({ quantity: 2, sellable_quantity: 0 })
  })

  it('gives the place of a location that is not active to the next one', async () => {
    const model = { stock_locations_cutoff: 2 }
    const store = await openStore(await open(), { locations: ['A', 'B', 'C'], items: { S1: {} }, model })
    await store.stock({ A: { S1: 1 }, B: { S1: 2 }, C: { S1: 4 } })
    await store.do('update_location', { location: 'A', active: false })
    const item = await read(store, 'S1')
    expect(item).toMatchObject({ quantity: 6, sellable_quantity: 2 })
    expect(item.locations.map(({ location }) => location)).toEqual(['B', 'C'])
  })

  it('13: shows one shelf to every channel whose model has it, at once', async () => {
    const store = await openStore(await open(), { locations: ['B'], items: { S1: {} } })
    await store.do('create_model', { code: 'other', name: 'Other', locations: [{ location: 'B', priority: 1 }] })
    await store.do('create_channel', { code: 'marketplace', name: 'Marketplace', type: 'marketplace', model: 'other' })
    await store.stock({ B: { S1: 1 } })
    expect(await read(store, 'S1', 'marketplace')).toMatchObject({ quantity: 1 })
    await store.do('place_order', { lines: [{ sku: 'S1', quantity: 1 }] })
    expect(await read(store, 'S1', 'marketplace')).toMatchObject({ quantity: 0, in_stock: false })
  })

  it('14: tells what there is from what one order line can be promised', async () => {
    const store = await openStore(await open(), { locations: ['A', 'B'], items: { S1: {} } })
    await store.stock({ A: { S1: 2 }, B: { S1: 10 } })
    expect(await read(store, 'S1')).toMatchObject({ quantity: 12, sellable_quantity: 2 })
    for (const strategy of ['split_shipments', 'ship_from_primary'] as const) {
      await store.do('update_model', { model: 'default', strategy })
      expect(await read(store, 'S1')).toMatchObject({ quantity: 12, sellable_quantity: 12 })
    }
  })

  it('15: makes as many kits as the scarcest component allows', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: {
        S1: {},
        S2: {},
        K: {
          components: [
            { sku: 'S1', quantity: 2 },
            { sku: 'S2', quantity: 1 },
          ],
        },
      },
    })
    await store.stock({ A: { S1: 5, S2: 9 } })
    const kit = await read(store, 'K')
    expect(kit).toMatchObject({ quantity: 2, sellable_quantity: 2, in_stock: true, tracked: true })
    expect(kit.components).toEqual([
      { sku: 'S1', quantity: 2, available: 5 },
      { sku: 'S2', quantity: 1, available: 9 },
    ])
    expect(kit.locations.map(({ location, share }) => [location, share])).toEqual([
      ['A', 2],
      ['B', 0],
    ])
    await store.stock({ B: { S1: 5 } })
    expect(await read(store, 'K')).toMatchObject({ quantity: 5, sellable_quantity: 2 })
    await store.do('place_order', { lines: [{ sku: 'K', quantity: 2 }] })
    expect(await read(store, 'K')).toMatchObject({ quantity: 3, sellable_quantity: 0, in_stock: false })
  })

  it('shows whole units of what is not divided, at each location and in all', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: { settings: { fractional: true } } },
      model: { strategy: 'split_shipments', settings: { out_of_stock_threshold: 0.5 } },
    })
    await store.stock({ A: { S1: 2.5 }, B: { S1: 3.75 } })
    expect(await read(store, 'S1')).toMatchObject({ quantity: 5.75, sellable_quantity: 5.75 })
    await store.do('update_item', { item: 'S1', settings: { fractional: null } })
    const item = await read(store, 'S1')
    expect(item).toMatchObject({ quantity: 4, sellable_quantity: 4 })
    expect(item.locations.map(({ available, share }) => [available, share])).toEqual([
      [2, 2],
      [3, 2],
    ])
    const refusal = await store.refused('reserve_stock', { reference: 'five', lines: [{ sku: 'S1', quantity: 5 }] })
    expect(refusal.errors).toMatchObject([{ available: 4 }])
    await store.do('reserve_stock', { reference: 'four', lines: [{ sku: 'S1', quantity: 4 }] })
  })

  it('16: judges order quantities by minimum, increment and maximum', async () => {
    const settings = { min_order_quantity: 7, order_increment: 3, max_order_quantity: 12 }
    const store = await openStore(await open(), { locations: ['A'], items: { S1: { settings } } })
    await store.stock({ A: { S1: 100 } })
    const want = (quantity: number) => ({ reference: `cart-${quantity}`, lines: [{ sku: 'S1', quantity }] })
    expect(await store.refused('reserve_stock', want(6))).toMatchObject({ code: 'below_minimum_quantity' })
    expect(await store.refused('reserve_stock', want(8))).toMatchObject({ code: 'not_a_multiple_of_increment' })
    expect(await store.refused('reserve_stock', want(15))).toMatchObject({ code: 'above_maximum_quantity' })
    await store.do('reserve_stock', want(9))
    expect(await read(store, 'S1')).toMatchObject({ quantity: 91 })
  })

  it('17: lists the shipping methods of each location, the cheapest first, with lead times in hours and days', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: {}, D1: { requires_shipping: false } },
    })
    for (const method of METHODS) await store.do('create_shipping_method', method)
    for (const { delivery_options } of (await read(store, 'S1')).locations) {
      expect(delivery_options).toEqual([
        {
          ...{ ...PLAIN, shipping_method: 'standard', name: 'Standard', price_minor: 700 },
          lead_time: { min: { hours: 72, days: 3 }, max: { hours: 120, days: 5 } },
          ...{ cheapest: true, fastest: false },
        },
        {
          ...{ ...PLAIN, shipping_method: 'express', name: 'Express', price_minor: 1200 },
          lead_time: { min: { hours: 24, days: 1 }, max: { hours: 48, days: 2 } },
          ...{ cheapest: false, fastest: true },
        },
      ])
    }
    expect((await read(store, 'D1')).locations[0]!.delivery_options).toEqual([])
  })

  it('says what delivery costs with goods of a value, where that is told in its currency', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S1: {} } })
    const [express, standard] = METHODS
    await store.do('create_shipping_method', { ...standard!, free_over_minor: 9900 })
    await store.do('create_shipping_method', { ...express!, free_over_minor: 5000 })
    const optionsFor = async (order_value?: { minor: number; currency: string }) => {
      const { items } = await store.read('get_availability', { skus: ['S1'], ...(order_value && { order_value }) })
      const [item] = items
      if (!item?.found) throw new Error('it is known')
      return item.locations[0]!.delivery_options.map(
        ({ shipping_method, price_minor, charged_minor, cheapest }) =>
          `${shipping_method} ${price_minor} ${charged_minor ?? '?'}${cheapest ? ' cheapest' : ''}`,
      )
    }
    const untold = ['standard 700 ? cheapest', 'express 1200 ?']
    expect(await optionsFor()).toEqual(untold)
    expect(await optionsFor({ minor: 9900, currency: 'USD' })).toEqual(untold)
    expect(await optionsFor({ minor: 4999, currency: 'EUR' })).toEqual([
      'standard 700 700 cheapest',
      'express 1200 1200',
    ])
    expect(await optionsFor({ minor: 5000, currency: 'EUR' })).toEqual(['express 1200 0 cheapest', 'standard 700 700'])
    // One that was told no value is not told another's.
    expect(await optionsFor()).toEqual(untold)
  })

  it('18: counts a hold until its instant, and not a moment longer, swept or not', async () => {
    const database = await open()
    await installTestClock(database)
    const store = await openStore(database, { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 5 } })
    const held = await store.do('reserve_stock', { reference: 'cart', lines: [{ sku: 'S1', quantity: 2 }] })
    const first = await readAll(store, ['S1'])
    expect(Date.parse(held.expires_at!) - Date.parse(first.at)).toBeLessThanOrEqual(3_600_000)
    expect(first.items[0]).toMatchObject({ quantity: 3, locations: [{ on_hand: 5, reserved: 2, available: 3 }] })
    await advanceClock(database, 3598)
    expect(await read(store, 'S1')).toMatchObject({ quantity: 3 })
    await advanceClock(database, 3)
    expect(await read(store, 'S1')).toMatchObject({
      quantity: 5,
      locations: [{ on_hand: 5, reserved: 0, available: 5 }],
    })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 0, available: 5 })
  })

  it('covers whoever waits with what an expired hold gives back, before anybody else sees it', async () => {
    const database = await open()
    await installTestClock(database)
    const store = await openStore(database, { locations: ['A'], items: { S1: { settings: { backorders: 'allow' } } } })
    await store.stock({ A: { S1: 4 } })
    await store.do('reserve_stock', { reference: 'cart', lines: [{ sku: 'S1', quantity: 4 }] })
    await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 3 }] })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 4, backordered: 3, available: 0 })
    await advanceClock(database, 3601)
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 3, backordered: 0, available: 1 })
    expect(await read(store, 'S1')).toMatchObject({ quantity: 1, backorder_room: null, backorderable: true })
  })

  it('has any amount of what is not tracked, where nobody stocks it too', async () => {
    const store = await openStore(await open(), {
      locations: ['A'],
      items: {
        U: { settings: { tracked: false } },
        S1: {},
        K: {
          components: [
            { sku: 'U', quantity: 3 },
            { sku: 'S1', quantity: 2 },
          ],
        },
      },
    })
    expect(await read(store, 'U')).toMatchObject({
      tracked: false,
      unlimited: true,
      quantity: null,
      sellable_quantity: null,
      in_stock: true,
      backorderable: false,
    })
    expect(await read(store, 'K')).toMatchObject({ unlimited: false, quantity: 0, in_stock: false })
    await store.stock({ A: { S1: 5 } })
    expect(await read(store, 'K')).toMatchObject({ quantity: 2, components: [{ available: null }, { available: 5 }] })
  })

  it('answers in the order asked for, marks what it does not know, and takes ids for SKUs', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S1: {}, S2: {} } })
    await store.stock({ A: { S1: 1, S2: 2 } })
    const [row] = await store.database.query<{ id: string }>("select id from holdfast.inventory_item where sku = 'S1'")
    const { items, channel, model, strategy } = await readAll(store, ['S2', 'nothing', row!.id, 'S2'])
    expect(items.map(({ sku, found }) => [sku, found])).toEqual([
      ['S2', true],
      ['nothing', false],
      ['S1', true],
      ['S2', true],
    ])
    expect({ channel, model, strategy }).toEqual({ channel: 'default', model: 'default', strategy: 'no_split' })
    expect(await store.engine.read('get_availability', { channel: 'nowhere', skus: ['S1'] })).toMatchObject({
      ok: false,
      code: 'unknown_channel',
    })
  })

  it('shows what an order is then promised, for every strategy', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: { settings: { backorders: 'allow', backorder_limit: 2, safety_stock: 1 } } },
    })
    await store.stock({ A: { S1: 4 }, B: { S1: 6 } })
    const strategies = [
      'no_split',
      'split_shipments',
      'split_by_line_items',
      'ship_from_primary',
      'ship_from_first_available_or_primary',
    ] as const
    for (const strategy of strategies) {
      await store.do('update_model', { model: 'default', strategy })
      const { sellable_quantity: sellable } = await read(store, 'S1')
      const held = await store.do('reserve_stock', { reference: strategy, lines: [{ sku: 'S1', quantity: sellable! }] })
      expect(held.items.every((item) => item.backordered === 0)).toBe(true)
      expect(await read(store, 'S1')).toMatchObject({ sellable_quantity: 0, in_stock: false, backorderable: true })
      await store.do('release_reservation', { reservation: strategy })
    }
  })
})
