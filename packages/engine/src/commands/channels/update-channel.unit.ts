import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('update_channel', {
  'refuses a channel that nobody knows': { when: { channel: 'shop' }, refused: 'sales_channel_not_found' },
  'refuses a model that nobody knows': {
    when: { channel: 'default', model: 'other' },
    refused: 'unknown_model at /model (model other)',
  },
  'merges what its owner keeps with it, and takes away by null': {
    given: { channels: { shop: { externalReference: 'ERP-1', metadata: { a: 1, b: { c: 2 } } } } },
    when: { channel: 'shop', external_reference: null, metadata: { a: null, b: { d: 3 } } },
    events: ['sales_channel_changed shop'],
    changes: ['channel shop: externalReference ERP-1 → none, metadata {"a":1,"b":{"c":2}} → {"b":{"d":3}}'],
  },
  'takes away all that is kept with it': {
    given: { channels: { shop: { metadata: { a: 1 } } } },
    when: { channel: 'shop', metadata: null },
    events: ['sales_channel_changed shop'],
    changes: ['channel shop: metadata {"a":1} → {}'],
  },
  'refuses to keep more than 16 KB': {
    given: { channels: { shop: { metadata: { a: 'x'.repeat(10_000) } } } },
    when: { channel: 'shop', metadata: { b: 'x'.repeat(10_000) } },
    refused: 'invalid_request at /metadata (detail must have at most 16384 bytes as JSON; it has 20015)',
  },
  'gives it another model': {
    given: { models: { other: {} } },
    when: { channel: 'default', model: 'other', name: 'Web' },
    events: ['sales_channel_changed default'],
    changes: ['channel default: name default → Web, modelId default → other'],
  },
})
