import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const shop = { channels: { shop: 'default' } }

describeDecisions('archive_channel', {
  'refuses a channel that nobody knows': { when: { channel: 'shop' }, refused: 'sales_channel_not_found' },
  'refuses what is meant for another revision': {
    given: shop,
    when: { channel: 'shop', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'refuses the default channel': { when: { channel: 'default' }, refused: 'default_needed' },
  'refuses while holds and orders of it are open, and says how many': {
    given: { ...shop, open: { shop: { reservations: 3 } } },
    when: { channel: 'shop' },
    refused: 'channel_in_use (reservations 3)',
  },
  'archives it': {
    given: shop,
    when: { channel: 'shop', expected_revision: 1 },
    answer: { code: 'shop', revision: 2, archived_at: '2026-01-01T12:00:00.000Z' },
    events: ['sales_channel_archived shop'],
    changes: ['channel shop: archivedAt none → now'],
  },
})
