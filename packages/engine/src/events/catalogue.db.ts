/**
 * What the commands announce, against the catalogue: a story in which every command succeeds, and then the whole outbox.
 */
import { Value } from 'typebox/value'
import { expect, it } from 'vitest'
import { advanceClock, installTestClock } from '../../../../test/support/clock.ts'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { moveHouse } from '../../../../test/support/house-story.ts'
import { KEYED } from '../../../../test/support/keyed-records.ts'
import { comeBack } from '../../../../test/support/returns-story.ts'
import { countShelves, expectGoods, lookAtChannel } from '../../../../test/support/stocktake-events.ts'
import { openStore, type Store } from '../../../../test/support/store.ts'
import { registry } from '../commands/registry.ts'
import type { Database } from '../db/database.ts'
import { type EventName, eventCatalogue } from './catalogue.ts'

/** Every command once at least, on ways that come by every event that is announced at all. */
async function tell(database: Database): Promise<Set<string>> {
  const store = await openStore(database, {
    locations: ['A', 'B'],
    items: {
      S1: {},
      WAITS: { settings: { backorders: 'allow' } },
      VOUCHER: { requires_shipping: false, settings: { backorders: 'allow' } },
    },
    model: { strategy: 'ship_from_primary' },
  })
  const sent = new Set<string>(['create_location', 'create_item', 'update_model'])
  const tellers: Store = {
    ...store,
    do: (name, input, options) => {
      sent.add(name)
      return store.do(name, input, options)
    },
  }
  await configure(tellers)
  await archiveAndRestore(tellers)
  await changeStock(tellers)
  await holdAndLetGo(tellers, database)
  await shipWhatWaited(tellers)
  await stopCounting(tellers)
  await moveBetweenLocations(tellers)
  await moveByHand(tellers)
  await followTheStock(tellers)
  await throughTheHouse(tellers)
  await fetchGoods(tellers, database)
  await comeBack(tellers)
  await waitToBeTold(tellers)
  await decrementEarly(tellers)
  await expectGoods(tellers)
  await countShelves(tellers)
  await lookAtChannel(tellers)
  await moveHouse(tellers)
  return sent
}

async function configure(store: Store): Promise<void> {
  await store.do('update_settings', { settings: { notify_below: 3 } })
  await store.do('update_item', { item: 'S1', title: 'First', weight_grams: 12.5, settings: { safety_stock: 0 } })
  await store.do('create_item', { sku: 'KIT', components: [{ sku: 'S1', quantity: 2 }] })
  await store.do('update_item', { item: 'KIT', components: [{ sku: 'S1', quantity: 3 }] })
  await store.do('update_location', {
    location: 'A',
    address: { city: 'Bonn' },
    coordinates: { latitude: 50, longitude: 7 },
  })
  await store.do('create_model', { code: 'other', locations: [{ location: 'A', priority: 1 }] })
  await store.do('update_model', { model: 'other', strategy: 'no_split', settings: { backorder_limit: null } })
  await store.do('create_channel', { code: 'other', model: 'other' })
  await store.do('update_channel', { channel: 'other', name: 'Other' })
  const working_days = ['mon', 'tue'] as const
  await store.do('update_location', { location: 'A', calendar: { time_zone: 'UTC', working_days: [...working_days] } })
  const price = { price_minor: 700, currency: 'EUR', lead_time_hours_min: 24, lead_time_hours_max: 48 }
  await store.do('create_shipping_method', { code: 'post', ...price })
  await store.do('update_shipping_method', {
    shipping_method: 'post',
    carrier: 'DHL',
    locations: ['A', 'B'],
    lead_times: [{ location: 'A', lead_time_hours_min: 1, lead_time_hours_max: 2 }],
    zones: [{ country: 'DE', postal_codes: ['1*'] }],
  })
}

async function archiveAndRestore(store: Store): Promise<void> {
  const location = await store.do('create_location', { code: 'C' })
  const kit = await store.do('archive_item', { item: 'KIT' })
  await store.do('restore_item', { item: kit.id })
  await store.do('archive_location', { location: 'C' })
  await store.do('restore_location', { location: location.id })
  const method = await store.do('archive_shipping_method', { shipping_method: 'post' })
  await store.do('restore_shipping_method', { shipping_method: method.id })
  const channel = await store.do('archive_channel', { channel: 'other' })
  const model = await store.do('archive_model', { model: 'other' })
  await store.do('restore_model', { model: model.id })
  await store.do('restore_channel', { channel: channel.id })
}

