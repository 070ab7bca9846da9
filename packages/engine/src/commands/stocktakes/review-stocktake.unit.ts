import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const items = { S1: {}, S2: {} }
const lines = ['S1 counted 3', 'S2']
const counted = { items, stocktakes: { 'ST-1': { at: 'A', state: 'counted', lines } } } as const

describeDecisions('review_stocktake', {
  'refuses one that nobody knows': {
    when: { stocktake: 'ST-1', lines: [{ sku: 'S1', recount: true }] },
    refused: 'stocktake_not_found',
  },
  'refuses one that is over': {
    given: { stocktakes: { 'ST-1': { at: 'A', state: 'cancelled', lines: ['S1'] } } },
    when: { stocktake: 'ST-1', lines: [{ sku: 'S1', recount: true }] },
    refused: 'stocktake_state_conflict (state cancelled)',
  },
  'refuses what can be no review of a line': {
    given: counted,
    when: {
      stocktake: 'ST-1',
      lines: [{ sku: 'S9', recount: true }, { sku: 'S1' }, { sku: 'S2', count: 0 }, { sku: 'S2', recount: true }],
    },
    refused:
      'line_not_found at /lines/0/sku (value S9); conflicting_constraints at /lines/1 (sku S1); ' +
      'at /lines/2/count (value 0); conflicting_constraints at /lines/3 (sku S2)',
  },
  'brings it back to counting by asking for a recount': {
    given: { items, stocktakes: { 'ST-1': { at: 'A', state: 'counted', countedAt: '2026-01-01T11:00:00Z', lines } } },
    when: { stocktake: 'ST-1', lines: [{ sku: 'S1', recount: true }] },
    events: ['stocktake_reviewed ST-1', 'stocktake_counting ST-1'],
    changes: [
      'stocktake ST-1: state counted → counting, countedAt now-3600s → none',
      'line 0 of ST-1, S1: isRecount false → true, counted 3 → none, countedAt now → none, countedBy Ann → none',
    ],
    answer: { progress: { counted: 0, to_recount: 1 }, revision: 2 },
  },
  'settles on a count of a line, and leaves it counted': {
    given: counted,
    when: { stocktake: 'ST-1', lines: [{ sku: 'S1', count: 0 }] },
    events: ['stocktake_reviewed ST-1'],
    changes: [],
    answer: { state: 'counted', revision: 2 },
  },
})
