import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { comingBack } from '../../../../../test/support/scenes.ts'

const all = { return: 'O-1-R1' }

describeDecisions('reject_return', {
  'refuses a return that nobody knows': { when: all, refused: 'return_not_found' },
  'ends it when all of it is refused': {
    given: comingBack({ state: 'requested' }),
    when: { ...all, reason: 'worn' },
    events: ['return_units_rejected O-1-R1', 'return_rejected O-1-R1'],
    changes: [
      'return O-1-R1: state requested → rejected, rejectionReason none → worn',
      'line 0 of O-1-R1, S1@B: rejected 0 → 2',
    ],
  },
  'refuses a part, and waits for the rest': {
    given: comingBack({ state: 'shipped' }),
    when: { ...all, lines: [{ line: 0, quantity: 1 }], reason: 'worn' },
    events: ['return_units_rejected O-1-R1'],
    changes: ['return O-1-R1: rejectionReason none → worn', 'line 0 of O-1-R1, S1@B: rejected 0 → 1'],
  },
  'ends as received where some of it has come': {
    given: comingBack({ done: [{ received: 1, resellable: 1, counted: 1 }] }),
    when: all,
    events: ['return_units_rejected O-1-R1', 'return_received O-1-R1'],
    changes: [
      'return O-1-R1: state shipped → received, receivedAt none → now',
      'line 0 of O-1-R1, S1@B: rejected 0 → 1',
    ],
  },
  'refuses no more than is expected': {
    given: comingBack({ done: [{ received: 1, resellable: 1, counted: 1 }] }),
    when: { ...all, lines: [{ line: 0, quantity: 2 }] },
    refused: 'exceeds_line at /lines/0/quantity (sku S1, requested 2, available 1)',
  },
})
