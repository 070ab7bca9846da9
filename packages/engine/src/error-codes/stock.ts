/** Quantities that are not taken, and what is not on the shelf. */
export const STOCK_ERRORS = {
  quantity_not_positive: {
    kind: 'invalid',
    meaning: 'The quantity must be more than zero.',
    remedy: 'Send a quantity above zero.',
  },
  fraction_not_allowed: {
    kind: 'invalid',
    meaning: 'The inventory item is counted in whole units.',
    remedy: 'Send a whole number, or set fractional of the item to true.',
  },
  below_minimum_quantity: {
    kind: 'invalid',
    meaning: 'The quantity is below the smallest that may be ordered.',
    remedy: 'Order at least errors[].minimum, over all lines of the item.',
  },
  above_maximum_quantity: {
    kind: 'invalid',
    meaning: 'The quantity is above the largest that may be ordered.',
    remedy: 'Order at most errors[].maximum, over all lines of the item.',
  },
  not_a_multiple_of_increment: {
    kind: 'invalid',
    meaning: 'The quantity is not a multiple of the increment in which the item is sold.',
    remedy: 'Order a multiple of errors[].increment, over all lines of the item.',
  },
  balance_out_of_range: {
    kind: 'invalid',
    meaning: 'There would be more than the largest quantity that can be kept, 99,999,999,999 units.',
    remedy: 'Send a smaller quantity, or look for a slip in it.',
  },

  insufficient_stock: {
    kind: 'conflict',
    meaning: 'There is not enough stock to promise what was asked.',
    remedy:
      'Ask for at most errors[].available of each SKU, allow backorders of it, or send partial where the request takes it.',
  },
  insufficient_free_stock: {
    kind: 'conflict',
    meaning: 'The change would take stock that is promised, or that is not there.',
    remedy: 'Take at most what is available; force takes promised stock too, and its promises become backorders.',
  },
  insufficient_stock_then: {
    kind: 'conflict',
    meaning:
      'So much was not there at the instant that is named, or what has happened since would have been short of it.',
    remedy:
      'Mend occurred_at, or record first what had come in; errors[] says how much was there, and at which instant.',
  },
  quantity_changed: {
    kind: 'precondition',
    meaning: 'The quantity is not what the request expected.',
    remedy: 'Read the level again and repeat with its quantity.',
  },
  revision_changed: {
    kind: 'precondition',
    meaning: 'The record has been changed since it was read.',
    remedy: 'Read it again and repeat the change with its revision.',
  },
  occurred_in_future: {
    kind: 'invalid',
    meaning: 'The instant lies in the future, by the clock of the database.',
    remedy: 'Leave the instant out for now, or send one that has passed.',
  },
  reason_not_applicable: {
    kind: 'invalid',
    meaning: 'The reason does not fit the direction of the change.',
    remedy:
      'Use one that fits: for more received, returned or found; for less sold, given_away, returned, damaged, lost, stolen or expired; either way correction, cycle_count or other.',
  },
  kit_has_no_stock: {
    kind: 'invalid',
    meaning: 'A kit has no stock of its own.',
    remedy: 'Change the stock of its components instead.',
  },
  some_changes_refused: {
    kind: 'invalid',
    meaning: 'At least one change of an atomic request was refused, so that none was made.',
    remedy: 'Mend the changes that errors[] names, or send mode partial to have the others made.',
  },
} as const
