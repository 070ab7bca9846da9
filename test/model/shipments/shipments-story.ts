import { changeModel, count, onOrder, onShipment, placeOne } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

function picked(number: string, quantity = 3, channel = 'web'): Step[] {
  return [placeOne(number, channel, 'LAMP', quantity), onOrder('approve_order', number)]
}

function shipPart(shipment: string, quantity: number, more: object = {}): Step {
  return { name: 'ship_shipment', input: { shipment, lines: [{ line: 0, quantity }], ...more } }
}

function editOne(order: string, line: object): Step {
  return { name: 'edit_order', input: { order, lines: [line], reason: 'called' } }
}

function reroute(shipment: string, more: object): Step {
  return { name: 'reroute_shipment', input: { shipment, ...more } }
}

function unship(shipment: string): Step {
  return { name: 'unship_shipment', input: { shipment, reason: 'the wrong parcel' } }
}

const leftAlready = { without_stock: true, reason: 'left before the count' }

/** Through the house, back again, held, shipped by mistake and in parts; a location on hold, and one shipment that goes. */
export const shipmentsStory: Step[][] = [
  [count('LAMP', 'ber', 40)],
  [...picked('story-51'), onShipment('pack_shipment', 'story-51-1'), onShipment('hold_shipment', 'story-51-1')],
  [onShipment('release_shipment', 'story-51-1'), onShipment('pack_shipment', 'story-51-1')],
  [onShipment('pick_shipment', 'story-51-1'), onShipment('pack_shipment', 'story-51-1')],
  [onShipment('ready_shipment', 'story-51-1'), onShipment('hold_shipment', 'story-51-1')],
  [onShipment('release_shipment', 'story-51-1'), onShipment('pack_shipment', 'story-51-1')],
  [onShipment('ready_shipment', 'story-51-1'), onShipment('pick_shipment', 'story-51-1')],
  [onShipment('pack_shipment', 'story-51-1'), shipPart('story-51-1', 2)],
  [unship('story-51-1'), onShipment('ship_shipment', 'story-51-1'), onShipment('ship_shipment', 'story-51-2')],
  [unship('story-51-2'), onShipment('ship_shipment', 'story-51-2'), onShipment('deliver_shipment', 'story-51-2')],
  [...picked('story-52'), onShipment('pack_shipment', 'story-52-1'), onShipment('cancel_shipment', 'story-52-1')],
  [...picked('story-53'), onShipment('pack_shipment', 'story-53-1'), onShipment('ready_shipment', 'story-53-1')],
  [onShipment('cancel_shipment', 'story-53-1'), onOrder('cancel_order', 'story-53')],
  [...picked('story-54'), count('LAMP', 'ber', 0)],
  [onShipment('release_shipment', 'story-54-1'), onShipment('ship_shipment', 'story-54-1')],
  [{ name: 'ship_shipment', input: { shipment: 'story-54-1', ...leftAlready } }, count('LAMP', 'ber', 40)],
  [
    changeModel('alpha', {
      locations: [
        { location: 'ber', priority: 1, on_hold: true },
        { location: 'ham', priority: 2 },
        { location: 'muc', priority: 3 },
      ],
    }),
  ],
  [...picked('story-55'), onShipment('release_shipment', 'story-55-1'), shipPart('story-55-1', 1)],
  [
    changeModel('alpha', {
      locations: [
        { location: 'ber', priority: 1 },
        { location: 'ham', priority: 2 },
        { location: 'muc', priority: 3 },
      ],
    }),
  ],
  [onShipment('ship_shipment', 'story-55-2')],
  [changeModel('alpha', { stock_decrement: 'on_approval' })],
  [...picked('story-56'), shipPart('story-56-1', 1), unship('story-56-1'), onShipment('cancel_shipment', 'story-56-2')],
  [changeModel('alpha', { stock_decrement: 'manual' })],
  [...picked('story-57'), shipPart('story-57-1', 2), unship('story-57-1'), onShipment('ship_shipment', 'story-57-1')],
  [changeModel('alpha', { stock_decrement: 'on_shipment' })],
  // A reason is asked for; there is no such line, and no such amount.
  [...picked('story-58'), { name: 'ship_shipment', input: { shipment: 'story-58-1', without_stock: true } }],
  [
    shipPart('story-58-1', 4),
    { name: 'ship_shipment', input: { shipment: 'story-58-1', lines: [{ line: 7, quantity: 1 }] } },
  ],
  [onShipment('pack_shipment', 'story-58-1'), shipPart('story-58-1', 1), onOrder('give_up_order_lines', 'story-58')],
  [...picked('story-60'), editOne('story-60', { line: 0, quantity: 5 }), shipPart('story-60-1', 2)],
  [
    editOne('story-60', { line: 0, quantity: 3 }),
    editOne('story-60', { sku: 'LAMP', quantity: 1, line_reference: 'gift' }),
  ],
  [
    editOne('story-60', { line: 0, quantity: 1 }),
    editOne('story-60', { line: 1, quantity: 0 }),
    editOne('none', { line: 0, quantity: 0 }),
  ],
  [
    count('LAMP', 'ham', 4),
    ...picked('story-61', 5),
    reroute('story-61-1', { lines: [{ line: 0, quantity: 2 }], location: 'ber' }),
  ],
  [
    reroute('story-61-2', { lines: [{ line: 0, quantity: 1 }], location: 'ham' }),
    reroute('story-61-2', { into: 'story-61-1' }),
  ],
  [
    reroute('story-61-1', { into: 'story-61-1' }),
    reroute('story-61-1', { location: 'muc' }),
    reroute('story-61-1', { location: 'par' }),
  ],
  [reroute('story-61-1', { into: 'story-61-3' }), onOrder('cancel_order', 'story-61')],
  [onOrder('give_up_order_lines', 'story-60')],
  [onOrder('give_up_order_lines', 'story-58'), count('LAMP', 'ber', 2)],
]

/** What has left long ago does not come back as a correction. */
export const daysLaterStory: (Step[] | { pause: number })[] = [
  [count('LAMP', 'ber', 40), ...picked('story-59'), onShipment('ship_shipment', 'story-59-1')],
  { pause: 86_400_001 },
  [unship('story-59-1')],
]
