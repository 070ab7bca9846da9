import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('restore_item', {
  'refuses an item that nobody knows': { when: { item: 'S2' }, refused: 'inventory_item_not_found' },
  'refuses what is meant for another revision': {
    given: { items: { S1: { archivedAt: 0 } } },
    when: { item: 'S1', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'changes nothing of an item that is live': {
    when: { item: 'S1' },
    answer: { sku: 'S1', revision: 1 },
    events: [],
    changes: [],
  },
  'refuses where another item has its SKU by now, and says which': {
    given: { items: { S1: {}, old: { sku: 'S1', archivedAt: 0 } } },
    when: { item: 'old' },
    refused: 'sku_taken (name S1, taken_by S1)',
  },
  'refuses a kit of which a part is archived, and says which': {
    given: { items: { S1: { archivedAt: 0 }, KIT: { components: { S1: 2 }, archivedAt: 0 } } },
    when: { item: 'KIT' },
    refused: 'names_archived (names S1)',
  },
  'brings it back': {
    given: { items: { S1: { archivedAt: 0 } } },
    when: { item: 'S1', expected_revision: 1 },
    answer: { sku: 'S1', revision: 2, archived_at: null },
    events: ['inventory_item_restored S1'],
    changes: ['item S1: archivedAt now-1767268800s → none'],
  },
})
