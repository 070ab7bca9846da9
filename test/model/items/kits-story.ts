import { onOrder, onTransfer, placeOne, receive } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const lamp = { sku: 'LAMP', quantity: 1, option: 'light', is_default: true, quantity_max: 3 }
const rope = { sku: 'ROPE', quantity: 0.5, option: 'light' }
const mug = { sku: 'MUG', quantity: 1, option: 'cup' }
const light = [{ option: 'light', choices_min: 0, choices_max: 2 }]
const none = [
  { option: 'light', choices_min: 0, choices_max: 2 },
  { option: 'cup', choices_min: 0, choices_max: 1 },
]

function hold(reference: string, sku: string, choices: object[] | undefined): Step {
  const line = { sku, quantity: 1, ...(choices && { choices }) }
  return { name: 'reserve_stock', input: { reference, channel: 'web', lines: [line] } }
}

/** Kits that a buyer configures, and kits that ship together. */
export const kitsStory: Step[][] = [
  [
    { name: 'create_item', input: { sku: 'PICK-96', components: [lamp, rope], options: light } },
    { name: 'create_item', input: { sku: 'BAG-96', components: [lamp, rope], options: light, ships_together: true } },
    { name: 'create_item', input: { sku: 'NONE-96', components: [rope, mug], options: none } },
    { name: 'create_item', input: { sku: 'BAD-96', components: [lamp, rope], options: [...light, ...light] } },
  ],
  [
    { name: 'update_item', input: { item: 'PICK-96', components: [lamp, rope], options: light } },
    { name: 'update_item', input: { item: 'BAG-96', components: [lamp], ships_together: true } },
  ],
  [
    { name: 'update_item', input: { item: 'BAG-96', components: [lamp, rope], options: light, ships_together: true } },
    { name: 'update_item', input: { item: 'PICK-96', options: none } },
  ],
  [receive('LAMP', 'muc', 20), receive('ROPE', 'muc', 20), receive('MUG', 'muc', 20)],
  [receive('BACK', 'muc', 6), receive('BACK', 'ham', 6), receive('MUG', 'ham', 6)],
  [
    hold('pick-1', 'PICK-96', [{ sku: 'ROPE' }]),
    hold('pick-2', 'PICK-96', [{ sku: 'LAMP', quantity: 2 }]),
    hold('pick-3', 'PICK-96', []),
    hold('pick-4', 'PICK-96', [{ sku: 'GIFT' }]),
    hold('pick-5', 'NONE-96', undefined),
    hold('pick-6', 'PICK', []),
    hold('pick-7', 'PICK', [{ sku: 'LAMP' }, { sku: 'GIFT' }, { sku: 'ROPE', quantity: 9 }]),
  ],
  [
    placeWith('story-96', [{ sku: 'LAMP', quantity: 3 }]),
    placeWith('story-97', [{ sku: 'ROPE' }, { sku: 'LAMP' }]),
    placeOne('story-98', 'web', 'TRIO', 2),
  ],
  [
    added('story-96', [{ sku: 'LAMP', quantity: 1.5 }]),
    added('story-96', [{ sku: 'LAMP', quantity: 2 }]),
    added('story-97', [{ sku: 'ROPE' }]),
    added('story-98', []),
  ],
  [onOrder('approve_order', 'story-98'), onTransfer('release_transfer', 'none')],
  [{ name: 'hold_shipment', input: { shipment: 'story-98-1', reason: 'gift wrap' } }],
  [{ name: 'release_shipment', input: { shipment: 'story-98-1' } }],
  [
    { name: 'give_up_order_lines', input: { order: 'story-98', lines: [{ line: 0, sku: 'MUG', quantity: 1 }] } },
    {
      name: 'reroute_shipment',
      input: { shipment: 'story-98-1', location: 'muc', lines: [{ line: 0, sku: 'BACK', quantity: 1 }] },
    },
    { name: 'ship_shipment', input: { shipment: 'story-98-1', lines: [{ line: 0, sku: 'MUG', quantity: 1 }] } },
    { name: 'edit_order', input: { order: 'story-98', lines: [{ line: 0, quantity: 3 }] } },
    { name: 'ship_shipment', input: { shipment: 'story-98-1', lines: [{ line: 0, quantity: 1 }] } },
    { name: 'give_up_order_lines', input: { order: 'story-98', lines: [{ line: 0, quantity: 1 }] } },
  ],
]

function placeWith(number: string, choices: object[]): Step {
  return { name: 'place_order', input: { number, channel: 'web', lines: [{ sku: 'BAG-96', quantity: 1, choices }] } }
}

function added(order: string, choices: object[]): Step {
  return { name: 'edit_order', input: { order, lines: [{ sku: 'PICK-96', quantity: 1, choices }] } }
}
