import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { comingBack } from '../../../../../test/support/scenes.ts'

const all = { return: 'O-1-R1' }

describeDecisions('restock_return', {
  'refuses a return that nobody knows': { when: all, refused: 'return_not_found' },
  'puts away what was received and is not yet, in the condition that it is in': {
    given: comingBack({ state: 'received', done: [{ received: 2 }] }),
    when: { ...all, condition: 'damaged' },
    events: ['return_units_restocked O-1-R1', 'inventory_level_changed S1:B'],
    changes: [
      'line 0 of O-1-R1, S1@B: damaged 0 → 2, counted 0 → 2',
      'level S1@B: damaged 0 → 2',
      'moved 2 S1 customer → damaged@B: returned',
    ],
  },
  'puts no unit away twice': {
    given: comingBack({ state: 'received', done: [{ received: 2, resellable: 1, counted: 1 }] }),
    when: { ...all, lines: [{ line: 0, quantity: 2 }] },
    refused: 'exceeds_line at /lines/0/quantity (sku S1, requested 2, available 1)',
  },
  'does nothing where nothing is left to put away': {
    given: comingBack({ state: 'received', done: [{ received: 2, scrap: 2, counted: 2 }] }),
    when: all,
    events: [],
    changes: [],
  },
})
