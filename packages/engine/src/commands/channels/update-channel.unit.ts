import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('update_channel', {
  'refuses a channel that nobody knows': { when: { channel: 'shop' }, refused: 'sales_channel_not_found' },
  'refuses a model that nobody knows': {
    when: { channel: 'default', model: 'other' },
    refused: 'unknown_model at /model (model other)',
  },
  'gives it another model': {
    given: { models: { other: {} } },
    when: { channel: 'default', model: 'other', name: 'Web' },
    events: ['sales_channel_changed default'],
    changes: ['channel default: name default → Web, modelId default → other'],
  },
})
