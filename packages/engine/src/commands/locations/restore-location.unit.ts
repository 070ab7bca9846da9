import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('restore_location', {
  'refuses a location that nobody knows': { when: { location: 'C' }, refused: 'stock_location_not_found' },
  'refuses what is meant for another revision': {
    when: { location: 'A', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'changes nothing of a location that is live': {
    when: { location: 'A' },
    answer: { code: 'A' },
    events: [],
    changes: [],
  },
  'refuses where another location has its code by now': {
    given: { locations: { A: {}, old: { code: 'A', archivedAt: 0 } } },
    when: { location: 'old' },
    refused: 'code_taken (name A, taken_by A)',
  },
  'brings it back': {
    given: { locations: { A: { archivedAt: 0 } } },
    when: { location: 'A' },
    answer: { code: 'A', revision: 2, archived_at: null },
    events: ['stock_location_restored A'],
    changes: ['location A: archivedAt now-1767268800s → none'],
  },
  'closes one no more that is being closed': {
    given: { locations: { A: { closingAt: 0, replacedById: 'B' }, B: {} } },
    when: { location: 'A' },
    answer: { closing_at: null, revision: 2 },
    events: ['stock_location_kept A'],
    changes: ['location A: closingAt now-1767268800s → none'],
  },
})
