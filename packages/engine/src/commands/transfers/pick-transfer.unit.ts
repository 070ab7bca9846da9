import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { moving } from '../../../../../test/support/scenes.ts'

const when = { transfer: 'O-1-T1' }

describeDecisions('pick_transfer', {
  'refuses a transfer that nobody knows': { when, refused: 'stock_transfer_not_found' },
  'does nothing a second time': { given: moving({ state: 'picking' }), when, events: [], changes: [] },
  'refuses one that waits for a person': {
    given: moving({ state: 'on_hold' }),
    when,
    refused: 'stock_transfer_state_conflict (state on_hold)',
  },
  begins: {
    given: moving(),
    when,
    events: ['stock_transfer_picking O-1-T1'],
    changes: ['transfer O-1-T1: state upcoming → picking'],
  },
})
