import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('create_channel', {
  'refuses a code that another channel has': {
    when: { code: 'default' },
    refused: 'code_taken at /code (value default)',
  },
  'refuses a model that nobody knows': {
    when: { code: 'shop', model: 'other' },
    refused: 'unknown_model at /model (model other)',
  },
  'makes a channel on the default model': {
    when: { code: 'shop' },
    events: ['sales_channel_created new-1'],
    changes: ['made channel shop: name shop, type web, modelId default'],
  },
})
