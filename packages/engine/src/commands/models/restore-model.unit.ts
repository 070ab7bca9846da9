import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const listing = { locations: [{ locationId: 'A', priority: 1, onHold: false }], archivedAt: 0 }

describeDecisions('restore_model', {
  'refuses a model that nobody knows': { when: { model: 'other' }, refused: 'inventory_model_not_found' },
  'refuses what is meant for another revision': {
    when: { model: 'default', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'changes nothing of a model that is live': {
    when: { model: 'default' },
    answer: { revision: 1 },
    events: [],
    changes: [],
  },
  'refuses where another model has its code by now': {
    given: { models: { other: {}, old: { code: 'other', archivedAt: 0 } } },
    when: { model: 'old' },
    refused: 'code_taken (name other, taken_by other)',
  },
  'refuses while a location that it lists is archived': {
    given: { locations: { A: { archivedAt: 0 } }, model: { locations: [] }, models: { other: listing } },
    when: { model: 'other' },
    refused: 'names_archived (names A)',
  },
  'brings it back with its locations': {
    given: { models: { other: listing } },
    when: { model: 'other' },
    answer: { code: 'other', revision: 2, archived_at: null, locations: [{ location: 'A' }] },
    events: ['inventory_model_restored other'],
    changes: ['model other: archivedAt now-1767268800s → none'],
  },
})
