/** The past is lived through once more: as it was where nothing is changed, and otherwise where something is. */
import { expect, it } from 'vitest'
import { advanceClock, installTestClock } from '../../../../test/support/clock.ts'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openStore, type Store } from '../../../../test/support/store.ts'
import type { Limits } from '../config.ts'
import { cancelReplay, type NewPolicyReplay, requestReplay } from './manage-replays.ts'
import { runNextReplay } from './run-replay.ts'

const DAY = 86_400
const asked = { actor: 'test', dryRun: false }

/** The engine, with limits of its own for replays. */
function within({ engine }: Store, limits: Partial<Limits>) {
  return { database: engine.database, read: engine.read, load: engine.load, limits: { ...engine.limits, ...limits } }
}

async function replay(engine: ReturnType<typeof within>, request: Omit<NewPolicyReplay, 'model'>) {
  const made = await requestReplay(engine, { model: 'default', ...request }, asked)
  if (!made.ok) throw new Error(JSON.stringify(made))
  expect(await runNextReplay(engine)).toBe(true)
  const found = await engine.read('get_policy_replay', { policy_replay: made.result.id })
  if (!found.ok) throw new Error(found.code)
  expect(found.result).toMatchObject({ state: 'done', error: null })
  return { ...found.result, ...found.result.result! }
}

describeOnBoth('a policy replay', (open) => {
  const openShop = async () => {
    const database = await open()
    await installTestClock(database)
    const store = await openStore(database, {
      locations: ['A', 'B'],
      model: { strategy: 'split_shipments' },
      items: { S1: {}, S2: { settings: { backorders: 'allow' } } },
    })
    const place = async (number: string, wanted: Record<string, number>, more: object = {}) => {
      const lines = Object.entries(wanted).map(([sku, quantity]) => ({ sku, quantity }))
      await store.do('place_order', { number, lines, ...more })
    }
    return { database, store, place }
  }

  it('finds what really happened where nothing is changed, and what would have where something is', async () => {
    const { database, store, place } = await openShop()
    await store.stock({ A: { S1: 4, S2: 1 }, B: { S1: 10, S2: 5 } })
    // Before the days that are asked for: its units are not there any more, shipped or not.
    await place('before', { S1: 1 })
    await advanceClock(database, 10 * DAY)
    await place('1', { S1: 6 })
    await store.do('approve_order', { order: '1' })
    await store.do('ship_shipment', { shipment: '1-1' })
    await store.do('ship_shipment', { shipment: 'before-1' }).catch(() => {})
    await advanceClock(database, 60)
    await place('2', { S1: 5, S2: 3 })
    await store.do('cancel_order', { order: '2' })
    await store.stock({ A: { S1: 3 } })
    await advanceClock(database, 60)
    await place('3', { S1: 10 })
    await place('4', { S2: 7 })
    await advanceClock(database, 60)

    const same = await replay(within(store, {}), { days: 7, changes: {} })
    expect(same.changed_orders).toBe(0)
    expect(same.current).toEqual(same.proposed)
    const [real] = await database.query<{ shipments: number; split: number }>(
      `select count(*) as shipments, count(*) filter (where of_order > 1) / 2 as split from (
         select count(*) over (partition by order_id) as of_order from holdfast.shipment s
         join holdfast."order" o on o.id = s.order_id where o.number <> 'before') x`,
    )
    expect(same.current).toMatchObject({
      orders: 4,
      refused_orders: 0,
      shipments: real!.shipments,
      split_orders: real!.split,
    })

    const one = await replay(within(store, {}), { days: 7, changes: { strategy: 'no_split' } })
    expect(one.current).toEqual(same.current)
    expect(one.proposed).toMatchObject({ split_orders: 0, refused_orders: 3, shipments: 1, waiting: 6 })
    expect(one.examples[0]).toMatchObject({ order: '4' })
    expect(one.locations.map(({ location }) => location)).toEqual(['A', 'B'])
  })

  it('holds back what the changed model would, and refuses what the location is not of any more', async () => {
    const { store, place } = await openShop()
    await store.stock({ A: { S1: 4 }, B: { S1: 4 } })
    await place('1', { S1: 3 }, { ship_from: 'B' })
    await place('2', { S1: 4 })
    const held = await replay(within(store, {}), { changes: { settings: { out_of_stock_threshold: 4 } } })
    expect(held.current).toMatchObject({ shipments: 2, refused_lines: 0 })
    expect(held.proposed).toMatchObject({ shipments: 1, refused_lines: 1, refused_orders: 1 })
    const without = await replay(within(store, {}), { changes: { locations: [{ location: 'A', priority: 1 }] } })
    expect(without.proposed).toMatchObject({ shipments: 1, refused_orders: 1 })
  })

  it('takes the newest where there are too many, and measures the way', async () => {
    const database = await open()
    const store = await openStore(database, { locations: ['A'], items: { S1: {} } })
    await store.do('update_location', { location: 'A', coordinates: { latitude: 52.5, longitude: 13.4 } })
    await store.stock({ A: { S1: 9 } })
    for (const number of ['1', '2', '3'])
      await store.do('place_order', {
        ...{ number, lines: [{ sku: 'S1', quantity: 1 }] },
        ship_to: { latitude: 48.1, longitude: 11.6 },
      })
    const cut = await replay(within(store, { policy_replay_orders_max: 2 }), { changes: {} })
    expect(cut).toMatchObject({ is_cut: true, orders: { total: 2, done: 2 } })
    expect(cut.current).toMatchObject({ orders: 2, measured_shipments: 2 })
    expect(cut.current.distance_km).toBeGreaterThan(990)
    expect(cut.current.distance_km).toBeLessThan(1020)
  })

  it('is refused for what publishing would be, is one of few, and can be ended', async () => {
    const store = await openStore(await open(), { locations: ['A'] })
    const few = within(store, { policy_replays_open_max: 1 })
    const request = (more: object) => requestReplay(few, { model: 'default', changes: {}, ...more }, asked)
    expect(await request({ model: 'nobody' })).toMatchObject({ ok: false, code: 'unknown_model' })
    expect(await request({ changes: { locations: [{ location: 'X', priority: 1 }] } })).toMatchObject({
      code: 'unknown_location',
      errors: [{ pointer: '/changes/locations/0/location' }],
    })
    const first = await request({})
    expect(await request({})).toMatchObject({ ok: false, code: 'too_many_policy_replays' })
    const id = (first as { result: { id: string } }).result.id
    expect(await cancelReplay(store.engine, id, { dryRun: false })).toMatchObject({ result: { state: 'cancelled' } })
    expect(await cancelReplay(store.engine, id, { dryRun: false })).toMatchObject({ result: { state: 'cancelled' } })
    expect(await runNextReplay(store.engine)).toBe(false)
    expect(await store.engine.read('list_policy_replays', { limit: 5 })).toMatchObject({
      result: { data: [{ id }], next_cursor: null },
    })
  })
})
