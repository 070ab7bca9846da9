import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('archive_shipping_method', {
  'refuses a method that nobody knows': {
    when: { shipping_method: 'post' },
    refused: 'shipping_method_not_found',
  },
  'refuses what is meant for another revision': {
    given: { shippingMethods: { post: {} } },
    when: { shipping_method: 'post', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'archives it': {
    given: { shippingMethods: { post: {} } },
    when: { shipping_method: 'post' },
    answer: { code: 'post', revision: 2, archived_at: '2026-01-01T12:00:00.000Z' },
    events: ['shipping_method_archived post'],
    changes: ['shipping method post: archivedAt none → now'],
  },
})
