import { adjust } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

/** What changes of stock, and levels, are refused for. */
export const stockStory: Step[][] = [
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
  [{ name: 'create_item', input: { sku: 'TOLD' } }],
  [
    {
      name: 'create_level',
      input: { sku: 'TOLD', location: 'ber', settings: { backorders: 'allow_and_notify' } },
    },
  ],
  [{ name: 'update_level', input: { sku: 'TOLD', location: 'ber', settings: { backorders: 'allow_and_notify' } } }],
  [{ name: 'delete_level', input: { sku: 'TOLD', location: 'ber' } }],
  [
    { ...adjust({ delta: 1 }), idempotencyKey: 'story' },
    { ...adjust({ delta: 2 }), idempotencyKey: 'story' },
    { ...adjust({ delta: 1 }), idempotencyKey: 'story' },
    { ...adjust({ delta: 1, misspelt: true }), malformed: true },
  ],
]
