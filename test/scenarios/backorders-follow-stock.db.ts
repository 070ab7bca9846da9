// Scenario 85: orders that wait are sourced anew where units become free.
import { expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import type { OrderView } from '../../packages/engine/src/views/orders.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

const S1 = { settings: { backorders: 'allow' } } as const
const split = { strategy: 'split_shipments' } as const

describeOnBoth('backorders follow the stock', (open) => {
  const fresh = freshDatabase(open)

  async function storeOf(model: Parameters<typeof openStore>[1] & object): Promise<Store> {
    return openStore(await fresh(), { locations: ['A', 'B'], items: { S1 }, ...model })
  }

  const want = (number: string, quantity: number, more: object = {}) => ({
    number,
    lines: [{ sku: 'S1', quantity }],
    ...more,
  })

  async function order(store: Store, number: string): Promise<OrderView> {
    return store.read('get_order', { order: number })
  }

  /** Each shipment as `A: 3 S1, upcoming`, with what it waits for. */
  async function parcels(store: Store, number: string): Promise<string[]> {
    const { shipments } = await order(store, number)
    return shipments.map(({ location, lines, state, hold_reasons: reasons }) =>
      [
        `${location}: ${lines.map((line) => `${line.quantity} ${line.sku}`).join(' + ') || 'nothing'}`,
        state,
        ...reasons,
      ].join(', '),
    )
  }

  async function noViolations(store: Store): Promise<void> {
    const { checks } = await checkIntegrity(store.database)
    expect(checks.filter((check) => check.violations > 0)).toEqual([])
  }

  it('85: moves the 3 that wait at A to B, where 5 arrive, and leaves 2 to a newcomer', async () => {
    const store = await storeOf({ model: split })
    await store.stock({ A: { S1: 0 }, B: { S1: 0 } })
    await store.do('place_order', want('O-1', 3))
    expect(await parcels(store, 'O-1')).toEqual(['A: 3 S1, upcoming, backordered'])
    await store.stock({ B: { S1: 5 } })
    expect(await parcels(store, 'O-1')).toEqual(['A: nothing, cancelled', 'B: 3 S1, upcoming'])
    expect(await store.level('S1', 'A')).toMatchObject({ backordered: 0 })
    expect(await store.level('S1', 'B')).toMatchObject({ reserved: 3, available: 2 })
    await store.do('place_order', want('O-2', 3))
    expect(await parcels(store, 'O-2')).toEqual(['B: 2 S1, upcoming', 'A: 1 S1, upcoming, backordered'])
    await store.do('approve_order', { order: 'O-1' })
    await store.do('ship_shipment', { shipment: 'O-1-2' })
    expect(await order(store, 'O-1')).toMatchObject({ fulfilment: 'fulfilled' })
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 2, reserved: 2 })
    await noViolations(store)
  })

  it('moves several orders, the oldest first, and in part where it does not suffice', async () => {
    const store = await storeOf({ model: split })
    await store.stock({ A: { S1: 0 } })
    for (const number of ['O-1', 'O-2', 'O-3']) await store.do('place_order', want(number, 2))
    await store.do('approve_order', { order: 'O-2' })
    await store.stock({ B: { S1: 3 } })
    expect(await parcels(store, 'O-1')).toEqual(['A: nothing, cancelled', 'B: 2 S1, upcoming'])
    expect(await parcels(store, 'O-2')).toEqual(['A: 1 S1, on_hold, backordered', 'B: 1 S1, picking'])
    expect(await parcels(store, 'O-3')).toEqual(['A: 2 S1, upcoming, backordered'])
    await store.do('cancel_order', { order: 'O-1' })
    expect(await parcels(store, 'O-2')).toEqual(['A: nothing, cancelled', 'B: 1 S1, picking', 'B: 1 S1, picking'])
    expect(await parcels(store, 'O-3')).toEqual(['A: 1 S1, upcoming, backordered', 'B: 1 S1, upcoming'])
    await noViolations(store)
  })

  it('offers what is not held back any more, though nobody waits where it is', async () => {
    const store = await storeOf({ model: split })
    await store.do('update_item', { item: 'S1', settings: { ...S1.settings, safety_stock: 5 } })
    await store.stock({ A: { S1: 0 }, B: { S1: 5 } })
    await store.do('place_order', want('O-1', 3))
    expect(await parcels(store, 'O-1')).toEqual(['A: 3 S1, upcoming, backordered'])
    await store.do('update_item', { item: 'S1', settings: { safety_stock: 4 } })
    expect(await parcels(store, 'O-1')).toEqual(['A: 2 S1, upcoming, backordered', 'B: 1 S1, upcoming'])
    await store.do('update_location', { location: 'B', settings: { safety_stock: 2 } })
    expect(await parcels(store, 'O-1')).toEqual(['A: nothing, cancelled', 'B: 3 S1, upcoming'])
    expect(await store.level('S1', 'B')).toMatchObject({ reserved: 3, held_back: 2, available: 0 })
    await noViolations(store)
  })

  it('offers what is on sale again', async () => {
    const store = await storeOf({ model: split })
    await store.stock({ A: { S1: 0 }, B: { S1: 3 } })
    await store.do('update_level', { sku: 'S1', location: 'B', enabled: false })
    await store.do('place_order', want('O-1', 3))
    await store.do('update_level', { sku: 'S1', location: 'B', enabled: true })
    expect(await parcels(store, 'O-1')).toEqual(['A: nothing, cancelled', 'B: 3 S1, upcoming'])
    await noViolations(store)
  })

  it('finds them behind more orders than one chunk takes', async () => {
    const store = await storeOf({ model: split })
    await store.stock({ A: { S1: 0 } })
    await Promise.all(Array.from({ length: 130 }, (_, index) => store.do('place_order', want(`O-${index}`, 1))))
    await store.stock({ B: { S1: 120 } })
    expect(await store.level('S1', 'A')).toMatchObject({ backordered: 10 })
    expect(await store.level('S1', 'B')).toMatchObject({ reserved: 120 })
    await noViolations(store)
  })

  it('brings the units of a secondary to the primary, where that ships everything', async () => {
    const store = await storeOf({ model: { strategy: 'ship_from_primary' } })
    await store.stock({ A: { S1: 1 } })
    await store.do('place_order', want('O-1', 3))
    await store.do('approve_order', { order: 'O-1' })
    await store.stock({ B: { S1: 5 } })
    expect(await parcels(store, 'O-1')).toEqual(['A: 3 S1, on_hold, transfer'])
    await store.do('dispatch_transfer', { transfer: 'O-1-T1' })
    await store.do('complete_transfer', { transfer: 'O-1-T1' })
    await store.do('ship_shipment', { shipment: 'O-1-1' })
    expect(await order(store, 'O-1')).toMatchObject({ fulfilment: 'fulfilled' })
    await noViolations(store)
  })

  it('moves what waits of a kit, and nothing else of it', async () => {
    const kit = {
      components: [
        { sku: 'S1', quantity: 2 },
        { sku: 'S2', quantity: 1 },
      ],
    } as const
    const items = { S1, S2: S1, KIT: { components: [...kit.components] } }
    const store = await storeOf({ items, model: { strategy: 'split_by_line_items' } })
    await store.stock({ A: { S1: 0, S2: 1 }, B: { S1: 0 } })
    await store.do('place_order', { number: 'O-1', lines: [{ sku: 'KIT', quantity: 1 }] })
    await store.stock({ B: { S1: 2 } })
    expect(await parcels(store, 'O-1')).toEqual(['A: nothing, cancelled', 'A: 1 S2, upcoming', 'B: 2 S1, upcoming'])
    await noViolations(store)
  })

  it.each<[string, (store: Store) => Promise<unknown>, object]>([
    [
      'the model does not want it',
      (store) => store.do('update_model', { model: 'default', move_backorders: false }),
      {},
    ],
    ['the location is not in the model', (store) => leaveModel(store), {}],
    ['the order is pinned', async () => {}, { ship_from: 'A' }],
    ['the order is picked up', async () => {}, { pickup_location: 'A' }],
    ['the order is cancelled', (store) => store.do('cancel_order', { order: 'O-1' }), {}],
    ['the location is inactive', (store) => store.do('update_location', { location: 'B', active: false }), {}],
    ['all of it is safety stock', (store) => keep(store, 5), {}],
  ])('moves nothing where %s', async (_why, change, more) => {
    const store = await storeOf({ model: split })
    await store.stock({ A: { S1: 0 }, B: { S1: 0 } })
    await store.do('update_location', { location: 'A', pickup_enabled: true })
    await store.do('place_order', want('O-1', 3, more))
    await change(store)
    await store.stock({ B: { S1: 5 } })
    expect(await store.level('S1', 'B')).toMatchObject({ reserved: 0, on_hand: 5 })
    await noViolations(store)
  })

  const leaveModel = (store: Store) =>
    store.do('update_model', { model: 'default', locations: [{ location: 'A', priority: 1 }] })
  const keep = (store: Store, units: number) =>
    store.do('update_level', { sku: 'S1', location: 'B', settings: { safety_stock: units } })

  it('leaves a cart where it waits, and moves it when it is placed', async () => {
    const store = await storeOf({ model: split })
    await store.stock({ A: { S1: 0 }, B: { S1: 0 } })
    await store.do('reserve_stock', { reference: 'cart', lines: [{ sku: 'S1', quantity: 3 }] })
    await store.stock({ B: { S1: 5 } })
    expect(await store.level('S1', 'A')).toMatchObject({ backordered: 3 })
    await store.do('place_order', want('O-1', 3, { reservation: 'cart' }))
    expect(await parcels(store, 'O-1')).toEqual(['B: 3 S1, upcoming'])
  })

  it('says what was moved and why, in an event and beside the explanation of the order', async () => {
    const store = await storeOf({ model: split })
    await store.stock({ A: { S1: 0 } })
    await store.do('place_order', want('O-1', 3))
    await store.stock({ B: { S1: 2 } })
    await store.stock({ B: { S1: 5 } })
    const units = (quantity: number) => [{ line: 0, quantity, from: 'A', to: 'B', shipment: 'O-1-2', transfer: null }]
    const told = await store.database.query<{ data: object }>(
      "select data from holdfast.outbox where type = 'backorders_moved' order by id",
    )
    expect(told.map(({ data }) => data)).toEqual([
      { number: 'O-1', sku: 'S1', units: units(2) },
      { number: 'O-1', sku: 'S1', units: units(1) },
    ])
    const { backorder_moves: moves } = await store.read('get_order_explanation', { order: 'O-1' })
    const considered = (available: number, taken: number) => [
      { location: 'A', available: 0, taken: 0, why: 'no_stock' },
      { location: 'B', available, taken },
    ]
    expect(moves).toMatchObject([
      { sku: 'S1', units: units(2), explanation: { lines: [{ quantity: 3, considered: considered(2, 2) }] } },
      { sku: 'S1', units: units(1), explanation: { lines: [{ quantity: 1, considered: considered(5, 1) }] } },
    ])
  })
})