async function changeStock(store: Store): Promise<void> {
  await store.do('create_level', { sku: 'S1', location: 'A', on_hand: 2 })
  await store.do('update_level', { sku: 'S1', location: 'A', enabled: true, settings: { safety_stock: 1 } })
  await store.do('receive_stock', { changes: [{ sku: 'S1', location: 'A', quantity: 20 }] })
  await store.do('move_stock', { changes: [{ sku: 'S1', location: 'A', from: 'on_hand', to: 'damaged', quantity: 1 }] })
  await store.do('adjust_stock', { changes: [{ sku: 'S1', location: 'A', delta: -1, reason: 'lost' }] })
  await store.do('set_stock', { changes: [{ sku: 'S1', location: 'A', quantity: 10 }] })
  await store.do('create_level', { sku: 'WAITS', location: 'B' })
  await store.do('delete_level', { sku: 'WAITS', location: 'B' })
}

async function holdAndLetGo(store: Store, database: Database): Promise<void> {
  const lines = [{ sku: 'S1', quantity: 2 }]
  await store.do('reserve_stock', { reference: 'released', lines })
  await store.do('reserve_stock', { reference: 'released', lines: [{ sku: 'S1', quantity: 1 }] })
  await store.do('extend_reservation', { reservation: 'released', ttl_seconds: 60 })
  await store.do('release_reservation', { reservation: 'released' })
  const dropped = await store.do('reserve_stock', { reference: 'dropped', lines })
  await store.do('drop_reservation', { reservation_id: dropped.id, revision: 1 })
  await store.do('reserve_stock', { reference: 'broken by a count', lines })
  await store.do('set_stock', { changes: [{ sku: 'S1', location: 'A', quantity: 1 }] })
  await store.stock({ A: { S1: 30 } })
  await store.do('reserve_stock', { reference: 'firm', lines: [{ sku: 'S1', quantity: 3 }] })
  await store.do('confirm_reservation', { reservation: 'firm' })
  await store.do('move_reservation', { reservation: 'firm', location: 'A' })
  const one = [{ line: 0, quantity: 1 }]
  await store.do('release_reservation', { reservation: 'firm', lines: one })
  await store.do('fulfil_reservation', { reservation: 'firm', lines: one })
  await store.do('fulfil_reservation', { reservation: 'firm' })
  const expired = await store.do('reserve_stock', { reference: 'expired', lines, ttl_seconds: 10 })
  await store.do('reserve_stock', { reference: 'comes back too late', lines, ttl_seconds: 10 })
  await advanceClock(database, 11)
  await store.do('expire_reservations', { reservation_ids: [expired.id] })
  await store.do('reserve_stock', { reference: 'comes back too late', lines })
}

/** Placed from a hold, waits, is covered, uncovered and covered again, and ships. */
async function shipWhatWaited(store: Store): Promise<void> {
  const lines = [
    { sku: 'WAITS', quantity: 5 },
    { sku: 'VOUCHER', quantity: 1 },
  ]
  await store.stock({ A: { WAITS: 0, VOUCHER: 0 } })
  await store.do('reserve_stock', { reference: 'cart', lines })
  const order = await store.do('place_order', { number: 'O-1', reservation: 'cart', lines })
  await store.do('approve_order', { order: 'O-1' })
  await store.stock({ A: { WAITS: 5, VOUCHER: 1 } })
  await store.do('set_stock', { changes: [{ sku: 'WAITS', location: 'A', quantity: 3 }] })
  await store.stock({ A: { WAITS: 4 } })
  await store.do('refresh_shipment', { shipment_id: order.shipments[0]!.id })
  await store.do('ship_shipment', { shipment: 'O-1-1' })
  await store.do('decrement_unshipped', { order_id: order.id })
}

/** An order waits for what is not counted any more. */
async function stopCounting(store: Store): Promise<void> {
  await store.do('place_order', { number: 'O-9', lines: [{ sku: 'WAITS', quantity: 50 }] })
  await store.do('update_level', { sku: 'WAITS', location: 'A', settings: { tracked: false } })
  await store.do('cancel_order', { order: 'O-9' })
  const { id: item_id } = await store.read('get_item', { item: 'WAITS' })
  const { id: location_id } = await store.read('get_location', { location: 'A' })
  await store.do('refresh_level', { item_id, location_id })
  await store.do('stock_item', { item_id, location_id })
  await store.do('update_level', { sku: 'WAITS', location: 'A', settings: {} })
  const cart = await store.do('reserve_stock', { reference: 'waits', lines: [{ sku: 'WAITS', quantity: 1 }] })
  await store.do('release_waiting', { reservation_id: cart.id, order_id: null })
  await store.do('release_reservation', { reservation: 'waits' })
}

