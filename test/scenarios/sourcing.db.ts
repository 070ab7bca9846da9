// Scenarios 30–47: sourcing, as placed orders. The planner's own tables stand in src/domain/sourcing/plan.unit.ts.
import { expect, it } from 'vitest'
import type { SourcingStrategy } from '../../packages/engine/src/domain/sourcing/vocabulary.ts'
import type { OrderView } from '../../packages/engine/src/views/orders.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

type Stock = Record<string, Record<string, number>>
const items = { S1: {}, S2: {}, T: { shipping_category: 'bulky' } }

describeOnBoth('sourcing', (open) => {
  const fresh = freshDatabase(open)
  async function stocked(
    strategy: SourcingStrategy,
    stock: Stock,
    model: { stock_locations_cutoff?: number } = {},
  ): Promise<Store> {
    const store = await openStore(await fresh(), { locations: ['A', 'B', 'C'], items, model: { strategy, ...model } })
    await store.stock(stock)
    return store
  }

  const lines = (wanted: Record<string, number>) => Object.entries(wanted).map(([sku, quantity]) => ({ sku, quantity }))
  const place = (store: Store, wanted: Record<string, number>, number = 'O1') =>
    store.do('place_order', { number, lines: lines(wanted) })
  const refused = (store: Store, wanted: Record<string, number>) =>
    store.refused('place_order', { lines: lines(wanted) })
  const shippedFrom = (order: OrderView) => order.shipments.map(({ location }) => location)
  const promised = (order: OrderView) =>
    order.promises.map(({ sku, location, reserved }) => `${location}:${sku}=${reserved}`)

  it('30: no_split ships everything from the primary in one shipment, whatever the categories', async () => {
    const store = await stocked('no_split', { A: { S1: 5, S2: 5, T: 1 } })
    const order = await place(store, { S1: 2, S2: 1, T: 1 })
    expect(shippedFrom(order)).toEqual(['A'])
    expect(promised(order)).toEqual(['A:S1=2', 'A:S2=1', 'A:T=1'])
  })

  it('31: no_split knows only what the primary has', async () => {
    const store = await stocked('no_split', { A: { S1: 2 }, B: { S1: 10 } })
    expect(await refused(store, { S1: 3 })).toMatchObject({ code: 'insufficient_stock', errors: [{ available: 2 }] })
  })

  it('32: split_shipments does not split what one location has', async () => {
    const store = await stocked('split_shipments', { A: { S1: 5, S2: 5 }, B: { S1: 5, S2: 5 } })
    expect(shippedFrom(await place(store, { S1: 2, S2: 2 }))).toEqual(['A'])
  })

  it('33: split_shipments splits a line by quantity, and names all there is when it is not enough', async () => {
    const store = await stocked('split_shipments', { A: { S1: 3 }, B: { S1: 4 } })
    expect(await refused(store, { S1: 8 })).toMatchObject({ errors: [{ available: 7 }] })
    expect(promised(await place(store, { S1: 5 }))).toEqual(['A:S1=3', 'B:S1=2'])
  })

  it('34: split_shipments makes a shipment per location and category', async () => {
    const store = await stocked('split_shipments', { A: { S1: 1, T: 1 }, B: { S1: 5, T: 5 } })
    const order = await place(store, { S1: 2, T: 2 })
    const shipments = order.shipments.map(({ location, shipping_category: category }) => `${location}/${category}`)
    expect(shipments.sort()).toEqual(['A/bulky', 'A/null', 'B/bulky', 'B/null'])
  })

  it('35: what others hold is not there', async () => {
    const store = await stocked('split_shipments', { A: { S1: 5 }, B: { S1: 5 } })
    await store.do('reserve_stock', { reference: 'other', lines: lines({ S1: 3 }) })
    expect(promised(await place(store, { S1: 4 }))).toEqual(['A:S1=2', 'B:S1=2'])
  })

  it('36: takes from no more locations than it must, in order', async () => {
    const store = await stocked(
      'split_shipments',
      { A: { S1: 2 }, B: { S1: 4 }, C: { S1: 5 } },
      { stock_locations_cutoff: 3 },
    )
    expect(promised(await place(store, { S1: 5 }))).toEqual(['A:S1=2', 'B:S1=3'])
  })

  it('37: split_by_line_items ships each line by itself, but an order with a kit as split_shipments does', async () => {
    const store = await stocked('split_by_line_items', { A: { S1: 5, S2: 5 } })
    expect(shippedFrom(await place(store, { S1: 1, S2: 1 }))).toEqual(['A', 'A'])
    await store.do('create_item', { sku: 'KIT', components: [{ sku: 'S2', quantity: 2 }] })
    expect(shippedFrom(await place(store, { S1: 1, KIT: 1 }, 'O2'))).toEqual(['A'])
  })

  it('38: ship_from_primary moves what the primary lacks there first', async () => {
    const store = await stocked('ship_from_primary', { A: { S1: 5 }, B: { S2: 5 } })
    const order = await place(store, { S1: 1, S2: 2 })
    expect(shippedFrom(order)).toEqual(['A'])
    expect(order.transfers).toMatchObject([
      { from: 'B', to: 'A', state: 'upcoming', shipment_id: order.shipments[0]!.id },
    ])
    expect(await store.level('S2', 'B')).toMatchObject({ on_hand: 5, reserved: 2 })
    // The goods move, and are reserved for that shipment before anybody else sees them.
    await store.do('approve_order', { order: 'O1' })
    expect(await store.refused('ship_shipment', { shipment: 'O1-1' })).toMatchObject({
      code: 'shipment_on_hold',
      data: { hold_reasons: ['transfer'] },
    })
    await store.do('dispatch_transfer', { transfer: 'O1-T1' })
    expect(await store.level('S2', 'A')).toMatchObject({ on_hand: 0, incoming: 2 })
    await store.do('complete_transfer', { transfer: 'O1-T1' })
    expect(await store.level('S2', 'A')).toMatchObject({ on_hand: 2, reserved: 2, incoming: 0 })
    await store.do('ship_shipment', { shipment: 'O1-1' })
    expect(await store.level('S2', 'A')).toMatchObject({ on_hand: 0, reserved: 0 })
    expect(await store.level('S2', 'B')).toMatchObject({ on_hand: 3, reserved: 0 })
  })

  it('39: ship_from_primary transfers the shortfall only', async () => {
    const store = await stocked('ship_from_primary', { A: { S1: 3 }, B: { S1: 9 } })
    const order = await place(store, { S1: 5 })
    expect(
      order.promises.map(({ location, reserved, transfer_id: moves }) => [location, reserved, moves !== null]),
    ).toEqual([
      ['A', 3, false],
      ['B', 2, true],
    ])
  })

  it('40: ship_from_first_available ships from the first location that has everything', async () => {
    const store = await stocked('ship_from_first_available_or_primary', { A: { S1: 1 }, B: { S1: 1, S2: 1 } })
    const order = await place(store, { S1: 1, S2: 1 })
    expect([shippedFrom(order), order.transfers]).toEqual([['B'], []])
  })

  it('41: ship_from_first_available falls back to the primary when no location has everything', async () => {
    const store = await stocked('ship_from_first_available_or_primary', { A: { S1: 1 }, B: { S2: 1 } })
    const order = await place(store, { S1: 1, S2: 1 })
    expect(shippedFrom(order)).toEqual(['A'])
    expect(order.transfers).toMatchObject([{ from: 'B', to: 'A' }])
  })

  it('42: a shipment from a location that is on hold in the model waits', async () => {
    const store = await stocked('split_shipments', { A: { S1: 1 }, B: { S1: 5 } })
    const locations = [
      { location: 'A', priority: 1 },
      { location: 'B', priority: 2, on_hold: true },
    ]
    await store.do('update_model', { model: 'default', locations })
    await place(store, { S1: 3 })
    const { shipments } = await store.do('approve_order', { order: 'O1' })
    expect(shipments.map(({ location, state, hold_reasons: why }) => [location, state, why])).toEqual([
      ['A', 'picking', []],
      ['B', 'on_hold', ['location_on_hold']],
    ])
  })

  it('43: orders locations by distance to the ship-to, those without coordinates last', async () => {
    const coordinates: Record<string, [number, number]> = {
      'eu-1': [48.9833, 2.6167],
      'eu-2': [43.5283, 5.4497],
      'eu-3': [47.8496, 12.067],
    }
    const codes = Object.keys(coordinates)
    const store = await openStore(await fresh(), {
      locations: codes,
      items: { S1: {} },
      model: { strategy: 'split_shipments', location_order: 'distance', stock_locations_cutoff: 3 },
    })
    for (const [location, [latitude, longitude]] of Object.entries(coordinates)) {
      await store.do('update_location', { location, coordinates: { latitude, longitude } })
      await store.stock({ [location]: { S1: 20 } })
    }
    const order = (number: string) =>
      store.do('place_order', { number, lines: lines({ S1: 8 }), ship_to: { latitude: 48.1375, longitude: 11.575 } })
    const considered = async (number: string) => {
      const { explanation } = await store.read('get_order_explanation', { order: number })
      return explanation.locations.map(({ location, outcome }) => `${location} ${outcome}`)
    }
    expect(shippedFrom(await order('O1'))).toEqual(['eu-3'])
    expect(await considered('O1')).toEqual(['eu-3 used', 'eu-1 not_needed', 'eu-2 not_needed'])
    await store.do('update_location', { location: 'eu-1', coordinates: null })
    await order('O2')
    expect(await considered('O2')).toEqual(['eu-3 used', 'eu-2 not_needed', 'eu-1 not_needed'])
  })

  it('44: takes stock anywhere before it promises anything without cover', async () => {
    const store = await stocked('split_shipments', { A: { S1: 0 }, B: { S1: 5 } })
    await store.do('update_level', { sku: 'S1', location: 'A', settings: { backorders: 'allow' } })
    expect(promised(await place(store, { S1: 5 }))).toEqual(['B:S1=5'])
  })

  it('45: backorders at the first location that may, apart from what is covered', async () => {
    const store = await stocked('split_shipments', { A: { S1: 10 }, B: { S1: 2 } })
    await store.do('update_level', { sku: 'S1', location: 'A', settings: { backorders: 'allow' } })
    const order = await place(store, { S1: 15 })
    expect(order.promises.map(({ location, reserved, backordered }) => [location, reserved, backordered])).toEqual([
      ['A', 10, 0],
      ['B', 2, 0],
      ['A', 0, 3],
    ])
    expect(order.shipments.map(({ location, hold_reasons: why }) => [location, why])).toEqual([
      ['A', []],
      ['B', []],
      ['A', ['backordered']],
    ])
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 10, reserved: 10, backordered: 3, net: -3 })
  })

  it('46: what needs no shipping is reserved and decremented and gets no shipment', async () => {
    const store = await stocked('no_split', {})
    await store.do('create_item', { sku: 'VOUCHER', requires_shipping: false })
    await store.stock({ A: { VOUCHER: 5 } })
    const order = await place(store, { VOUCHER: 2 })
    expect(order).toMatchObject({ shipments: [], fulfilment: 'not_required' })
    expect(await store.level('VOUCHER', 'A')).toMatchObject({ on_hand: 5, reserved: 2 })
    expect(await store.do('approve_order', { order: 'O1' })).toMatchObject({ fulfilment: 'not_required' })
    expect(await store.level('VOUCHER', 'A')).toMatchObject({ on_hand: 3, reserved: 0 })
  })

  it('47: what is untracked is always available, ships with the order and is never counted', async () => {
    const store = await stocked('no_split', { A: { S1: 1 } })
    await store.do('create_item', { sku: 'CARD', settings: { tracked: false } })
    const order = await place(store, { S1: 1, CARD: 500 })
    expect(shippedFrom(order)).toEqual(['A'])
    expect(promised(order)).toEqual(['A:S1=1', 'A:CARD=0'])
    expect(order.promises).toMatchObject([
      { sku: 'S1', uncounted: 0 },
      { sku: 'CARD', uncounted: 500 },
    ])
    const shipped = await store.database.query<{ sku: string; quantity: string }>(
      'select sku, quantity from holdfast.shipment_line order by sku',
    )
    expect(shipped).toEqual([
      { sku: 'CARD', quantity: '500.0000' },
      { sku: 'S1', quantity: '1.0000' },
    ])
    await store.do('approve_order', { order: 'O1' })
    await store.do('ship_shipment', { shipment: 'O1-1' })
    const [counted] = await store.database.query<{ movements: number }>(
      `select count(*) as movements from holdfast.movement m join holdfast.inventory_item i on i.id = m.item_id where i.sku = 'CARD'`,
    )
    expect(counted!.movements).toBe(0)
  })
})
