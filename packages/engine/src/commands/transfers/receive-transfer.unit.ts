import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { moving } from '../../../../../test/support/scenes.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'

const sent: Scene = {
  levels: { 'S1@A': 5, 'S1@B': 1 },
  transfers: { 'T-1': { from: 'A', to: 'B', state: 'in_transit', goods: ['5 S1'] } },
}

describeDecisions('receive_transfer', {
  'refuses a transfer that nobody knows': {
    when: { transfer: 'T-1', lines: [{ line: 0, accepted: 1 }] },
    refused: 'stock_transfer_not_found',
  },
  'refuses goods that have not left': {
    given: { ...sent, transfers: { 'T-1': { from: 'A', to: 'B', goods: ['5 S1'] } } },
    when: { transfer: 'T-1', lines: [{ line: 0, accepted: 1 }] },
    refused: 'stock_transfer_state_conflict (state upcoming)',
  },
  'refuses a line that is not there': {
    given: sent,
    when: { transfer: 'T-1', lines: [{ line: 1, accepted: 1 }] },
    refused: 'line_not_found at /lines/0/line (value 1)',
  },
  'refuses more than is on its way': {
    given: sent,
    when: { transfer: 'T-1', lines: [{ line: 0, accepted: 4, damaged: 2 }] },
    refused: 'exceeds_line at /lines/0 (sku S1, requested 6, available 5)',
  },
  '61: three of five accepted, one damaged, one missing: nothing vanishes': {
    given: sent,
    when: { transfer: 'T-1', lines: [{ line: 0, accepted: 3, damaged: 1, short: 1, reason: 'fell down' }] },
    events: ['transferred_goods_received T-1', 'stock_transfer_completed T-1', 'inventory_level_changed S1:B'],
    changes: [
      'transfer T-1: state in_transit → completed, completedAt none → now',
      'line 0 of T-1, S1: inTransit 5 → 0, accepted 0 → 3, damaged 0 → 1, short 0 → 1, discrepancies none → 1 damaged (fell down)+1 short (fell down)',
      'level S1@B: onHand 1 → 4, damaged 0 → 1, incoming 5 → 0',
      'moved 3 S1 in_transit@T-1 → on_hand@B: transferred',
      'moved 1 S1 in_transit@T-1 → damaged@B: damaged',
      'moved 1 S1 in_transit@T-1 → shrinkage: lost',
    ],
  },
  'sends back what is rejected, into quarantine, and waits for the rest': {
    given: sent,
    when: { transfer: 'T-1', lines: [{ line: 0, accepted: 1, rejected: 2 }] },
    events: ['transferred_goods_received T-1', 'inventory_level_changed S1:B', 'inventory_level_changed S1:A'],
    changes: [
      'line 0 of T-1, S1: inTransit 5 → 2, accepted 0 → 1, rejected 0 → 2',
      'level S1@B: onHand 1 → 2, incoming 5 → 2',
      'level S1@A: quarantined 0 → 2',
      'moved 1 S1 in_transit@T-1 → on_hand@B: transferred',
      'moved 2 S1 in_transit@T-1 → quarantined@A: transferred',
    ],
    answer: { state: 'in_transit', lines: [{ state: 'partially_received', in_transit: 2 }] },
  },
  'reserves what has come for the shipment, which waits for what was lost': {
    given: moving({ state: 'in_transit' }),
    when: { transfer: 'O-1-T1', lines: [{ line: 0, accepted: 2, short: 1 }] },
    events: [
      'transferred_goods_received O-1-T1',
      'stock_transfer_completed O-1-T1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: holdReasons transfer → backordered',
      'transfer O-1-T1: state in_transit → completed, completedAt none → now',
      'line 0 of O-1-T1, S1: inTransit 3 → 0, accepted 0 → 2, short 0 → 1',
      'made promise S1@A to O-1-1: reserved 2, backordered 1',
      'level S1@A: onHand 5 → 7, reserved 5 → 7, backordered 0 → 1, incoming 3 → 0',
      'moved 2 S1 in_transit@O-1-T1 → on_hand@A: transferred',
      'moved 1 S1 in_transit@O-1-T1 → shrinkage: lost',
    ],
  },
})
