import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const items = { S1: {}, S2: {} }
const levels = { 'S1@A': 5, 'S2@A': 7 }
const counting = {
  items,
  levels,
  stocktakes: { 'ST-1': { at: 'A', state: 'counting', lines: ['S1 counted 3'] } },
} as const
const frozen = {
  items,
  levels,
  stocktakes: { 'ST-1': { at: 'A', state: 'counting', frozen: true, lines: ['S1'] } },
} as const

describeDecisions('update_stocktake', {
  'refuses one that nobody knows': { when: { stocktake: 'ST-1' }, refused: 'stocktake_not_found' },
  'refuses other items when counting is over': {
    given: { items, stocktakes: { 'ST-1': { at: 'A', state: 'counted', lines: ['S1'] } } },
    when: { stocktake: 'ST-1', add: ['S2'] },
    refused: 'stocktake_state_conflict (state counted)',
  },
  'refuses a change of what its sender has not seen': {
    given: counting,
    when: { stocktake: 'ST-1', expected_revision: 2, add: ['S2'] },
    refused: 'revision_changed (expected 2, actual 1)',
  },
  'refuses what is on it already': {
    given: counting,
    when: { stocktake: 'ST-1', add: ['S1'] },
    refused: 'conflicting_constraints at /add/0 (sku S1)',
  },
  'refuses to take out what is not on it, and anything twice': {
    given: counting,
    when: { stocktake: 'ST-1', remove: ['S2', 'S1', 'S1'] },
    refused: 'line_not_found at /remove/0 (value S2); conflicting_constraints at /remove/2 (sku S1)',
  },
  'refuses to freeze what another one has frozen': {
    given: { ...frozen, stocktakes: { ...frozen.stocktakes, 'ST-2': { ...frozen.stocktakes['ST-1'], lines: ['S2'] } } },
    when: { stocktake: 'ST-1', add: ['S2'] },
    refused: 'level_frozen (sku S2, location A, stocktake ST-2)',
  },
  'keeps what its owner wants with one that is over, and says nothing where nothing is sent': {
    given: { stocktakes: { 'ST-1': { at: 'A', state: 'completed' } } },
    when: { stocktake: 'ST-1', metadata: { year: 2026 } },
    events: ['stocktake_changed ST-1'],
    changes: ['stocktake ST-1: metadata {} → {"year":2026}'],
  },
  'adds and takes out, with what was counted': {
    given: counting,
    when: { stocktake: 'ST-1', add: ['S2'], remove: ['S1'] },
    events: ['stocktake_changed ST-1'],
    changes: ['deleted line 0 of ST-1, S1', 'made line 1 of ST-1, S2'],
    answer: { progress: { lines: 1, counted: 0 }, revision: 2 },
  },
  'freezes what comes, and frees what goes': {
    given: frozen,
    when: { stocktake: 'ST-1', add: ['S2'], remove: ['S1'] },
    events: ['stocktake_changed ST-1'],
    changes: [
      'deleted line 0 of ST-1, S1',
      'made line 1 of ST-1, S2',
      'level S1@A: frozenBy ST-1 → none',
      'level S2@A: frozenBy none → ST-1',
    ],
  },
})
