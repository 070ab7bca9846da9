import { expect, it } from 'vitest'
import { advanceClock, installTestClock } from '../../../../../test/support/clock.ts'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { openStore, type Store } from '../../../../../test/support/store.ts'
import type { PlanView } from '../../views/sourcing-plans.ts'
import type { QuestionOf } from '../registry.ts'

type Question = QuestionOf<'plan_sourcing'>

async function plans(store: Store, question: Question): Promise<PlanView[]> {
  return (await store.read('plan_sourcing', question)).plans
}

describeOnBoth('the sourcing plan', (open) => {
  it('shows several strategies side by side and writes nothing', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: {}, T: { shipping_category: 'bulky' } },
    })
    await store.stock({ A: { S1: 1, T: 1 }, B: { S1: 5, T: 5 } })
    const before = await store.database.query('select * from holdfast.inventory_level order by 1, 2')
    const [none, split, primary] = await plans(store, {
      lines: [
        { sku: 'S1', quantity: 2 },
        { sku: 'T', quantity: 2 },
      ],
      strategies: ['no_split', 'split_shipments', 'ship_from_primary'],
    })
    expect(none).toMatchObject({
      feasible: false,
      shipments: [],
      shortages: [
        { sku: 'S1', requested: 2, available: 1, lines: [0] },
        { sku: 'T', requested: 2, available: 1, lines: [1] },
      ],
    })
    expect(split).toMatchObject({ feasible: true, shortages: [], transfers: [] })
    expect(
      split!.shipments.map(({ location, shipping_category, lines }) => [location, shipping_category, lines]),
    ).toEqual([
      ['A', null, [{ line: 0, sku: 'S1', quantity: 1, reserved: 1, backordered: 0 }]],
      ['B', null, [{ line: 0, sku: 'S1', quantity: 1, reserved: 1, backordered: 0 }]],
      ['A', 'bulky', [{ line: 1, sku: 'T', quantity: 1, reserved: 1, backordered: 0 }]],
      ['B', 'bulky', [{ line: 1, sku: 'T', quantity: 1, reserved: 1, backordered: 0 }]],
    ])
    expect(primary).toMatchObject({
      feasible: true,
      shipments: [
        { location: 'A', awaits_transfer: true },
        { location: 'A', awaits_transfer: true },
      ],
      transfers: [
        { from: 'B', to: 'A', lines: [{ line: 0, sku: 'S1', quantity: 1 }] },
        { from: 'B', to: 'A', lines: [{ line: 1, sku: 'T', quantity: 1 }] },
      ],
    })
    expect(await store.database.query('select * from holdfast.inventory_level order by 1, 2')).toEqual(before)
    expect(await store.database.query('select id from holdfast.reservation')).toEqual([])
  })

  it('says for every location why it was or was not used, as the order placed afterwards does', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B', 'C', 'D'],
      items: { S1: { settings: { backorders: 'allow' } }, D1: { requires_shipping: false } },
      model: { strategy: 'split_shipments', stock_locations_cutoff: 2 },
    })
    await store.stock({ A: { S1: 1, D1: 1 }, B: { S1: 2 }, C: { S1: 9 } })
    await store.do('update_location', { location: 'D', active: false })
    const lines = [
      { sku: 'S1', quantity: 5 },
      { sku: 'D1', quantity: 1 },
    ]
    const [plan] = await plans(store, { lines })
    expect(plan!.explanation.locations.map(({ location, outcome }) => [location, outcome])).toEqual([
      ['A', 'used'],
      ['B', 'used'],
      ['C', 'beyond_cutoff'],
      ['D', 'inactive'],
    ])
    expect(
      plan!.shipments.map(({ location, backordered, lines: [line] }) => [location, backordered, line!.quantity]),
    ).toEqual([
      ['A', false, 1],
      ['B', false, 2],
      ['A', true, 2],
    ])
    expect(plan!.without_shipment).toMatchObject([{ sku: 'D1', location: 'A', reserved: 1 }])
    const placed = await store.do('place_order', { lines })
    const explained = await store.read('get_order_explanation', { order: placed.id })
    expect(explained).toEqual({ number: placed.number, explanation: plan!.explanation, backorder_moves: [], edits: [] })
  })

  it('43: tries the nearest location first, and one without coordinates last', async () => {
    const store = await openStore(await open(), {
      locations: ['eu-1', 'eu-2', 'eu-3'],
      items: { S1: {} },
      model: { strategy: 'split_shipments', stock_locations_cutoff: 3, location_order: 'distance' },
    })
    await store.stock({ 'eu-1': { S1: 1 }, 'eu-2': { S1: 1 }, 'eu-3': { S1: 1 } })
    const places = { 'eu-1': [48.9833, 2.6167], 'eu-2': [43.5283, 5.4497], 'eu-3': [47.8496, 12.067] } as const
    for (const [location, [latitude, longitude]] of Object.entries(places)) {
      await store.do('update_location', { location, coordinates: { latitude, longitude } })
    }
    const fromMunich = { lines: [{ sku: 'S1', quantity: 3 }], ship_to: { latitude: 48.1375, longitude: 11.575 } }
    const order = async () => (await plans(store, fromMunich))[0]!.explanation.locations.map(({ location }) => location)
    expect(await order()).toEqual(['eu-3', 'eu-1', 'eu-2'])
    await store.do('update_location', { location: 'eu-1', coordinates: null })
    expect(await order()).toEqual(['eu-3', 'eu-2', 'eu-1'])
  })

  it('does not count the hold of the asker against the asker, until it expires', async () => {
    const database = await open()
    await installTestClock(database)
    const store = await openStore(database, { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 2 } })
    await store.do('reserve_stock', { reference: 'cart', lines: [{ sku: 'S1', quantity: 2 }] })
    const lines = [{ sku: 'S1', quantity: 2 }]
    expect(await plans(store, { lines })).toMatchObject([{ feasible: false, shortages: [{ available: 0 }] }])
    expect(await plans(store, { lines, reservation: 'cart' })).toMatchObject([{ feasible: true }])
    await advanceClock(database, 3601)
    expect(await plans(store, { lines })).toMatchObject([{ feasible: true }])
    expect(await plans(store, { lines, reservation: 'cart' })).toMatchObject([{ feasible: true, shortages: [] }])
  })

  it('plans from the pinned location alone, inside the scope or outside', async () => {
    const store = await openStore(await open(), { locations: ['A', 'B', 'C'], items: { S1: {} } })
    await store.do('update_location', { location: 'C', pickup_enabled: true })
    await store.stock({ A: { S1: 9 }, C: { S1: 2 } })
    const lines = [{ sku: 'S1', quantity: 2 }]
    expect(await plans(store, { lines, pickup_location: 'C' })).toMatchObject([{ shipments: [{ location: 'C' }] }])
    expect(await plans(store, { lines: [{ sku: 'S1', quantity: 3 }], ship_from: 'C', partial: true })).toMatchObject([
      { feasible: false, shipments: [{ location: 'C', lines: [{ reserved: 2 }] }], shortages: [{ available: 2 }] },
    ])
  })

  it('refuses what place_order refuses, with the same words', async () => {
    const store = await openStore(await open(), { locations: ['A', 'B'], items: { S1: {} } })
    await store.stock({ A: { S1: 2 } })
    await store.do('update_location', { location: 'B', active: false })
    await store.do('create_location', { code: 'outside' })
    const lines = [{ sku: 'S1', quantity: 1 }]
    const questions: Question[] = [
      { lines, ship_from: 'A', pickup_location: 'A' },
      { lines, ship_from: 'nowhere' },
      { lines, ship_from: 'B' },
      { lines, ship_from: 'outside' },
      { lines, pickup_location: 'outside' },
      { lines, pickup_location: 'A' },
      { lines, channel: 'nowhere' },
      { lines: [...lines, { sku: 'nothing', quantity: 1 }] },
      { lines: [{ sku: 'S1', quantity: 1.5 }] },
      { lines: [{ sku: 'S1', quantity: -3 }] },
    ]
    for (const question of questions) {
      const refusal = await store.engine.read('plan_sourcing', question)
      expect(refusal).toMatchObject({ ok: false })
      expect(refusal).toEqual(await store.refused('place_order', { ...question, lines: [...question.lines] } as never))
    }
  })
})