async function moveBetweenLocations(store: Store): Promise<void> {
  await store.stock({ B: { S1: 50 } })
  for (const number of ['O-2', 'O-3']) {
    await store.do('place_order', { number, lines: [{ sku: 'S1', quantity: 31 }] })
    await store.do('approve_order', { order: number })
    await store.do('hold_transfer', { transfer: `${number}-T1` })
    await store.do('release_transfer', { transfer: `${number}-T1` })
    await store.do('dispatch_transfer', { transfer: `${number}-T1` })
    if (number === 'O-2') await store.do('cancel_order', { order: number })
    else await store.do('complete_transfer', { transfer: `${number}-T1` })
  }
}

/** Goods that a person has moved, in part lost on the way and in part called back. */
async function moveByHand(store: Store): Promise<void> {
  await store.stock({ B: { S1: 9 } })
  await store.do('create_transfer', { number: 'T-1', from: 'B', to: 'A', lines: [{ sku: 'S1', quantity: 3 }] })
  await store.do('pick_transfer', { transfer: 'T-1' })
  await store.do('dispatch_transfer', { transfer: 'T-1' })
  await store.do('receive_transfer', { transfer: 'T-1', lines: [{ line: 0, accepted: 1, short: 1 }] })
  await store.do('create_transfer', {
    number: 'T-9',
    from: 'B',
    to: 'A',
    lines: [{ sku: 'S1', quantity: 9 }],
    draft: true,
  })
  await store.do('assign_items', { changes: [{ sku: 'S1', location: 'B' }] })
  await store.do('update_transfer', { transfer: 'T-9', lines: [{ sku: 'S1', quantity: 1 }] })
  await store.do('confirm_transfer', { transfer: 'T-9' })
  await store.do('cancel_transfer', { transfer: 'T-9' })
  await store.do('unassign_items', {
    changes: [
      { sku: 'S9', location: 'B' },
      { sku: 'S1', location: 'A' },
    ],
    mode: 'partial',
  })
  await store.do('cancel_transfer', { transfer: 'T-1' })
}

/** An order waits at one location, and units arrive at the other. */
async function followTheStock(store: Store): Promise<void> {
  const { id: item_id } = await store.read('get_item', { item: 'WAITS' })
  const { id: model_id } = await store.read('get_model', { model: 'default' })
  await store.do('update_level', { sku: 'WAITS', location: 'A', settings: { tracked: null } })
  await store.do('set_stock', { changes: [{ sku: 'WAITS', location: 'A', quantity: 0 }] })
  await store.do('place_order', { number: 'O-8', lines: [{ sku: 'WAITS', quantity: 2 }] })
  await store.stock({ B: { WAITS: 2 } })
  await store.do('move_backorders', { order: 'O-8', item_id, model_id })
  await store.do('cancel_order', { order: 'O-8' })
}

/** One is fetched, after its time was extended, and one is not. */
async function fetchGoods(store: Store, database: Database): Promise<void> {
  await store.do('update_location', {
    location: 'A',
    pickup_enabled: true,
    pickup_keep_hours: 2,
    pickup_note: 'till 1',
  })
  await store.do('receive_stock', { changes: [{ sku: 'S1', location: 'A', quantity: 2 }] })
  for (const number of ['O-P1', 'O-P2']) {
    await store.do('place_order', { number, lines: [{ sku: 'S1', quantity: 1 }], pickup_location: 'A' })
    await store.do('approve_order', { order: number })
    await store.do('ready_pickup', { shipment: `${number}-1` })
  }
  await store.do('extend_pickup', { shipment: 'O-P1-1' })
  await store.do('complete_pickup', { shipment: 'O-P1-1' })
  await advanceClock(database, 7201)
  const { id } = await store.read('get_shipment', { shipment: 'O-P2-1' })
  await store.do('expire_pickups', { shipment_ids: [id] })
}

