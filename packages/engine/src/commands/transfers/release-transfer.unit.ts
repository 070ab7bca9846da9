import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { moving } from '../../../../../test/support/scenes.ts'

describeDecisions('release_transfer', {
  'refuses a transfer that nobody knows': { when: { transfer: 'O-1-T1' }, refused: 'stock_transfer_not_found' },
  'refuses a transfer that has set out': {
    given: moving({ state: 'in_transit' }),
    when: { transfer: 'O-1-T1' },
    refused: 'stock_transfer_state_conflict (state in_transit)',
  },
  'does not begin a draft': {
    given: moving({ state: 'draft' }),
    when: { transfer: 'O-1-T1' },
    refused: 'stock_transfer_state_conflict (state draft)',
  },
  'does nothing to a transfer that is not on hold': {
    given: moving(),
    when: { transfer: 'O-1-T1' },
    events: [],
    changes: [],
  },
  'lets a transfer go on': {
    given: moving({ state: 'on_hold' }),
    when: { transfer: 'O-1-T1' },
    events: ['stock_transfer_upcoming O-1-T1'],
    changes: ['transfer O-1-T1: state on_hold → upcoming'],
  },
})
