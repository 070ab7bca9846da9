import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { comingBack } from '../../../../../test/support/scenes.ts'

const all = { return: 'O-1-R1' }

describeDecisions('approve_return', {
  'refuses a return that nobody knows': { when: all, refused: 'return_not_found' },
  'lets the units come back': {
    given: comingBack({ state: 'requested' }),
    when: all,
    events: ['return_approved O-1-R1'],
    changes: ['return O-1-R1: state requested → approved, approvedAt none → now'],
  },
})
