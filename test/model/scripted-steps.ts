/**
 * A short story that begins every run and meets what random steps meet too seldom to be counted on: every internal
 * command, and the rarer refusals. Each entry is a group of steps that are sent at once.
 */
import { LINES_MAX, type Step } from './universe.ts'

const MANY = Array.from({ length: LINES_MAX + 1 }, () => ({ sku: 'MUG', quantity: 1 }))

function receive(sku: string, location: string, quantity: number): Step {
  return { name: 'receive_stock', input: { changes: [{ sku, location, quantity }] } }
}

function count(sku: string, location: string, quantity: number): Step {
  return { name: 'set_stock', input: { changes: [{ sku, location, quantity }] } }
}

function adjust(change: object): Step {
  return { name: 'adjust_stock', input: { changes: [{ sku: 'MUG', location: 'ber', ...change }] } }
}

function reserve(reference: string, channel: string, sku: string, quantity: number): Step {
  return { name: 'reserve_stock', input: { reference, channel, lines: [{ sku, quantity }] } }
}

function place(number: string, channel: string, lines: object[], more: object = {}): Step {
  return { name: 'place_order', input: { number, channel, lines, ...more } }
}

function placeOne(number: string, channel: string, sku: string, quantity: number, more: object = {}): Step {
  return place(number, channel, [{ sku, quantity }], more)
}

function onOrder(name: 'approve_order' | 'cancel_order', order: string): Step {
  return { name, input: { order } }
}

function onShipment(name: 'ship_shipment' | 'decrement_shipment', shipment: string): Step {
  return { name, input: { shipment } }
}

function onTransfer(name: 'dispatch_transfer' | 'complete_transfer', transfer: string): Step {
  return { name, input: { transfer } }
}

/** A transfer that is uncovered by a count, covered again, sent and received; and the shipment that waits for it. */
const TRANSFER: Step[][] = [
  [receive('MUG', 'ham', 1), receive('MUG', 'ber', 4)],
  [placeOne('story-1', 'shop', 'MUG', 3), onOrder('approve_order', 'story-1')],
  [count('MUG', 'ber', 1)],
  [onTransfer('dispatch_transfer', 'story-1-T1')],
  [onShipment('ship_shipment', 'story-1-1'), onTransfer('complete_transfer', 'story-1-T1')],
  [receive('MUG', 'ber', 2), onTransfer('dispatch_transfer', 'story-1-T1')],
  [{ name: 'delete_level', input: { sku: 'MUG', location: 'ham' } }],
  [onTransfer('complete_transfer', 'story-1-T1'), onShipment('decrement_shipment', 'story-1-1')],
  [onShipment('ship_shipment', 'story-1-1')],
  [onOrder('cancel_order', 'story-1'), onTransfer('dispatch_transfer', 'story-1-T1')],
]

/** A hold over two places that a count breaks at one of them, and a backorder of a service that is filled later. */
const FOLLOW_UPS: Step[][] = [
  [receive('MUG', 'ber', 1), receive('MUG', 'muc', 3)],
  [reserve('cart-1', 'web', 'MUG', 5)],
  [count('MUG', 'ber', 0)],
  [receive('MUG', 'ber', 1), reserve('cart-1', 'web', 'MUG', 4)],
  // Renewed after the count and before what follows from it: the new hold stays.
  [count('MUG', 'ber', 0), reserve('cart-1', 'web', 'MUG', 2)],
  [{ name: 'release_reservation', input: { reservation: 'cart-1' } }],
  [place('story-2', 'web', [{ sku: 'BACK', quantity: 6 }], {}), onOrder('approve_order', 'story-2')],
  [onShipment('ship_shipment', 'story-2-2'), onShipment('decrement_shipment', 'story-2-2')],
  [receive('BACK', 'ber', 3)],
  [onShipment('ship_shipment', 'story-2-2'), onOrder('cancel_order', 'story-2')],
  [{ name: 'update_item', input: { item: 'GIFT', settings: { backorders: 'allow' } } }],
  [count('GIFT', 'ber', 1), placeOne('story-3', 'app', 'GIFT', 3), onOrder('approve_order', 'story-3')],
  [receive('GIFT', 'ber', 5)],
  [onOrder('cancel_order', 'story-3'), onShipment('ship_shipment', 'story-3-1')],
]

