import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('unsubscribe_stock', {
  'refuses where nobody waits': { when: { subscription: 'none' }, refused: 'stock_subscription_not_found' },
})