async function throughTheHouse(store: Store): Promise<void> {
  await store.do('receive_stock', { changes: [{ sku: 'S1', location: 'A', quantity: 9 }] })
  await store.do('place_order', { number: 'O-10', lines: [{ sku: 'S1', quantity: 5 }] })
  await store.do('approve_order', { order: 'O-10' })
  const shipment = 'O-10-1'
  await store.do('hold_shipment', { shipment, reason: 'call first' })
  await store.do('release_shipment', { shipment })
  await store.do('pack_shipment', { shipment })
  await store.do('pick_shipment', { shipment })
  await store.do('pack_shipment', { shipment })
  await store.do('ready_shipment', { shipment })
  const packages = [{ tracking_number: '1Z-1', carrier: 'post', weight_grams: 120 }]
  await store.do('ship_shipment', { shipment, lines: [{ line: 0, quantity: 2 }], packages })
  await store.do('unship_shipment', { shipment, reason: 'the wrong parcel' })
  await store.do('ship_shipment', { shipment, without_stock: true, reason: 'left before the count' })
  await store.do('update_shipment', { shipment, packages: [{ label_url: 'https://labels.example/1' }] })
  await store.do('deliver_shipment', { shipment })
  await store.do('reroute_shipment', { shipment: 'O-10-2', lines: [{ line: 0, quantity: 1 }], location: 'A' })
  await store.do('reroute_shipment', { shipment: 'O-10-3', into: 'O-10-2' })
  await store.do('update_order', { order: 'O-10', external_reference: 'S-77', metadata: { gift: true } })
  await store.do('edit_order', { order: 'O-10', lines: [{ line: 0, quantity: 6 }], reason: 'called' })
  await store.do('give_up_order_lines', { order: 'O-10', lines: [{ line: 0, quantity: 1 }], reason: 'sold out' })
  await store.do('cancel_shipment', { shipment: 'O-10-2' })
  await store.do('place_order', { number: 'O-77', lines: [{ sku: 'S1', quantity: 1 }], ship_from: 'A' })
  await store.do('start_order_edit', { order: 'O-77' })
  await store.do('stop_order_edit', { order: 'O-77' })
  await store.do('abandon_order_edit', { order: 'O-77' })
  await store.do('cancel_order', { order: 'O-77' })
  await store.do('resume_order', { order: 'O-77' })
}

async function waitToBeTold(store: Store): Promise<void> {
  const ask = (expires_in_days: number) =>
    store.do('subscribe_stock', { sku: 'S1', reference: `${expires_in_days} days`, expires_in_days })
  const [gone, over, told] = [await ask(1), await ask(2), await ask(90)]
  await store.do('unsubscribe_stock', { subscription: gone.id })
  await store.do('tell_subscribers', { subscriptions: [{ id: told.id, quantity: 3 }] })
  await advanceClock(store.database, 3 * 86_400)
  await store.do('tell_subscribers', { subscriptions: [{ id: over.id, quantity: 3 }] })
}

async function decrementEarly(store: Store): Promise<void> {
  await store.do('update_model', { model: 'default', stock_decrement: 'manual' })
  await store.do('place_order', { number: 'O-4', lines: [{ sku: 'S1', quantity: 1 }], ship_from: 'B' })
  await store.do('approve_order', { order: 'O-4' })
  await store.do('decrement_shipment', { shipment: 'O-4-1' })
  await store.stock({ A: { VOUCHER: 1 } })
  await store.do('place_order', { number: 'O-5', lines: [{ sku: 'VOUCHER', quantity: 1 }] })
  await store.do('approve_order', { order: 'O-5' })
  await store.do('decrement_order_lines', { order: 'O-5' })
  // A parcel that leaves while its units stay in the books, and a count that misses them.
  await store.do('place_order', { number: 'O-6', lines: [{ sku: 'S1', quantity: 1 }], ship_from: 'B' })
  await store.do('approve_order', { order: 'O-6' })
  await store.do('ship_shipment', { shipment: 'O-6-1' })
  await store.do('set_stock', { changes: [{ sku: 'S1', location: 'B', quantity: 0 }] })
}

async function recordsByKey(database: Database): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const [kind, { records }] of Object.entries(KEYED)) {
    const rows = await database.query<{ id: string; name: string }>(records)
    for (const { id, name } of rows) found.set(`${kind}:${id}`, name)
  }
  return found
}

describeOnBoth('the events of every command', (open) => {
  it('are in the catalogue, fit their schemas, and stand under the key of the record that they are about', async () => {
    const database = await open()
    await installTestClock(database)
    const sent = await tell(database)
    expect([...registry.keys()].filter((name) => !sent.has(name))).toEqual([])

    const recordAt = await recordsByKey(database)
    const outbox = await database.query<{
      key: string
      type: EventName
      version: number
      data: Record<string, unknown>
    }>('select key, type, version, data from holdfast.outbox order by id')
    for (const { key, type, version, data } of outbox) {
      const event = eventCatalogue.get(type)
      expect(event, `${type} is in the catalogue`).toBeDefined()
      expect(version, type).toBe(event!.version)
      expect(Value.Errors(event!.data, data), `${type} ${JSON.stringify(data)}`).toEqual([])
      expect(key.split(':')[0], type).toBe(event!.key)
      expect(KEYED[event!.key].nameIn(data), `${type} under ${key}`).toBe(recordAt.get(key))
    }
    const announced = new Set(outbox.map(({ type }) => type))
    const silent = [...eventCatalogue.keys()].filter((name) => !announced.has(name))
    expect(silent).toEqual([])
  })
})
