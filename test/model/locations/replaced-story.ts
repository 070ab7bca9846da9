import { level, onOrder, place, receive, reserve } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const replace = (location: string, by: string, more: object = {}): Step => ({
  name: 'replace_location',
  input: { location, by, ...more },
})

const close = (location: string, more: object = {}): Step => ({
  name: 'close_location',
  input: { location, ...more },
})

/** A location that others take the place of, one after the other, with what stands and is promised there. */
export const replacedStory: Step[][] = [
  [
    { name: 'create_location', input: { code: 'old-94' } },
    { name: 'create_location', input: { code: 'new-94' } },
    { name: 'create_location', input: { code: 'far-94', active: false } },
    {
      name: 'create_model',
      input: { code: 'life-94', strategy: 'no_split', locations: [{ location: 'old-94', priority: 1 }] },
    },
    {
      name: 'create_shipping_method',
      input: { code: 'late-94', price_minor: 1, currency: 'EUR', lead_time_hours_min: 9, lead_time_hours_max: 2 },
    },
    { name: 'create_model', input: { code: 'more-94', strategy: 'split_by_line_items' } },
    {
      name: 'create_channel',
      input: { code: 'life-94', model: 'life-94', external_reference: 'X-94', metadata: { a: 1 } },
    },
  ],
  [
    { name: 'update_model', input: { model: 'life-94', return_locations: [{ location: 'old-94', priority: 1 }] } },
    { name: 'update_model', input: { model: 'life-94', settings: { backorders: 'allow' } } },
    { name: 'update_model', input: { model: 'more-94', settings: { backorders: 'allow_and_notify' } } },
  ],
  [
    receive('MUG', 'old-94', 9),
    receive('GIFT', 'old-94', 4),
    level('MUG', 'old-94', { settings: { safety_stock: 1 } }),
  ],
  [
    place('story-941', 'life-94', [
      { sku: 'MUG', quantity: 2 },
      { sku: 'GIFT', quantity: 1 },
    ]),
    place('story-942', 'life-94', [{ sku: 'MUG', quantity: 7 }]),
    place('story-943', 'life-94', [{ sku: 'MUG', quantity: 1 }], { ship_from: 'old-94' }),
    reserve('life-94', 'life-94', 'GIFT', 1),
  ],
  [onOrder('approve_order', 'story-942')],
  [
    replace('old-94', 'old-94'),
    replace('old-94', 'nowhere'),
    replace('old-94', 'far-94'),
    replace('nowhere', 'old-94'),
    replace('old-94', 'new-94', { expected_revision: 9 }),
  ],
  [replace('old-94', 'new-94', { expected_revision: 1 })],
  [replace('old-94', 'new-94')],
  [onOrder('approve_order', 'story-941')],
  [receive('MUG', 'new-94', 1)],
  [onOrder('cancel_order', 'story-943')],
  [replace('new-94', 'old-94', { expected_revision: 1 })],
  [
    close('old-94', { replacement: 'old-94' }),
    close('old-94', { replacement: 'nowhere' }),
    close('old-94', { replacement: 'far-94' }),
    close('old-94'),
    close('nowhere'),
    close('old-94', { expected_revision: 99 }),
  ],
  [close('old-94', { replacement: 'new-94', expected_revision: 3 })],
  [close('old-94', { replacement: 'new-94' })],
  [{ name: 'restore_location', input: { location: 'old-94' } }],
  [close('far-94', { expected_revision: 1 })],
]
