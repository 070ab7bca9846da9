import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('subscribe_stock', {
  'refuses an item that nobody knows': {
    when: { sku: 'S2', reference: 'ann' },
    refused: 'unknown_sku at /sku (sku S2)',
  },
  'refuses a channel that nobody knows': {
    when: { sku: 'S1', channel: 'none', reference: 'ann' },
    refused: 'unknown_channel at /channel (channel none)',
  },
  'lets somebody wait': {
    when: { sku: 'S1', reference: 'ann', expires_in_days: 1 },
    events: ['stock_subscription_created new-1'],
    changes: [],
    answer: { sku: 'S1', channel: 'default', reference: 'ann', expires_at: '2026-01-02T12:00:00.000Z' },
  },
})
