/** What stands in the way of a reservation. */
export const RESERVATION_ERRORS = {
  reference_taken: {
    kind: 'conflict',
    meaning: 'The reference is the id of another reservation.',
    remedy: 'Choose another reference; to change that reservation, send its own reference.',
  },
  reservation_closed: {
    kind: 'conflict',
    meaning: 'The reservation is not open any more.',
    remedy: 'Make a new reservation. What an order has taken over is released by cancelling the order.',
  },
  reservation_not_firm: {
    kind: 'conflict',
    meaning: 'The reservation is a draft.',
    remedy: 'Confirm it first, by POST …/confirm.',
  },
  reservation_partly_fulfilled: {
    kind: 'conflict',
    meaning: 'Some of the reservation has left the shelf.',
    remedy: 'Fulfil or release the rest of it.',
  },
  reservation_line_not_found: {
    kind: 'conflict',
    meaning: 'The reservation has no such line, or more than one.',
    remedy: 'Name the line by its index, as the reservation shows it.',
  },
  more_than_held: {
    kind: 'conflict',
    meaning: 'The line of the reservation holds less.',
    remedy: 'Send at most errors[].available.',
  },
  reservation_expired: {
    kind: 'conflict',
    meaning: 'The reservation has expired.',
    remedy: 'Reserve again under the same reference.',
  },
} as const
