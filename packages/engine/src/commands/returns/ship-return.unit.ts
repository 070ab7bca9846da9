import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { comingBack } from '../../../../../test/support/scenes.ts'

const all = { return: 'O-1-R1' }

describeDecisions('ship_return', {
  'refuses a return that nobody knows': { when: all, refused: 'return_not_found' },
  'has them on their way': {
    given: comingBack({ state: 'approved' }),
    when: all,
    events: ['return_shipped O-1-R1'],
    changes: ['return O-1-R1: state approved → shipped, shippedAt none → now'],
  },
})
