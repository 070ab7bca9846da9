import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const counting = { stocktakes: { 'ST-1': { at: 'A', state: 'counting', lines: ['S1 counted 3'] } } } as const
const EARLIER = '2026-01-01T11:00:00Z'

describeDecisions('record_stocktake_counts', {
  'refuses one that nobody knows': {
    when: { stocktake: 'ST-1', counts: [{ sku: 'S1', quantity: 1 }] },
    refused: 'stocktake_not_found',
  },
  'refuses counts before it has begun': {
    given: { stocktakes: { 'ST-1': { at: 'A', lines: ['S1'] } } },
    when: { stocktake: 'ST-1', counts: [{ sku: 'S1', quantity: 1 }] },
    refused: 'stocktake_state_conflict (state draft)',
  },
  'refuses every count that cannot be': {
    given: counting,
    when: {
      stocktake: 'ST-1',
      counts: [
        { sku: 'S9', quantity: 1 },
        { sku: 'S1', quantity: 0.5 },
        { sku: 'S1', quantity: 1, counted_at: '2026-01-02T11:00:00Z' },
      ],
    },
    refused:
      'line_not_found at /counts/0/sku (value S9); fraction_not_allowed at /counts/1/quantity (sku S1, quantity 0.5); ' +
      'occurred_in_future at /counts/2/counted_at (value 2026-01-02T11:00:00Z)',
  },
  'believes whoever counts last, and keeps what the others have counted': {
    given: counting,
    when: {
      stocktake: 'ST-1',
      counts: [
        { sku: 'S1', quantity: 5 },
        { sku: 'S1', quantity: 4, counted_by: 'Bob', counted_at: EARLIER },
      ],
    },
    events: ['stocktake_counts_recorded ST-1'],
    changes: [
      'line 0 of ST-1, S1: counts 3 by Ann now → 3 by Ann now+5 by holdfast now+4 by Bob now-3600s, ' +
        'counted 3 → 4, countedAt now → now-3600s, countedBy Ann → Bob',
    ],
    answer: { progress: { counted: 1 }, revision: 2 },
  },
  'is the recount that was asked for': {
    given: { stocktakes: { 'ST-1': { at: 'A', state: 'counting', lines: ['S1 recount'] } } },
    when: { stocktake: 'ST-1', counts: [{ sku: 'S1', quantity: 0 }] },
    events: ['stocktake_counts_recorded ST-1'],
    changes: [
      'line 0 of ST-1, S1: counts none → 0 by holdfast now, isRecount true → false, counted none → 0, ' +
        'countedAt none → now, countedBy none → holdfast',
    ],
  },
})
