import { level, onShipment, placeOne, receive, reserve } from './story-steps.ts'
import type { Step } from './universe.ts'

const parcel = { tracking_number: '1Z-1', carrier: 'post', weight_grams: 120, label_url: 'https://labels.example/1' }
const oneLamp = { lines: [{ line: 0, sku: 'LAMP', quantity: 1 }] }
/** Nothing that the stories order weighs so much. */
const bulk = {
  price_minor: 7000,
  currency: 'EUR',
  weight_grams_min: 1_000_000,
  lead_time_hours_min: 24,
  lead_time_hours_max: 48,
}
const receipt = 'PO-story-80'

/** Words and refusals that random steps come to too seldom. */
export const rareWordsStory: Step[][] = [
  [
    { name: 'create_level', input: { sku: 'STEP', location: 'par', settings: { backorders: 'none' } } },
    level('LAMP', 'muc', { settings: { backorders: 'allow' } }),
    level('LAMP', 'muc', { settings: { backorders: 'none' } }),
    level('LAMP', 'muc', { settings: { backorders: null } }),
  ],
  [{ name: 'create_item', input: { sku: 'ASSIGNED-80' } }],
  [
    { name: 'assign_items', input: { changes: [{ sku: 'ASSIGNED-80', location: 'par' }], mode: 'atomic' } },
    {
      name: 'assign_items',
      input: {
        changes: [
          { sku: 'NONE', location: 'par' },
          { sku: 'MUG', location: 'ber' },
        ],
      },
    },
  ],
  [
    { name: 'unassign_items', input: { changes: [{ sku: 'MUG', location: 'nowhere' }] } },
    { name: 'unassign_items', input: { changes: [{ sku: 'ASSIGNED-80', location: 'par' }], force: true } },
    { name: 'unassign_items', input: { changes: [{ sku: 'ASSIGNED-80', location: 'par' }], mode: 'atomic' } },
  ],
  [onShipment('deliver_shipment', 'none'), { name: 'update_shipment', input: { shipment: 'none' } }],
  [{ name: 'update_shipment', input: { shipment: 'story-80-1', packages: [parcel] } }],
  [receive('LAMP', 'muc', 5), placeOne('story-85', 'web', 'LAMP', 2)],
  [{ name: 'reroute_shipment', input: { shipment: 'story-85-1', location: 'muc', ...oneLamp } }],
  [{ name: 'give_up_order_lines', input: { order: 'story-85', ...oneLamp, reason: 'sold out' } }],
  [
    {
      name: 'create_expected_receipt',
      input: { number: receipt, location: 'muc', lines: [{ sku: 'MUG', quantity: 2 }] },
    },
    { name: 'update_expected_receipt', input: { receipt, lines: [{ sku: 'LAMP', quantity: 1 }] } },
    { name: 'cancel_expected_receipt', input: { receipt } },
  ],
  [
    { name: 'update_item', input: { item: 'GIFT', sku: 'GIFT', settings: { backorders: 'allow_and_notify' } } },
    { name: 'update_item', input: { item: 'GIFT', settings: { backorders: null } } },
    { name: 'create_location', input: { code: 'hall-80', settings: { backorders: 'allow_and_notify' } } },
    { name: 'create_item', input: { sku: 'GONE-80' } },
    { name: 'create_item', input: { sku: 'KIT-80', components: [{ sku: 'MUG', quantity: 1 }] } },
    { name: 'update_settings', input: { settings: { backorders: 'none' } } },
    { name: 'update_settings', input: { settings: { backorders: null } } },
  ],
  [{ name: 'update_item', input: { item: 'KIT-80', components: [{ sku: 'LAMP', quantity: 2 }] } }],
  [receive('MUG', 'muc', 5), reserve('cart-80', 'web', 'MUG', 1)],
  [{ name: 'release_reservation', input: { reservation: 'cart-80', expected_revision: 1 } }],
  [{ name: 'archive_item', input: { item: 'GONE-80' } }],
  [{ name: 'restore_item', input: { item: '#LAST:archive_item', expected_revision: 2 } }],
  [
    { name: 'create_item', input: { sku: 'NONE-80', settings: { backorders: 'none' } } },
    { name: 'update_location', input: { location: 'hall-80', settings: { backorders: 'allow_and_notify' } } },
    { name: 'create_shipping_method', input: { code: 'bulk-80', ...bulk } },
    receive('LAMP', 'muc', 3),
  ],
  ...['story-86', 'story-87', 'story-88'].map((number) => [
    placeOne(number, 'web', 'LAMP', 1, { shipping_method: 'bulk-80' }),
  ]),
  [{ name: 'archive_shipping_method', input: { shipping_method: 'bulk-80' } }],
  [
    {
      name: 'restore_shipping_method',
      input: { shipping_method: '#LAST:archive_shipping_method', expected_revision: 1 },
    },
  ],
  [
    {
      name: 'restore_shipping_method',
      input: { shipping_method: '#LAST:archive_shipping_method', expected_revision: 2 },
    },
  ],
]
