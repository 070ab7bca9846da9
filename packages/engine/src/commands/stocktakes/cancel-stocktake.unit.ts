import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('cancel_stocktake', {
  'refuses one that nobody knows': { when: { stocktake: 'ST-1' }, refused: 'stocktake_not_found' },
  'refuses one that is completed': {
    given: { stocktakes: { 'ST-1': { at: 'A', state: 'completed', lines: ['S1'] } } },
    when: { stocktake: 'ST-1' },
    refused: 'stocktake_state_conflict (state completed)',
  },
  'does nothing a second time': {
    given: { stocktakes: { 'ST-1': { at: 'A', state: 'cancelled', lines: ['S1'] } } },
    when: { stocktake: 'ST-1' },
    events: [],
    changes: [],
  },
  'leaves stock as it was, and frees what it has frozen': {
    given: {
      levels: { 'S1@A': 5 },
      stocktakes: { 'ST-1': { at: 'A', state: 'counted', frozen: true, lines: ['S1 counted 3'] } },
    },
    when: { stocktake: 'ST-1' },
    events: ['stocktake_cancelled ST-1'],
    changes: ['stocktake ST-1: state counted → cancelled, cancelledAt none → now', 'level S1@A: frozenBy ST-1 → none'],
  },
})
