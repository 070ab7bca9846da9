import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const items = { S1: {}, S2: {} }

describeDecisions('settle_stocktake', {
  'does nothing for one that nobody knows, or that is not being completed': {
    given: { stocktakes: { 'ST-1': { at: 'A', state: 'counted', lines: ['S1 counted 3'] } } },
    when: { stocktake: 'ST-1' },
    events: [],
    changes: [],
  },
  'applies what is left, and nothing twice': {
    given: {
      items,
      levels: { 'S1@A': 8, 'S2@A': 5 },
      stocktakes: {
        'ST-1': { at: 'A', state: 'completing', completedBy: 'Ann', lines: ['S1 counted 3 settled', 'S2 counted 6'] },
      },
    },
    when: { stocktake: 'ST-1' },
    events: ['stock_counted S2:A', 'stocktake_completed ST-1', 'inventory_level_changed S2:A'],
    changes: [
      'stocktake ST-1: state completing → completed, completedAt none → now',
      'line 1 of ST-1, S2: expected none → 5, variance none → 1, settledAt none → now',
      'level S2@A: onHand 5 → 6, countedAt none → now',
      'moved 1 S2 adjustment → on_hand@A: cycle_count',
      'counted 6 S2@A: now',
    ],
  },
})
