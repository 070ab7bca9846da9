import type { Step } from '../drawing/universe.ts'

/** What changes of configuration are refused for. */
export const configurationStory: Step[][] = [
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
    { name: 'update_settings', input: { settings: { min_order_quantity: 3, max_order_quantity: 2 } } },
    { name: 'update_item', input: { item: 'SET', settings: { safety_stock: 1 } } },
    { name: 'update_item', input: { item: 'STEP', settings: { order_increment: 0.5 } } },
  ],
  [{ name: 'update_settings', input: { settings: { backorders: 'allow_and_notify' } } }],
  [{ name: 'update_settings', input: { settings: { backorders: null } } }],
]
