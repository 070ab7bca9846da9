import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'
import { QUANTITY_MAX_UNITS } from '../../domain/kernel/quantity.ts'

const expected: Scene = { levels: { 'S1@A': 2 }, receipts: { 'PO-1': { at: 'A', lines: ['5 S1'] } } }
const begun: Scene = {
  levels: { 'S1@A': 2 },
  receipts: { 'PO-1': { at: 'A', state: 'partially_received', lines: ['5 S1 accepted 2'] } },
}
const finished: Scene = { receipts: { 'PO-1': { at: 'A', state: 'received', lines: ['5 S1 accepted 5'] } } }

describeDecisions('receive_expected_receipt', {
  'refuses a receipt that nobody knows': { when: { receipt: 'PO-1' }, refused: 'expected_receipt_not_found' },
  'does nothing a second time': { given: finished, when: { receipt: 'PO-1' }, events: [], changes: [] },
  'refuses further parts of what has come': {
    given: finished,
    when: { receipt: 'PO-1', lines: [{ line: 0, accepted: 1 }] },
    refused: 'expected_receipt_state_conflict (state received)',
  },
  'refuses every part that cannot be': {
    given: expected,
    when: {
      receipt: 'PO-1',
      lines: [
        { line: 7, accepted: 1 },
        { line: 0, accepted: 1, damaged: 0.5 },
        { line: 0 },
        { line: 0, accepted: 3, short: 3 },
        { line: 0, rejected: QUANTITY_MAX_UNITS, accepted: 1 },
      ],
    },
    refused:
      'line_not_found at /lines/0/line (value 7); fraction_not_allowed at /lines/1/damaged (sku S1, quantity 0.5); ' +
      'quantity_not_positive at /lines/2 (sku S1, quantity 0); ' +
      'exceeds_line at /lines/3/short (sku S1, requested 3, available 2); balance_out_of_range at /lines/4 (sku S1)',
  },
  'refuses a line that is told of twice': {
    given: expected,
    when: {
      receipt: 'PO-1',
      lines: [
        { line: 0, accepted: 1 },
        { line: 0, damaged: 1 },
      ],
    },
    refused: 'conflicting_constraints at /lines/1/line (sku S1)',
  },
  'refuses goods that the shelf could not hold': {
    given: { ...expected, levels: { 'S1@A': QUANTITY_MAX_UNITS } },
    when: { receipt: 'PO-1' },
    refused: 'balance_out_of_range (sku S1, location A)',
  },
  'takes a part of it in, and goes on expecting the rest': {
    given: expected,
    when: { receipt: 'PO-1', lines: [{ line: 0, accepted: 1, damaged: 1, reason: 'wet' }] },
    events: [
      'expected_goods_received PO-1',
      'expected_receipt_partially_received PO-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'receipt PO-1: state expected → partially_received',
      'line 0 of PO-1, S1: outstanding 5 → 3, accepted 0 → 1, damaged 0 → 1, discrepancies none → 1 damaged (wet)',
      'level S1@A: onHand 2 → 3, damaged 0 → 1, incoming 5 → 3',
      'moved 1 S1 supplier → on_hand@A: received',
      'moved 1 S1 supplier → damaged@A: received',
    ],
  },
  'tells of a further part without a change of state': {
    given: begun,
    when: { receipt: 'PO-1', lines: [{ line: 0, rejected: 1 }] },
    events: ['expected_goods_received PO-1', 'inventory_level_changed S1:A'],
    changes: ['line 0 of PO-1, S1: outstanding 3 → 2, rejected 0 → 1', 'level S1@A: incoming 3 → 2'],
  },
  'is received with the last of it, told or missed': {
    given: begun,
    when: { receipt: 'PO-1', lines: [{ line: 0, accepted: 2, short: 1, reason: 'lost on the way' }] },
    events: ['expected_goods_received PO-1', 'expected_receipt_received PO-1', 'inventory_level_changed S1:A'],
    changes: [
      'receipt PO-1: state partially_received → received, receivedAt none → now',
      'line 0 of PO-1, S1: outstanding 3 → 0, accepted 2 → 4, short 0 → 1, discrepancies none → 1 short (lost on the way)',
      'level S1@A: onHand 2 → 4, incoming 3 → 0',
      'moved 2 S1 supplier → on_hand@A: received',
    ],
  },
  'takes in more than was expected': {
    given: expected,
    when: { receipt: 'PO-1', lines: [{ line: 0, accepted: 7 }] },
    events: ['expected_goods_received PO-1', 'expected_receipt_received PO-1', 'inventory_level_changed S1:A'],
    changes: [
      'receipt PO-1: state expected → received, receivedAt none → now',
      'line 0 of PO-1, S1: outstanding 5 → 0, accepted 0 → 7',
      'level S1@A: onHand 2 → 9, incoming 5 → 0',
      'moved 7 S1 supplier → on_hand@A: received',
    ],
  },
  'takes in all that is outstanding where nobody says more, and covers who waits there': {
    given: {
      levels: { 'S1@A': { settings: { backorders: 'allow' } } },
      holds: { cart: { promises: ['2 S1@A waiting'] } },
      receipts: { 'PO-1': { at: 'A', lines: ['5 S1', '1 S1'] } },
    },
    when: { receipt: 'PO-1' },
    events: [
      'expected_goods_received PO-1',
      'expected_receipt_received PO-1',
      'backorder_filled S1:A',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'receipt PO-1: state expected → received, receivedAt none → now',
      'line 0 of PO-1, S1: outstanding 5 → 0, accepted 0 → 5',
      'line 1 of PO-1, S1: outstanding 1 → 0, accepted 0 → 1',
      'promise S1@A to cart: reserved 0 → 2, backordered 2 → 0',
      'level S1@A: onHand 0 → 6, reserved 0 → 2, backordered 2 → 0, incoming 6 → 0',
      'moved 5 S1 supplier → on_hand@A: received',
      'moved 1 S1 supplier → on_hand@A: received',
    ],
  },
})
