import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { placed } from '../../../../../test/support/scenes.ts'

describeDecisions('update_order', {
  'refuses an order that nobody knows': { when: { order: 'O-1' }, refused: 'order_not_found' },
  'keeps what is said, and merges what is kept already': {
    given: placed({ metadata: { gift: true, note: 'ring' } }),
    when: { order: 'O-1', external_reference: 'S-77', metadata: { note: null, source: 'phone' } },
    events: ['order_annotated O-1'],
    changes: [
      'order O-1: externalReference none → S-77, metadata {"gift":true,"note":"ring"} → {"gift":true,"source":"phone"}',
    ],
  },
  'refuses more than can be kept': {
    given: placed({ metadata: { text: 'x'.repeat(16_000) } }),
    when: { order: 'O-1', metadata: { more: 'y'.repeat(1_000) } },
    refused: 'invalid_request at /metadata (detail must have at most 16384 bytes as JSON; it has 17021)',
  },
  'changes nothing where nothing is said': { given: placed(), when: { order: 'O-1' }, events: [], changes: [] },
})
