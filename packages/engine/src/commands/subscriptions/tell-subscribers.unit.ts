import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('tell_subscribers', {
  'passes by whoever waits no more': {
    when: { subscriptions: [{ id: 'none', quantity: 2 }] },
    events: [],
    changes: [],
    answer: { told: 0 },
  },
})
