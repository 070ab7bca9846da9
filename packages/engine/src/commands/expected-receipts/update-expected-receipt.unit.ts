import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'
import { QUANTITY_MAX_UNITS } from '../../domain/kernel/quantity.ts'

const [NOW, SOON, LATER] = ['2026-01-01T12:00:00Z', '2026-01-01T12:01:00Z', '2026-01-01T13:00:00Z']
const lines = ['5 S1', `3 S1 by ${NOW}`]
const expected: Scene = { receipts: { 'PO-1': { at: 'A', expectedAt: SOON, lines } } }
const begun: Scene = {
  receipts: { 'PO-1': { at: 'A', state: 'partially_received', lines: ['5 S1 accepted 2', '1 S1 accepted 1'] } },
}
const finished: Scene = { receipts: { 'PO-1': { at: 'A', state: 'received', lines: ['5 S1 accepted 5'] } } }
const changed = 'expected_receipt_changed PO-1'

describeDecisions('update_expected_receipt', {
  'refuses a receipt that nobody knows': { when: { receipt: 'PO-1' }, refused: 'expected_receipt_not_found' },
  'refuses to expect something else of one that has come': {
    given: finished,
    when: { receipt: 'PO-1', expected_at: SOON },
    refused: 'expected_receipt_state_conflict (state received)',
  },
  'keeps what its owner wants with one that has come': {
    given: finished,
    when: { receipt: 'PO-1', external_reference: 'ASN 7', metadata: { dock: 3 } },
    events: [changed],
    changes: ['receipt PO-1: externalReference none → ASN 7, metadata {} → {"dock":3}'],
    answer: { revision: 2 },
  },
  'refuses a change of what its sender has not seen': {
    given: expected,
    when: { receipt: 'PO-1', expected_revision: 2, supplier: 'ACME' },
    refused: 'revision_changed (expected 2, actual 1)',
  },
  'refuses every line that cannot be': {
    given: { ...expected, items: { S1: {}, SET: { components: { S1: 2 } } } },
    when: {
      receipt: 'PO-1',
      lines: [
        { quantity: 1 },
        { line: 0, sku: 'S1', quantity: 1 },
        { line: 7, quantity: 1 },
        { line: 0, quantity: 0.5 },
        { line: 0, quantity: 1 },
        { sku: 'S1' },
        { sku: 'SET', quantity: 1 },
      ],
    },
    refused:
      'conflicting_constraints at /lines/0; at /lines/1/sku; ' +
      'line_not_found at /lines/2/line (value 7); fraction_not_allowed at /lines/3/quantity (sku S1, quantity 0.5); ' +
      'at /lines/4/line; quantity_not_positive at /lines/5/quantity (quantity 0); ' +
      'kit_has_no_stock at /lines/6/sku (sku SET)',
  },
  'refuses more than a balance can say': {
    given: expected,
    when: { receipt: 'PO-1', lines: [{ line: 0, quantity: QUANTITY_MAX_UNITS }] },
    refused: 'balance_out_of_range (sku S1, location A)',
  },
  'refuses metadata that has become too large': {
    given: { receipts: { 'PO-1': { at: 'A', metadata: { a: 'x'.repeat(9000) }, lines } } },
    when: { receipt: 'PO-1', metadata: { b: 'x'.repeat(9000) } },
    refused: 'invalid_request at /metadata (detail must have at most 16384 bytes as JSON; it has 18015)',
  },
  'changes nothing where nothing is sent': { given: expected, when: { receipt: 'PO-1' }, events: [], changes: [] },
  'takes lines that are expected with the whole to another time': {
    given: expected,
    when: { receipt: 'PO-1', expected_at: LATER, supplier: 'ACME' },
    events: [changed],
    changes: [
      'receipt PO-1: supplier none → ACME, expectedAt now+60s → now+3600s',
      'line 0 of PO-1, S1: expectedAt now+60s → now+3600s',
    ],
  },
  'expects more, less, and further goods': {
    given: { ...expected, items: { S1: {}, S2: {} } },
    when: {
      receipt: 'PO-1',
      lines: [
        { line: 0, quantity: 6, expected_at: null },
        { line: 1, quantity: 0 },
        { sku: 'S2', quantity: 4 },
      ],
    },
    events: [changed, 'inventory_level_changed S1:A', 'inventory_level_changed S2:A'],
    changes: [
      'line 0 of PO-1, S1: quantity 5 → 6, outstanding 5 → 6, expectedAt now+60s → none',
      'line 1 of PO-1, S1: quantity 3 → 0, outstanding 3 → 0',
      'made line 2 of PO-1, S2: quantity 4, outstanding 4, expectedAt now+60s',
      'level S1@A: incoming 8 → 6',
      'made level S2@A: incoming 4',
    ],
  },
  'is received where nothing is left to come': {
    given: begun,
    when: { receipt: 'PO-1', lines: [{ line: 0, quantity: 1 }] },
    events: [changed, 'expected_receipt_received PO-1', 'inventory_level_changed S1:A'],
    changes: [
      'receipt PO-1: state partially_received → received, receivedAt none → now',
      'line 0 of PO-1, S1: quantity 5 → 1, outstanding 3 → 0',
      'level S1@A: incoming 3 → 0',
    ],
  },
})
