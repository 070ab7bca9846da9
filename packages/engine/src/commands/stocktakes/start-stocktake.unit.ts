import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const items = { S1: {}, S2: {}, S3: {} }
const levels = { 'S2@A': 7, 'S1@A': 0, 'S3@B': 1 }

describeDecisions('start_stocktake', {
  'refuses one that nobody knows': { when: { stocktake: 'ST-1' }, refused: 'stocktake_not_found' },
  'refuses one at whose location nothing is stocked': {
    given: { stocktakes: { 'ST-1': { at: 'A', scope: 'location' } } },
    when: { stocktake: 'ST-1' },
    refused: 'stocktake_empty',
  },
  'refuses to freeze what another one has frozen': {
    given: {
      levels: { 'S1@A': 5 },
      stocktakes: {
        'ST-1': { at: 'A', frozen: true, lines: ['S1'] },
        'ST-2': { at: 'A', state: 'counted', frozen: true, lines: ['S1'] },
      },
    },
    when: { stocktake: 'ST-1' },
    refused: 'level_frozen (sku S1, location A, stocktake ST-2)',
  },
  'does nothing a second time': {
    given: { stocktakes: { 'ST-1': { at: 'A', state: 'counting', lines: ['S1'] } } },
    when: { stocktake: 'ST-1' },
    events: [],
    changes: [],
  },
  'gives everything at the location its line, by SKU, besides what was chosen': {
    given: { items, levels, stocktakes: { 'ST-1': { at: 'A', scope: 'location', lines: ['S3'] } } },
    when: { stocktake: 'ST-1' },
    events: ['stocktake_counting ST-1'],
    changes: [
      'stocktake ST-1: state draft → counting, startedAt now-1767268800s → now',
      'made line 1 of ST-1, S1',
      'made line 2 of ST-1, S2',
    ],
  },
  'freezes the levels that there are': {
    given: { items, levels, stocktakes: { 'ST-1': { at: 'A', frozen: true, lines: ['S2', 'S3'] } } },
    when: { stocktake: 'ST-1' },
    events: ['stocktake_counting ST-1'],
    changes: [
      'stocktake ST-1: state draft → counting, startedAt now-1767268800s → now',
      'level S2@A: frozenBy none → ST-1',
    ],
  },
})
