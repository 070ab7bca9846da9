import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { QUANTITY_MAX_UNITS } from '../../domain/kernel/quantity.ts'

const IN_A_DAY = '2026-01-02T12:00:00Z'
const SET = { S1: {}, SET: { components: { S1: 2 } } }
const one = { number: 'PO-1', location: 'A', lines: [{ sku: 'S1', quantity: 5 }] }

describeDecisions('create_expected_receipt', {
  'refuses a number that another one has': {
    given: { receipts: { 'PO-1': { at: 'A', lines: ['1 S1'] } } },
    when: one,
    refused: 'expected_receipt_number_taken at /number (number PO-1)',
  },
  'refuses a location that nobody knows': {
    when: { ...one, location: 'X' },
    refused: 'unknown_location at /location (location X)',
  },
  'refuses every line that cannot be': {
    given: { items: SET },
    when: {
      ...one,
      lines: [
        { sku: 'S9', quantity: 1 },
        { sku: 'SET', quantity: 1 },
        { sku: 'S1', quantity: 0 },
        { sku: 'S1', quantity: 0.5 },
      ],
    },
    refused:
      'unknown_sku at /lines/0/sku (sku S9); kit_has_no_stock at /lines/1/sku (sku SET); ' +
      'quantity_not_positive at /lines/2/quantity (sku S1, quantity 0); ' +
      'fraction_not_allowed at /lines/3/quantity (sku S1, quantity 0.5)',
  },
  'refuses more than a balance can say': {
    given: { receipts: { 'PO-0': { at: 'A', lines: ['1 S1'] } } },
    when: { ...one, lines: [{ sku: 'S1', quantity: QUANTITY_MAX_UNITS }] },
    refused: 'balance_out_of_range (sku S1, location A)',
  },
  'makes what is announced incoming, and keeps when it comes line by line': {
    given: { levels: { 'S1@A': 2 } },
    when: {
      ...one,
      supplier: 'ACME',
      expected_at: IN_A_DAY,
      lines: [
        { sku: 'S1', quantity: 5 },
        { sku: 'S1', quantity: 3, expected_at: null },
      ],
    },
    events: ['expected_receipt_announced new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made receipt PO-1: state expected, supplier ACME, expectedAt now+86400s',
      'made line 0 of PO-1, S1: quantity 5, outstanding 5, expectedAt now+86400s',
      'made line 1 of PO-1, S1: quantity 3, outstanding 3',
      'level S1@A: incoming 0 → 8',
    ],
  },
  'is called by its id where nobody gives it a number, and makes the level': {
    when: { location: 'A', lines: [{ sku: 'S1', quantity: 1 }] },
    events: ['expected_receipt_announced new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made receipt new-1: state expected',
      'made line 0 of new-1, S1: quantity 1, outstanding 1',
      'made level S1@A: incoming 1',
    ],
    answer: { number: 'new-1', supplier: null, expected_at: null, revision: 1 },
  },
})
