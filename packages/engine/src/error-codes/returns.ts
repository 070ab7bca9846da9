/** What is refused of returns, and of subscriptions. A part of the table in error-codes.ts. */
export const RETURN_ERRORS = {
  stock_subscription_not_found: {
    kind: 'not_found',
    meaning: 'Nobody waits under this id: who did was told, has given up, or the time was over.',
    remedy: 'Those who wait are listed at /v1/stock-subscriptions.',
  },
  unknown_order: {
    kind: 'invalid',
    meaning: 'There is no order of this number.',
    remedy: 'Name an order that was placed here.',
  },
  return_not_found: {
    kind: 'not_found',
    meaning: 'There is no such return.',
    remedy: 'The order names its returns; returns of no order are listed at /v1/returns.',
  },
  return_number_taken: {
    kind: 'conflict',
    meaning: 'Another return has this number.',
    remedy: 'Choose another, or leave it out; to retry safely, send an idempotency key.',
  },
  return_state_conflict: {
    kind: 'conflict',
    meaning: 'The return is in a state that does not allow this.',
    remedy: 'data.state says which; see the transitions in the documentation.',
  },
  return_partly_received: {
    kind: 'conflict',
    meaning: 'Some of the return has come back: it cannot be cancelled any more.',
    remedy: 'Reject what will not come.',
  },
  return_exchanged: {
    kind: 'conflict',
    meaning: 'Another order was placed in exchange for the return.',
    remedy: 'data.order says which.',
  },
  nothing_to_return: {
    kind: 'conflict',
    meaning: 'Nothing of the order can come back: nothing has been shipped, or all of it is coming back already.',
    remedy:
      'Data says how many units were shipped, and how many of those are coming back, or have; what never left cannot come back.',
  },
  no_return_location: {
    kind: 'invalid',
    meaning: 'The inventory model has no location for returns.',
    remedy: 'Name one by location, send to_origin, or give the model return locations.',
  },
  order_required: {
    kind: 'invalid',
    meaning:
      'What is returned without an order has no line of one and no origin; it has a reason, a reference and lines.',
    remedy: 'Name the order, or mend the member that errors[] points to.',
  },
  units_returned: {
    kind: 'conflict',
    meaning: 'Units of the shipment are coming back, or have: it cannot be taken for one that never left.',
    remedy: 'Cancel or reject the return first.',
  },
} as const
