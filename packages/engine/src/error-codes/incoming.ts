/** Why nothing is done with goods on their way: stock transfers and expected receipts. A part of the table in error-codes.ts. */
export const INCOMING_ERRORS = {
  stock_transfer_not_found: {
    kind: 'not_found',
    meaning: 'There is no such stock transfer.',
    remedy: 'The order names its transfers.',
  },
  stock_transfer_number_taken: {
    kind: 'conflict',
    meaning: 'Another stock transfer has this number.',
    remedy: 'Their numbers are unique; to retry safely, send an idempotency key.',
  },
  stock_transfer_for_order: {
    kind: 'conflict',
    meaning: 'The transfer brings goods to a shipment of an order.',
    remedy: 'Cancel the shipment or the order that data names, or re-route its units; the transfer ends with them.',
  },
  expected_receipt_not_found: {
    kind: 'not_found',
    meaning: 'There is no such expected receipt.',
    remedy: 'Use its number or id; the list names them.',
  },
  expected_receipt_number_taken: {
    kind: 'conflict',
    meaning: 'Another expected receipt has this number.',
    remedy: 'Their numbers are unique; to retry safely, send an idempotency key.',
  },
  stock_transfer_state_conflict: {
    kind: 'conflict',
    meaning: 'The transfer is in a state that does not allow this.',
    remedy: 'data.state says which; see the transitions in the documentation.',
  },
  expected_receipt_state_conflict: {
    kind: 'conflict',
    meaning: 'The expected receipt is in a state that does not allow this.',
    remedy: 'data.state says which, data.open_steps what may be done; see the transitions in the documentation.',
  },
  stock_transfer_not_covered: {
    kind: 'conflict',
    meaning: 'Some units of the transfer are not covered by stock at its origin.',
    remedy: 'Receive or count stock at the origin first.',
  },
} as const
