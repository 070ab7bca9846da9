import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('restore_shipping_method', {
  'refuses a method that nobody knows': {
    when: { shipping_method: 'post' },
    refused: 'shipping_method_not_found',
  },
  'refuses what is meant for another revision': {
    given: { shippingMethods: { post: { archivedAt: 0 } } },
    when: { shipping_method: 'post', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'changes nothing of a method that is live': {
    given: { shippingMethods: { post: {} } },
    when: { shipping_method: 'post' },
    answer: { revision: 1 },
    events: [],
    changes: [],
  },
  'refuses where another method has its code by now': {
    given: { shippingMethods: { post: {}, old: { code: 'post', archivedAt: 0 } } },
    when: { shipping_method: 'old' },
    refused: 'code_taken (name post, taken_by post)',
  },
  'refuses while a location that it names is archived': {
    given: { locations: { A: { archivedAt: 0 } }, shippingMethods: { post: { archivedAt: 0, locationIds: ['A'] } } },
    when: { shipping_method: 'post' },
    refused: 'names_archived (names A)',
  },
  'brings it back': {
    given: { shippingMethods: { post: { archivedAt: 0 } } },
    when: { shipping_method: 'post' },
    answer: { code: 'post', revision: 2, archived_at: null },
    events: ['shipping_method_restored post'],
    changes: ['shipping method post: archivedAt now-1767268800s → none'],
  },
})
