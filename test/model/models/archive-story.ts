import { level, placeOne, receive, reserve } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const on = (name: Step['name'], noun: string, reference: string, more: object = {}): Step => ({
  name,
  input: { [noun]: reference, ...more },
})

/** The end of a small shop, with everything that stands in its way, and the beginning of another one of its name. */
export const archiveStory: Step[][] = [
  [
    { name: 'create_item', input: { sku: 'TOY' } },
    { name: 'create_item', input: { sku: 'TOYS', components: [{ sku: 'TOY', quantity: 2 }] } },
    { name: 'create_location', input: { code: 'attic' } },
    { name: 'create_model', input: { code: 'toys', locations: [{ location: 'attic', priority: 1 }] } },
    { name: 'create_channel', input: { code: 'toys', model: 'toys' } },
  ],
  [receive('TOY', 'attic', 9), level('TOY', 'attic', { enabled: true })],
  [reserve('toys-1', 'toys', 'TOYS', 1), placeOne('story-toys', 'toys', 'TOY', 2)],
  [
    on('archive_item', 'item', 'TOY', { force: true }),
    on('archive_item', 'item', 'TOYS'),
    on('archive_location', 'location', 'attic', { force: true }),
    on('archive_model', 'model', 'toys'),
    on('archive_channel', 'channel', 'toys'),
    on('archive_model', 'model', 'default'),
    on('archive_channel', 'channel', 'default'),
  ],
  [on('release_reservation', 'reservation', 'toys-1'), on('cancel_order', 'order', 'story-toys')],
  [
    on('archive_item', 'item', 'TOY'),
    on('archive_item', 'item', 'TOYS'),
    on('archive_item', 'item', 'TOY'),
    on('archive_channel', 'channel', 'toys', { expected_revision: 1 }),
    on('archive_model', 'model', 'toys', { expected_revision: 1 }),
    on('archive_location', 'location', 'attic'),
    on('archive_location', 'location', 'attic', { force: true, expected_revision: 1 }),
  ],
  [
    on('restore_channel', 'channel', '#LAST:archive_channel'),
    on('restore_model', 'model', '#LAST:archive_model', { expected_revision: 2 }),
    { name: 'create_channel', input: { code: 'toys' } },
    on('restore_channel', 'channel', '#LAST:archive_channel'),
  ],
  [
    // Nothing stands there any more: its levels went with the location.
    on('archive_item', 'item', 'TOY'),
    on('restore_item', 'item', '#LAST:archive_item'),
    on('restore_location', 'location', '#LAST:archive_location', { expected_revision: 2 }),
  ],
  [
    on('restore_item', 'item', '#LAST:archive_item'),
    { name: 'create_item', input: { sku: 'TOY' } },
    on('restore_item', 'item', '#LAST:archive_item'),
  ],
  [
    on('archive_channel', 'channel', 'toys', { expected_revision: 1 }),
    on('archive_item', 'item', 'TOY', { force: true }),
  ],
  [
    on('restore_channel', 'channel', '#LAST:archive_channel', { expected_revision: 2 }),
    on('restore_item', 'item', '#LAST:archive_item', { expected_revision: 2 }),
  ],
]