const RESERVATIONS: Step[][] = [
  [receive('LAMP', 'ber', 9), receive('STEP', 'ber', 20)],
  [reserve('cart-2', 'web', 'LAMP', 2), { name: 'extend_reservation', input: { reservation: 'cart-2' } }],
  [placeOne('story-4', 'web', 'LAMP', 2, { reservation: 'cart-2' })],
  [placeOne('story-4', 'web', 'LAMP', 1), onShipment('ship_shipment', 'story-4-1')],
  [{ name: 'release_reservation', input: { reservation: 'cart-2' } }],
  [{ name: 'release_reservation', input: { reservation: '#LAST' } }, onOrder('cancel_order', 'story-4')],
  [onOrder('approve_order', 'story-4'), onShipment('decrement_shipment', 'story-4-1')],
  [reserve('cart-3', 'web', 'STEP', 1), reserve('cart-3', 'web', 'STEP', 10), reserve('cart-3', 'web', 'STEP', 3)],
  [reserve('cart-3', 'nobody', 'STEP', 2), reserve('cart-3', 'web', 'NONE', 2), reserve('cart-3', 'web', 'MUG', 0.5)],
  [reserve('cart-3', 'web', 'MUG', 0), reserve('cart-3', 'web', 'LAST', 99)],
  [{ name: 'reserve_stock', input: { reference: 'cart-3', lines: MANY } }],
  [placeOne('story-5', 'web', 'MUG', 1, { ship_from: 'ber', pickup_location: 'ham' })],
  [placeOne('story-5', 'web', 'MUG', 1, { ship_from: 'nowhere' })],
  [{ name: 'update_location', input: { location: 'par', active: false } }],
  [placeOne('story-5', 'web', 'MUG', 1, { ship_from: 'par' })],
  [{ name: 'update_location', input: { location: 'par', active: true } }],
  [onOrder('approve_order', 'none'), onShipment('ship_shipment', 'none'), onTransfer('dispatch_transfer', 'none')],
]

/** What is promised is taken by force only: first from the hold, then from the order. And the nearest location first. */
const FORCE: Step[][] = [
  [count('LAST', 'ber', 12), placeOne('story-6', 'app', 'LAST', 6), reserve('cart-3', 'app', 'LAST', 3)],
  [adjust({ sku: 'LAST', delta: -4 }), adjust({ sku: 'LAST', delta: -5, force: true })],
  [adjust({ sku: 'LAST', delta: -3, force: true, reason: 'stolen' })],
  [receive('LAST', 'ber', 2), onOrder('approve_order', 'story-6'), onOrder('cancel_order', 'story-6')],
  [receive('STEP', 'muc', 4), placeOne('story-7', 'web', 'STEP', 2, { ship_to: { latitude: 48, longitude: 11 } })],
]

function level(sku: string, location: string, change: object): Step {
  return { name: 'update_level', input: { sku, location, ...change } }
}

/** Untracked at one place only, and not where the order ships from; then off sale; and a model's own settings. */
const PLACES: Step[][] = [
  [receive('MUG', 'ber', 2), level('MUG', 'ber', { settings: { tracked: false } })],
  [placeOne('story-8', 'shop', 'MUG', 3), onOrder('approve_order', 'story-8')],
  [level('MUG', 'ber', { settings: {}, enabled: false }), reserve('cart-4', 'app', 'MUG', 99)],
  [level('MUG', 'ber', { enabled: true }), reserve('cart-4', 'app', 'MUG', 99), reserve('cart-4', 'shop', 'MUG', 99)],
]

