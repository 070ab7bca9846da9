import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const archived = { modelId: 'default', archivedAt: 0 }

describeDecisions('restore_channel', {
  'refuses a channel that nobody knows': { when: { channel: 'shop' }, refused: 'sales_channel_not_found' },
  'refuses what is meant for another revision': {
    given: { channels: { shop: archived } },
    when: { channel: 'shop', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'changes nothing of a channel that is live': {
    when: { channel: 'default' },
    answer: { revision: 1 },
    events: [],
    changes: [],
  },
  'refuses where another channel has its code by now': {
    given: { channels: { shop: 'default', old: { ...archived, code: 'shop' } } },
    when: { channel: 'old' },
    refused: 'code_taken (name shop, taken_by shop)',
  },
  'refuses while its model is archived': {
    given: { models: { other: { archivedAt: 0 } }, channels: { shop: { ...archived, modelId: 'other' } } },
    when: { channel: 'shop' },
    refused: 'names_archived (names other)',
  },
  'brings it back': {
    given: { channels: { shop: archived } },
    when: { channel: 'shop' },
    answer: { code: 'shop', revision: 2, archived_at: null, model: 'default' },
    events: ['sales_channel_restored shop'],
    changes: ['channel shop: archivedAt now-1767268800s → none'],
  },
})
