import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { comingBack } from '../../../../../test/support/scenes.ts'

const all = { return: 'O-1-R1' }

describeDecisions('update_return', {
  'refuses a return that nobody knows': { when: all, refused: 'return_not_found' },
  'keeps what it is called elsewhere, and what is kept with it': {
    given: comingBack({ metadata: { a: 1 } }),
    when: { ...all, external_reference: 'RMA-7', metadata: { b: 2 } },
    events: ['return_annotated O-1-R1'],
    changes: ['return O-1-R1: externalReference none → RMA-7, metadata {"a":1} → {"a":1,"b":2}'],
  },
  'changes nothing where nothing is sent': { given: comingBack(), when: all, events: [], changes: [] },
})
