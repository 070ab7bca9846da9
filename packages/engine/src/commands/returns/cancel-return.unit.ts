import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { comingBack } from '../../../../../test/support/scenes.ts'

const all = { return: 'O-1-R1' }

describeDecisions('cancel_return', {
  'refuses a return that nobody knows': { when: all, refused: 'return_not_found' },
  'lets nothing come back': {
    given: comingBack({ state: 'shipped' }),
    when: all,
    events: ['return_cancelled O-1-R1'],
    changes: ['return O-1-R1: state shipped → cancelled'],
  },
  'refuses where some of it has come': {
    given: comingBack({ done: [{ received: 1, resellable: 1, counted: 1 }] }),
    when: all,
    refused: 'return_partly_received',
  },
})
