import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('close_expected_receipt', {
  'refuses a receipt that nobody knows': { when: { receipt: 'PO-1' }, refused: 'expected_receipt_not_found' },
  'does nothing a second time': {
    given: { receipts: { 'PO-1': { at: 'A', state: 'received', lines: ['5 S1 accepted 5'] } } },
    when: { receipt: 'PO-1' },
    events: [],
    changes: [],
  },
  'refuses one of which nothing has come: it is cancelled': {
    given: { receipts: { 'PO-1': { at: 'A', lines: ['5 S1'] } } },
    when: { receipt: 'PO-1' },
    refused: 'expected_receipt_state_conflict (state expected)',
  },
  'gives up the rest, which is short': {
    given: {
      receipts: { 'PO-1': { at: 'A', state: 'partially_received', lines: ['5 S1 accepted 2', '1 S1 accepted 1'] } },
    },
    when: { receipt: 'PO-1', reason: 'sold out' },
    events: ['expected_goods_received PO-1', 'expected_receipt_received PO-1', 'inventory_level_changed S1:A'],
    changes: [
      'receipt PO-1: state partially_received → received, receivedAt none → now',
      'line 0 of PO-1, S1: outstanding 3 → 0, short 0 → 3, discrepancies none → 3 short (sold out)',
      'level S1@A: incoming 3 → 0',
    ],
  },
})
