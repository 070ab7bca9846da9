import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('finish_stocktake', {
  'refuses one that nobody knows': { when: { stocktake: 'ST-1' }, refused: 'stocktake_not_found' },
  'refuses one that has not begun': {
    given: { stocktakes: { 'ST-1': { at: 'A', lines: ['S1'] } } },
    when: { stocktake: 'ST-1' },
    refused: 'stocktake_state_conflict (state draft)',
  },
  'does nothing a second time': {
    given: { stocktakes: { 'ST-1': { at: 'A', state: 'counted', lines: ['S1'] } } },
    when: { stocktake: 'ST-1' },
    events: [],
    changes: [],
  },
  'ends the counting, whether or not everything was counted': {
    given: { stocktakes: { 'ST-1': { at: 'A', state: 'counting', lines: ['S1'] } } },
    when: { stocktake: 'ST-1' },
    events: ['stocktake_counted ST-1'],
    changes: ['stocktake ST-1: state counting → counted, countedAt none → now'],
  },
})
