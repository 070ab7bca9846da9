/** Why nothing is done with goods on their way: stock transfers and expected receipts. A part of the table in error-codes.ts. */
export const INCOMING_ERRORS = {
  stock_transfer_not_found: {
    kind: 'not_found',
    meaning: 'There is no such stock transfer.',
    remedy: 'List them at /v1/stock-transfers; an order names its own.',
  },
  stock_transfer_number_taken: {
    kind: 'conflict',
    meaning: 'Another stock transfer has this number.',
    remedy:
      'Choose another number, or leave it out. If it was this request that has made it, send it again under its idempotency key.',
  },
  stock_transfer_for_order: {
    kind: 'conflict',
    meaning: 'The stock transfer brings goods to a shipment of an order.',
    remedy:
      'Cancel the shipment or the order that data names, or re-route its units; the stock transfer ends with them.',
  },
  expected_receipt_not_found: {
    kind: 'not_found',
    meaning: 'There is no such expected receipt.',
    remedy: 'List them at /v1/expected-receipts; an expected receipt has a number and an id.',
  },
  expected_receipt_number_taken: {
    kind: 'conflict',
    meaning: 'Another expected receipt has this number.',
    remedy:
      'Choose another number, or leave it out. If it was this request that has made it, send it again under its idempotency key.',
  },
  stock_transfer_state_conflict: {
    kind: 'conflict',
    meaning: 'The stock transfer is in a state that does not allow this.',
    remedy: 'Do one of data.open_steps first, or leave it: docs/states.md shows what leads from data.state to where.',
  },
  expected_receipt_state_conflict: {
    kind: 'conflict',
    meaning: 'The expected receipt is in a state that does not allow this.',
    remedy: 'Do one of data.open_steps first, or leave it: docs/states.md shows what leads from data.state to where.',
  },
  stock_transfer_not_covered: {
    kind: 'conflict',
    meaning: 'Some units of the stock transfer are not covered by stock at its origin.',
    remedy: 'Receive or count stock at the origin first.',
  },
} as const
