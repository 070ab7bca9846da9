import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('update_settings', {
  'replaces the settings as a whole': {
    given: { settings: { safety_stock: 3 } },
    when: { settings: { backorders: 'allow' } },
    events: ['settings_changed global'],
    changes: ['settings global: backorders none → allow, safety_stock 3 → none'],
  },
})