const STOCK: Step[][] = [
  [
    adjust({ delta: 1, reason: 'sold' }),
    adjust({ delta: -99 }),
    adjust({ delta: 99_999_999_999 }),
    adjust({ delta: 0.5 }),
  ],
  [adjust({ delta: 1, occurred_at: '2027-01-01T00:00:00Z' }), adjust({ delta: 1, sku: 'SET' }), adjust({ delta: 0 })],
  [{ name: 'set_stock', input: { changes: [{ sku: 'MUG', location: 'ber', quantity: 1, expected_quantity: 77 }] } }],
  [
    {
      name: 'move_stock',
      input: {
        mode: 'partial',
        changes: [{ sku: 'MUG', location: 'par', from: 'on_hand', to: 'damaged', quantity: 1 }],
      },
    },
  ],
  [
    {
      name: 'receive_stock',
      input: {
        changes: [
          { sku: 'NONE', location: 'ber', quantity: 1 },
          { sku: 'MUG', location: 'nowhere', quantity: 1 },
        ],
      },
    },
  ],
  [
    { name: 'create_level', input: { sku: 'LAMP', location: 'ber' } },
    { name: 'update_level', input: { sku: 'LAMP', location: 'ber', enabled: true } },
    { name: 'update_level', input: { sku: 'NONE', location: 'ber' } },
    { name: 'update_level', input: { sku: 'LAMP', location: 'nowhere' } },
    { name: 'delete_level', input: { sku: 'LAMP', location: 'par' } },
    { name: 'delete_level', input: { sku: 'STEP', location: 'ber' } },
  ],
  [
    { ...adjust({ delta: 1 }), idempotencyKey: 'story' },
    { ...adjust({ delta: 2 }), idempotencyKey: 'story' },
    { ...adjust({ delta: 1 }), idempotencyKey: 'story' },
    { ...adjust({ delta: 1, misspelt: true }), malformed: true },
  ],
]

/** Runs begin at noon. A count is true at its instant: what occurred before it leaves the shelf as counted, what
 * occurred at it or later applies on top, and a newer count has the last word. */
const COUNTS: Step[][] = [
  [adjust({ sku: 'ROPE', delta: 9 }), reserve('cart-4', 'app', 'ROPE', 8.5)],
  [countAt('11:30:00', 20), adjust({ sku: 'ROPE', delta: -2, occurred_at: at('11:29:59.999') })],
  [adjust({ sku: 'ROPE', delta: -2.5, occurred_at: at('11:30:00') })],
  [adjust({ sku: 'ROPE', delta: 3, occurred_at: at('11:40:00') }), countAt('11:20:00', 7.25), countAt('11:50:00', 9)],
  [moveLate('on_hand', 2, true), moveLate('on_hand', 8, false), moveLate('damaged', 1, false)],
  [countAt('11:55:00', 8), countAt('11:55:00', 7), countAt('12:00:59', 9)],
]

function at(time: string): string {
  return `2026-03-01T${time}Z`
}

function countAt(time: string, quantity: number): Step {
  return { name: 'set_stock', input: { changes: [{ sku: 'ROPE', location: 'ber', quantity, occurred_at: at(time) }] } }
}

function moveLate(from: string, quantity: number, force: boolean): Step {
  const to = from === 'on_hand' ? 'damaged' : 'on_hand'
  const change = { sku: 'ROPE', location: 'ber', from, to, quantity, force, occurred_at: at('11:10:00') }
  return { name: 'move_stock', input: { changes: [change] } }
}

const CONFIGURATION: Step[][] = [
  [
    { name: 'create_item', input: { sku: 'MUG' } },
    { name: 'create_item', input: { sku: 'DUO', components: [{ sku: 'SET', quantity: 1 }] } },
    { name: 'update_item', input: { item: 'MUG', components: [{ sku: 'LAMP', quantity: 1 }] } },
    { name: 'update_item', input: { item: 'NONE' } },
  ],
  [
    { name: 'update_location', input: { location: 'nowhere' } },
    { name: 'create_location', input: { code: 'ber' } },
    { name: 'update_model', input: { model: 'none' } },
    {
      name: 'update_model',
      input: { model: 'alpha', locations: ['ber', 'ber'].map((location) => ({ location, priority: 1 })) },
    },
  ],
  [
    { name: 'update_channel', input: { channel: 'nobody' } },
    { name: 'update_channel', input: { channel: 'web', model: 'none' } },
    { name: 'update_channel', input: { channel: 'web', model: 'alpha' } },
    { name: 'update_settings', input: { settings: {} } },
  ],
]

/** `#LAST` is the id that the last hold was given. */
export const SCRIPTED: readonly (Step[] | { pause: number })[] = [
  ...TRANSFER,
  ...FOLLOW_UPS,
  ...RESERVATIONS,
  ...FORCE,
  ...PLACES,
  ...STOCK,
  ...COUNTS,
  ...CONFIGURATION,
  [{ name: 'reserve_stock', input: { reference: 'cart-4', lines: [{ sku: 'LAMP', quantity: 1 }], ttl_seconds: 1 } }],
  { pause: 1000 },
  [{ name: 'expire_reservations', input: {} }],
  [{ name: 'extend_reservation', input: { reservation: '#LAST' } }],
]
