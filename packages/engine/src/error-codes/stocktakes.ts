/** What is refused of stocktakes, and because of them. A part of the table in error-codes.ts. */
export const STOCKTAKE_ERRORS = {
  stocktake_not_found: {
    kind: 'not_found',
    meaning: 'There is no such stocktake.',
    remedy: 'Use its number or id; the list names them.',
  },
  stocktake_number_taken: {
    kind: 'conflict',
    meaning: 'Another stocktake has this number.',
    remedy: 'Their numbers are unique; to retry safely, send an idempotency key.',
  },
  stocktake_state_conflict: {
    kind: 'conflict',
    meaning: 'The stocktake is in a state that does not allow this.',
    remedy: 'data.state says which, data.open_steps what may be done; see the transitions in the documentation.',
  },
  stocktake_empty: {
    kind: 'conflict',
    meaning: 'There is nothing to count: nothing is stocked at the location, or no items were chosen.',
    remedy: 'Add items to it.',
  },
  stocktake_too_large: {
    kind: 'conflict',
    meaning: 'More would be counted than one stocktake can hold.',
    remedy: 'data.limit says how much; make several stocktakes of chosen items.',
  },
  stocktake_is_blind: {
    kind: 'conflict',
    meaning: 'What the books expect is not told before counting is over.',
    remedy: 'Finish counting first.',
  },
  level_frozen: {
    kind: 'conflict',
    meaning: 'The level is being counted, and nothing moves there meanwhile.',
    remedy: 'data.stocktake says for which stocktake: complete or cancel it first.',
  },
} as const
