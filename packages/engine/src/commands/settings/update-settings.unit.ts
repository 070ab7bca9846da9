import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('update_settings', {
  'changes what is sent and nothing else': {
    given: { settings: { safety_stock: 3 } },
    when: { settings: { backorders: 'allow' } },
    events: ['settings_changed global'],
    changes: ['settings global: backorders none → allow'],
  },
  'takes away what is null': {
    given: { settings: { safety_stock: 3, notify_below: 2 } },
    when: { settings: { safety_stock: null, backorders: null } },
    events: ['settings_changed global'],
    changes: ['settings global: safety_stock 3 → none'],
  },
  'refuses what is meant for another revision': {
    when: { settings: {}, expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'refuses a minimum above the maximum, sent with it or there before': {
    given: { settings: { max_order_quantity: 3 } },
    when: { settings: { min_order_quantity: 4 } },
    refused:
      'settings_contradict at /settings/min_order_quantity (setting min_order_quantity, value min_order_quantity 4 and max_order_quantity 3)',
  },
  'lets a contradiction be that the change does not touch': {
    given: { settings: { max_order_quantity: 3, min_order_quantity: 4 } },
    when: { settings: { backorders: 'allow' } },
    events: ['settings_changed global'],
    changes: ['settings global: backorders none → allow'],
  },
})
