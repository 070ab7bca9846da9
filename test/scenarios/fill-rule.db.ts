// Scenarios 67–71 and 74: who is covered by what, and how much may wait.
import { expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import type { ItemAvailabilityView } from '../../packages/engine/src/views/availability.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

describeOnBoth('the fill rule', (open) => {
  const fresh = freshDatabase(open)

  async function available(store: Store, sku = 'S1'): Promise<ItemAvailabilityView> {
    const [item] = (await store.read('get_availability', { skus: [sku] })).items
    if (!item?.found) throw new Error(`${sku} was not found`)
    return item
  }

  async function noViolations(store: Store): Promise<void> {
    const { checks } = await checkIntegrity(store.database)
    expect(checks.filter((check) => check.violations > 0)).toEqual([])
  }

  const want = (quantity: number, sku = 'S1') => ({ lines: [{ sku, quantity }] })

  it('67: promises safety stock to nobody, backorders or not', async () => {
    const settings = { backorders: 'allow', backorder_limit: 3, safety_stock: 5 } as const
    const store = await openStore(await fresh(), { locations: ['A'], items: { S1: { settings } } })
    await store.stock({ A: { S1: 5 } })
    expect(await available(store)).toMatchObject({ quantity: 0, in_stock: false, backorder_room: 3 })
    await store.do('place_order', want(3))
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 0, backordered: 3, held_back: 5, free: 5 })
    expect(await store.refused('place_order', want(1))).toMatchObject({ code: 'insufficient_stock' })
    await store.stock({ A: { S1: 2 } })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 2, backordered: 1, free: 5, available: 0 })
    await store.do('update_level', { sku: 'S1', location: 'A', settings: { safety_stock: 4 } })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 3, backordered: 0, free: 4, held_back: 4 })
  })

  it.each<[string, (store: Store, units: number) => Promise<unknown>]>([
    [
      'the item',
      (store, units) => store.do('update_item', { item: 'S1', settings: { backorders: 'allow', safety_stock: units } }),
    ],
    [
      'the location',
      (store, units) => store.do('update_location', { location: 'A', settings: { safety_stock: units } }),
    ],
    ['the whole house', (store, units) => store.do('update_settings', { settings: { safety_stock: units } })],
  ])('67: covers those who wait once the safety stock of %s is lowered', async (_whose, hold) => {
    const items = { S1: { settings: { backorders: 'allow' } }, S2: {} } as const
    const store = await openStore(await fresh(), { locations: ['A'], items })
    await store.stock({ A: { S1: 4, S2: 1 } })
    await hold(store, 4)
    const order = await store.do('place_order', want(3))
    await store.do('approve_order', { order: order.number })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 0, backordered: 3, held_back: 4 })
    await hold(store, 2)
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 2, backordered: 1, held_back: 2 })
    await hold(store, 1)
    expect(await store.read('get_order', { order: order.number })).toMatchObject({ shipments: [{ state: 'picking' }] })
  })

  it('68: keeps no threshold from sale where backorders are allowed, and says so', async () => {
    const settings = { backorders: 'allow', out_of_stock_threshold: 5 } as const
    const store = await openStore(await fresh(), { locations: ['A'], items: { S1: { settings } } })
    await store.stock({ A: { S1: 5 } })
    expect(await available(store)).toMatchObject({ quantity: 5, sellable_quantity: 5 })
    const effective = await store.read('get_effective_settings', { sku: 'S1', channel: 'default' })
    expect(effective.settings.out_of_stock_threshold).toEqual({
      value: 0,
      source: 'item',
      not_in_force: 'backorders_allowed',
    })
    await store.do('place_order', want(5))
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 5, backordered: 0 })
  })

  it('69: bounds what waits at all locations by the limit of the item, and at each by that of its level', async () => {
    const locations = ['A', 'B', 'C']
    const items = {
      S1: { settings: { backorders: 'allow', backorder_limit: 3 } },
      S2: { settings: { backorders: 'allow' } },
    } as const
    const store = await openStore(await fresh(), {
      locations,
      items,
      model: { strategy: 'split_shipments', stock_locations_cutoff: 3 },
    })
    for (const location of locations) {
      await store.do('create_level', { sku: 'S1', location })
      await store.do('create_level', { sku: 'S2', location, settings: { backorder_limit: 3 } })
    }
    expect(await available(store)).toMatchObject({ backorder_room: 3, locations: [{ backorder_room: 3 }, {}, {}] })
    expect(await available(store, 'S2')).toMatchObject({
      backorder_room: 9,
      locations: [{ backorder_room: 3 }, {}, {}],
    })
    expect(await store.refused('place_order', want(4))).toMatchObject({ errors: [{ requested: 4, available: 3 }] })
    await store.do('place_order', want(2))
    await store.do('place_order', { ...want(1), ship_from: 'C' })
    expect(await available(store)).toMatchObject({ backorder_room: 0, backorderable: false })
    expect(await store.refused('place_order', { ...want(1), ship_from: 'B' })).toMatchObject({
      code: 'insufficient_stock',
    })
    // Out of reach, and waiting still.
    await store.do('update_location', { location: 'C', active: false })
    expect(await available(store)).toMatchObject({ backorder_room: 0 })
    await store.refused('place_order', want(1))
    await store.do('update_location', { location: 'C', active: true })
    await store.do('place_order', want(9, 'S2'))
    expect(await store.refused('place_order', want(1, 'S2'))).toMatchObject({ code: 'insufficient_stock' })
  })

  it('70: sells what is not counted where it is stocked, and after what is counted', async () => {
    const items = { S1: { settings: { tracked: false } }, S2: {}, FREE: { settings: { tracked: false } } }
    const model = { strategy: 'split_shipments', stock_locations_cutoff: 2 } as const
    const store = await openStore(await fresh(), { locations: ['A', 'B'], items, model })
    await store.do('create_level', { sku: 'S1', location: 'B' })
    const from = async (sku: string, quantity: number) => {
      const { shipments } = await store.do('place_order', want(quantity, sku))
      return shipments.map(({ location, lines }) => `${lines[0]!.quantity} from ${location}`)
    }
    expect(await from('S1', 2)).toEqual(['2 from B'])
    expect(await available(store)).toMatchObject({
      unlimited: true,
      locations: [{ sellable: false }, { sellable: true }],
    })
    await store.do('update_level', { sku: 'S1', location: 'B', enabled: false })
    expect(await available(store)).toMatchObject({ unlimited: false, quantity: 0, in_stock: false })
    expect(await store.refused('place_order', want(1))).toMatchObject({ code: 'insufficient_stock' })
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 0, reserved: 0 })
    // Stocked nowhere, it is to be had everywhere; stocked outside the model, it is not.
    expect(await from('FREE', 1)).toEqual(['1 from A'])
    await store.do('create_location', { code: 'outside' })
    await store.do('create_level', { sku: 'FREE', location: 'outside' })
    expect(await available(store, 'FREE')).toMatchObject({ unlimited: false, quantity: 0 })
    expect(await store.refused('place_order', want(1, 'FREE'))).toMatchObject({ code: 'insufficient_stock' })
    await store.do('delete_level', { sku: 'FREE', location: 'outside' })
    expect(await from('FREE', 1)).toEqual(['1 from A'])
    // A shop that counts, and a drop shipper that does not.
    await store.stock({ A: { S2: 5 } })
    await store.do('create_level', { sku: 'S2', location: 'B', settings: { tracked: false } })
    expect(await from('S2', 7)).toEqual(['5 from A', '2 from B'])
    expect(await store.level('S2', 'A')).toMatchObject({ reserved: 5 })
    await noViolations(store)
  })

  it('71: lets those go who wait for what is not counted any more', async () => {
    const backorders = { backorders: 'allow' } as const
    const store = await openStore(await fresh(), { locations: ['A'], items: { S1: { settings: backorders } } })
    await store.stock({ A: { S1: 1 } })
    for (const number of ['O-1', 'O-2']) {
      await store.do('place_order', { number, ...want(2) })
      await store.do('approve_order', { order: number })
    }
    await store.do('reserve_stock', { reference: 'cart', ...want(2) })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 1, backordered: 5 })
    await store.do('update_item', { item: 'S1', settings: { ...backorders, tracked: false } })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 1, reserved: 1, backordered: 0 })
    for (const number of ['O-1', 'O-2']) {
      const { shipments } = await store.read('get_order', { order: number })
      for (const shipment of shipments) await store.do('ship_shipment', { shipment: shipment.number })
    }
    const { promises } = await store.read('get_order', { order: 'O-2' })
    expect(promises).toMatchObject([{ backordered: 0, fulfilled: 0, uncounted: 2 }])
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 0, reserved: 0, backordered: 0 })
    await noViolations(store)
  })

  it.each<[string, (store: Store) => Promise<unknown>]>([
    ['its model', (store) => store.do('update_model', { model: 'own', settings: { tracked: false } })],
    [
      'the house, but for the other model',
      async (store) => {
        await store.do('update_model', { model: 'default', settings: { tracked: true } })
        await store.do('update_settings', { settings: { tracked: false } })
      },
    ],
    [
      'its channel, which comes to a model that counts nothing',
      async (store) => {
        await store.do('create_model', { code: 'third', settings: { tracked: false } })
        await store.do('update_channel', { channel: 'own', model: 'third' })
      },
    ],
    [
      'the level, which left it to the model',
      async (store) => {
        await store.do('update_level', { sku: 'S1', location: 'A', settings: { tracked: true } })
        await store.do('update_model', { model: 'own', settings: { tracked: false } })
        expect(await store.level('S1', 'A')).toMatchObject({ backordered: 9 })
        await store.do('update_level', { sku: 'S1', location: 'A', settings: { tracked: null } })
      },
    ],
  ])('71: lets those go who wait through a model that does not count any more: as %s says', async (by, change) => {
    const items = { S1: { settings: { backorders: 'allow' } } } as const
    const store = await openStore(await fresh(), { locations: ['A'], items })
    await store.do('create_model', { code: 'own', locations: [{ location: 'A', priority: 1 }] })
    await store.do('create_channel', { code: 'own', model: 'own' })
    await store.stock({ A: { S1: 1 } })
    await store.do('place_order', { number: 'O-1', channel: 'own', ...want(3) })
    await store.do('approve_order', { order: 'O-1' })
    await store.do('reserve_stock', { reference: 'cart', channel: 'own', ...want(3) })
    await store.do('place_order', { number: 'O-2', ...want(4) })
    await change(store)
    // An order keeps the model that it was placed with, whatever becomes of its channel.
    const orderIsReleased = !by.startsWith('its channel')
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 1, backordered: orderIsReleased ? 4 : 6 })
    const { shipments, promises } = await store.read('get_order', { order: 'O-1' })
    expect(shipments).toMatchObject([{ state: orderIsReleased ? 'picking' : 'on_hold' }])
    expect(promises).toMatchObject([{ reserved: 1, uncounted: orderIsReleased ? 2 : 0 }])
    expect(await store.read('get_order', { order: 'O-2' })).toMatchObject({ promises: [{ backordered: 4 }] })
    expect(await store.read('get_reservation', { reservation: 'cart' })).toMatchObject({ items: [] })
    await noViolations(store)
  })

  it('71: lets nobody wait for what a count misses, where it is not counted any more', async () => {
    const items = { S1: { settings: { backorders: 'allow' } } } as const
    const store = await openStore(await fresh(), { locations: ['A'], items })
    await store.stock({ A: { S1: 3 } })
    await store.do('place_order', { number: 'O-1', ...want(3) })
    await store.do('update_model', { model: 'default', settings: { tracked: false } })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 3 })
    await store.do('set_stock', { changes: [{ sku: 'S1', location: 'A', quantity: 1 }] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 1, reserved: 1, backordered: 0 })
    await noViolations(store)
  })

  it('71: finds them behind more orders than one chunk takes', async () => {
    const items = { S1: { settings: { backorders: 'allow' } } } as const
    const store = await openStore(await fresh(), { locations: ['A'], items })
    await store.stock({ A: { S1: 0 } })
    await Promise.all(
      Array.from({ length: 215 }, (_, index) => store.do('place_order', { number: `O-${index}`, ...want(1) })),
    )
    await store.do('reserve_stock', { reference: 'cart', ...want(1) })
    await store.do('update_model', { model: 'default', settings: { tracked: false } })
    expect(await store.level('S1', 'A')).toMatchObject({ backordered: 0 })
    expect(await store.database.query('select command from holdfast.follow_up')).toEqual([])
  })

  it('74: covers orders before carts, though the cart has waited longest', async () => {
    const items = { S1: { settings: { backorders: 'allow' } } } as const
    const store = await openStore(await fresh(), { locations: ['A'], items })
    await store.do('create_level', { sku: 'S1', location: 'A' })
    const cart = await store.do('reserve_stock', { reference: 'cart', ...want(5) })
    await store.do('place_order', { number: 'O-1', ...want(2) })
    await store.do('place_order', { number: 'O-2', ...want(2) })
    await store.stock({ A: { S1: 4 } })
    const waits = async (reservation: string) => {
      const { items: promises } = await store.read('get_reservation', { reservation })
      return promises.reduce((sum, promise) => sum + promise.backordered, 0)
    }
    expect(await waits(cart.id)).toBe(5)
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 4, backordered: 5 })
    // Placed from the hold, the cart's order has waited since it was placed.
    await store.do('place_order', { number: 'O-3', ...want(1) })
    await store.do('place_order', { number: 'O-4', reservation: 'cart', ...want(5) })
    await store.stock({ A: { S1: 1 } })
    expect(await store.read('get_order', { order: 'O-3' })).toMatchObject({ shipments: [{ hold_reasons: [] }] })
    expect(await waits(cart.id)).toBe(5)
  })
})
