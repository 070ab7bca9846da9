import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { moving } from '../../../../../test/support/scenes.ts'

describeDecisions('hold_transfer', {
  'refuses a transfer that nobody knows': { when: { transfer: 'O-1-T1' }, refused: 'stock_transfer_not_found' },
  'refuses a transfer that has set out': {
    given: moving({ state: 'in_transit' }),
    when: { transfer: 'O-1-T1' },
    refused: 'stock_transfer_state_conflict (state in_transit)',
  },
  'does nothing a second time': {
    given: moving({ state: 'on_hold' }),
    when: { transfer: 'O-1-T1' },
    events: [],
    changes: [],
  },
  'stops a transfer that has not set out': {
    given: moving(),
    when: { transfer: 'O-1-T1' },
    events: ['stock_transfer_on_hold O-1-T1'],
    changes: ['transfer O-1-T1: state upcoming → on_hold'],
  },
})
