/** Goods that customers fetch. */
import { expect, it } from 'vitest'
import { QUANTITY_MAX, toUnits } from '../../packages/engine/src/domain/kernel/quantity.ts'
import { PICKUPS_MAX } from '../../packages/engine/src/domain/orders/pickup.ts'
import { expirePickups } from '../../packages/engine/src/workers/expire-pickups.ts'
import { setClock } from '../support/clock.ts'
import { describeOnBoth } from '../support/databases.ts'
import { openStore, type Store } from '../support/store.ts'

const NOON = '2026-11-20T12:00:00.000Z'
const lines = [
  { sku: 'S1', quantity: 2 },
  { sku: 'S2', quantity: 1 },
]
const LARGEST_BALANCE = toUnits(QUANTITY_MAX)
const BONN = { latitude: 50.73, longitude: 7.1 }

describeOnBoth('pickup', (fresh) => {
  /** A warehouse and three stores: in Bonn one unit is missing, in Cologne nothing, and Munich is far. */
  async function open(): Promise<Store> {
    const database = await fresh()
    await setClock(database, NOON)
    const store = await openStore(database, {
      locations: ['house', 'bonn', 'cologne', 'munich'],
      items: { S1: {}, S2: {} },
    })
    const period = { pickup_ready_minutes: 60, pickup_transfer_minutes: 1440, pickup_keep_hours: 24 }
    const pickup = { pickup_enabled: true, ...period }
    const places = {
      bonn: { coordinates: BONN, address: { country: 'DE', postal_code: '53111' } },
      cologne: { coordinates: { latitude: 50.94, longitude: 6.96 }, address: { country: 'DE', postal_code: '50667' } },
      munich: { coordinates: { latitude: 48.14, longitude: 11.58 }, address: { country: 'DE', postal_code: '80331' } },
    }
    for (const [location, place] of Object.entries(places))
      await store.do('update_location', { location, ...place, ...pickup })
    await store.stock({ house: { S1: 5 }, bonn: { S1: 1, S2: 3 }, cologne: { S1: 9, S2: 9 } })
    return store
  }

  it('finds where all of it can be fetched now, where after a transfer, how far that is and when it is ready', async () => {
    const store = await open()
    const { data } = await store.read('search_pickup_locations', { lines, near: { ...BONN, radius_km: 100 } })
    expect(data).toMatchObject([
      {
        location: 'bonn',
        distance_km: 0,
        available: 'after_transfer',
        transfers_from: ['house'],
        ready_at: '2026-11-21T13:00:00.000Z',
      },
      { location: 'cologne', available: 'now', transfers_from: [], ready_at: '2026-11-20T13:00:00.000Z' },
    ])
    expect(data[1]!.distance_km).toBeCloseTo(25.4, 0)
    const inMunich = await store.read('search_pickup_locations', { lines, postal_code: '80' })
    expect(inMunich.data).toMatchObject([{ location: 'munich', distance_km: null, available: 'after_transfer' }])
    const tooMany = await store.read('search_pickup_locations', {
      lines: [{ sku: 'S2', quantity: 13 }],
      country: 'de',
      limit: 1,
    })
    expect(tooMany.data).toMatchObject([{ location: 'bonn', available: 'unavailable', shortages: [{ available: 12 }] }])
    const other = await store.read('search_pickup_locations', { lines, country: 'FR' })
    expect(other.data).toEqual([])
  })

  it('brings over what is missing, and hands it over', async () => {
    const store = await open()
    const order = await store.do('place_order', { number: 'O-1', lines, pickup_location: 'bonn' })
    expect(order.transfers).toMatchObject([{ from: 'house', to: 'bonn', lines: [{ sku: 'S1', quantity: 1 }] }])
    await store.do('approve_order', { order: 'O-1' })
    const shipment = 'O-1-1'
    const forPickup = async (is: boolean) => (await store.read('list_shipments', { for_pickup: is })).data.length
    expect([await forPickup(true), await forPickup(false)]).toEqual([1, 0])
    expect(await store.refused('ready_pickup', { shipment })).toMatchObject({ code: 'shipment_on_hold' })
    await store.do('dispatch_transfer', { transfer: 'O-1-T1' })
    await store.do('complete_transfer', { transfer: 'O-1-T1' })
    expect(await store.read('get_shipment', { shipment })).toMatchObject({
      state: 'picking',
      for_pickup: true,
      ship_by: '2026-11-20T13:00:00.000Z',
    })
    expect(await store.do('ready_pickup', { shipment })).toMatchObject({
      pickup_expires_at: '2026-11-21T12:00:00.000Z',
    })
    expect(await store.do('complete_pickup', { shipment })).toMatchObject({ state: 'picked_up', picked_up_at: NOON })
    expect(await store.read('get_order', { order: 'O-1' })).toMatchObject({ fulfilment: 'fulfilled' })
    expect(await store.level('S1', 'bonn')).toMatchObject({ on_hand: 0, reserved: 0 })
    const back = await store.do('request_return', { order: 'O-1', location: 'bonn', reason: 'too small' })
    expect(back.lines).toHaveLength(2)
    expect(await store.read('check_integrity', {})).toMatchObject({ ok: true })
  })

  it('gives back what nobody fetches, at its instant, once, and to whoever waits', async () => {
    const store = await open()
    for (const number of ['O-1', 'O-2']) {
      await store.do('place_order', { number, lines: [{ sku: 'S2', quantity: 1 }], pickup_location: 'bonn' })
      await store.do('approve_order', { order: number })
      await store.do('ready_pickup', { shipment: `${number}-1` })
    }
    await setClock(store.database, '2026-11-21T11:59:59.999Z')
    expect(await expirePickups(store.engine)).toBe(0)
    await store.do('extend_pickup', { shipment: 'O-2-1', until: '2026-11-22T12:00:00Z' })
    await setClock(store.database, '2026-11-21T12:00:00Z')
    const given = await Promise.all([expirePickups(store.engine), expirePickups(store.engine)])
    expect(given[0]! + given[1]!).toBe(1)
    expect(await store.level('S2', 'bonn')).toMatchObject({ on_hand: 3, reserved: 1 })
    expect(await store.read('get_shipment', { shipment: 'O-1-1' })).toMatchObject({ state: 'cancelled' })
    expect(await store.read('get_shipment', { shipment: 'O-2-1' })).toMatchObject({ state: 'ready_for_pickup' })
    // An event is told when no transaction can come before it any more, and other tests have theirs on this server.
    const told = async () => (await store.read('list_events', { name: 'shipment_pickup_expired' })).data
    await expect
      .poll(told, { timeout: 10_000 })
      .toMatchObject([{ data: { number: 'O-1-1', expires_at: '2026-11-21T12:00:00.000Z' } }])
    expect(await store.read('check_integrity', {})).toMatchObject({ ok: true })
  })

  it('gives back what it can, however many there are whose shelf has no room for them', async () => {
    const store = await open()
    await store.do('update_model', { model: 'default', stock_decrement: 'on_approval' })
    await store.stock({ bonn: { S1: PICKUPS_MAX } })
    const numbers = Array.from({ length: PICKUPS_MAX }, (_, at) => `S1-${at}`)
    const fetched = [...numbers.map((number) => ({ number, sku: 'S1' })), { number: 'S2-1', sku: 'S2' }]
    for (const { number, sku } of fetched) {
      await store.do('place_order', { number, lines: [{ sku, quantity: 1 }], pickup_location: 'bonn' })
      await store.do('approve_order', { order: number })
      await store.do('ready_pickup', { shipment: `${number}-1` })
    }
    const { on_hand: left } = await store.level('S1', 'bonn')
    const rest = LARGEST_BALANCE - left
    await store.stock({ bonn: { S1: rest } })
    await setClock(store.database, '2026-11-22T12:00:00Z')
    expect(await expirePickups(store.engine)).toBe(1)
    expect(await store.read('get_shipment', { shipment: 'S2-1-1' })).toMatchObject({ state: 'cancelled' })
    await store.do('adjust_stock', { changes: [{ sku: 'S1', location: 'bonn', delta: -1, reason: 'lost' }] })
    expect(await expirePickups(store.engine)).toBe(1)
    expect(await store.read('check_integrity', {})).toMatchObject({ ok: true })
  })
})
