/** What is refused of stocktakes, and because of them. A part of the table in error-codes.ts. */
export const STOCKTAKE_ERRORS = {
  stocktake_not_found: {
    kind: 'not_found',
    meaning: 'There is no such stocktake.',
    remedy: 'List them at /v1/stocktakes; a stocktake has a number and an id.',
  },
  stocktake_number_taken: {
    kind: 'conflict',
    meaning: 'Another stocktake has this number.',
    remedy:
      'Choose another number, or leave it out. If it was this request that has made it, send it again under its idempotency key.',
  },
  stocktake_state_conflict: {
    kind: 'conflict',
    meaning: 'The stocktake is in a state that does not allow this.',
    remedy: 'Do one of data.open_steps first, or leave it: docs/states.md shows what leads from data.state to where.',
  },
  stocktake_empty: {
    kind: 'conflict',
    meaning: 'There is nothing to count: nothing is stocked at the location, or no items were chosen.',
    remedy: 'Add items to it, or stock some at the location first.',
  },
  stocktake_too_large: {
    kind: 'conflict',
    meaning: 'More would be counted than one stocktake can hold.',
    remedy: 'Make several stocktakes of chosen items, of data.limit each at most.',
  },
  stocktake_is_blind: {
    kind: 'conflict',
    meaning: 'What the books expect is not told before counting is over.',
    remedy: 'Finish counting first.',
  },
  level_frozen: {
    kind: 'conflict',
    meaning: 'The level is being counted, and nothing moves there meanwhile.',
    remedy: 'Complete or cancel the stocktake that data.stocktake names first.',
  },
} as const
