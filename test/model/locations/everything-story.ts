import type { Step } from '../drawing/universe.ts'

const depot = { location: 'depot-99' }

/** A location that stocks everything, for a while. */
export const everythingStory: Step[][] = [
  [{ name: 'create_location', input: { code: 'depot-99', stocks_everything: true } }],
  [{ name: 'create_item', input: { sku: 'COMER-99' } }],
  [{ name: 'create_item', input: { sku: 'DUO-99', components: [{ sku: 'MUG', quantity: 2 }] } }],
  [{ name: 'archive_item', input: { item: 'COMER-99', force: true, expected_revision: 1 } }],
  [{ name: 'restore_item', input: { item: '#LAST:archive_item' } }],
  [{ name: 'update_item', input: { item: 'DUO-99', components: [] } }],
  [{ name: 'update_location', input: { ...depot, stocks_everything: false } }],
  [{ name: 'create_item', input: { sku: 'LATER-99' } }],
  [{ name: 'update_location', input: { ...depot, stocks_everything: true } }],
  [{ name: 'archive_location', input: { ...depot, force: true } }],
  [{ name: 'restore_location', input: { location: '#LAST:archive_location' } }],
  [{ name: 'update_location', input: { ...depot, stocks_everything: false } }],
  [{ name: 'create_location', input: { code: 'depot-98', stocks_everything: false } }],
]
