import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('cancel_expected_receipt', {
  'refuses a receipt that nobody knows': { when: { receipt: 'PO-1' }, refused: 'expected_receipt_not_found' },
  'does nothing a second time': {
    given: { receipts: { 'PO-1': { at: 'A', state: 'cancelled', lines: ['5 S1'] } } },
    when: { receipt: 'PO-1' },
    events: [],
    changes: [],
  },
  'refuses one of which something has come: the rest of it is closed': {
    given: { receipts: { 'PO-1': { at: 'A', state: 'partially_received', lines: ['5 S1 accepted 2'] } } },
    when: { receipt: 'PO-1' },
    refused: 'expected_receipt_state_conflict (state partially_received)',
  },
  'expects nothing any more': {
    given: { receipts: { 'PO-1': { at: 'A', lines: ['5 S1', '2 S1'] }, 'PO-2': { at: 'A', lines: ['1 S1'] } } },
    when: { receipt: 'PO-1' },
    events: ['expected_receipt_cancelled PO-1', 'inventory_level_changed S1:A'],
    changes: [
      'receipt PO-1: state expected → cancelled, cancelledAt none → now',
      'line 0 of PO-1, S1: outstanding 5 → 0',
      'line 1 of PO-1, S1: outstanding 2 → 0',
      'level S1@A: incoming 8 → 1',
    ],
  },
})
