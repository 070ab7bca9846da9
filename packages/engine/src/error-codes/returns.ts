/** What is refused of returns, and of subscriptions. A part of the table in error-codes.ts. */
export const RETURN_ERRORS = {
  stock_subscription_not_found: {
    kind: 'not_found',
    meaning: 'There is no such stock subscription: whoever waited was told, has given up, or the time was over.',
    remedy: 'List them at /v1/stock-subscriptions.',
  },
  unknown_order: {
    kind: 'invalid',
    meaning: 'The request names an order that does not exist.',
    remedy: 'Use the number or id of an order from /v1/orders.',
  },
  return_not_found: {
    kind: 'not_found',
    meaning: 'There is no such return.',
    remedy: 'List them at /v1/returns; an order names its own.',
  },
  return_number_taken: {
    kind: 'conflict',
    meaning: 'Another return has this number.',
    remedy:
      'Choose another number, or leave it out. If it was this request that has made it, send it again under its idempotency key.',
  },
  return_state_conflict: {
    kind: 'conflict',
    meaning: 'The return is in a state that does not allow this.',
    remedy: 'Do one of data.open_steps first, or leave it: docs/states.md shows what leads from data.state to where.',
  },
  return_partly_received: {
    kind: 'conflict',
    meaning: 'Some of the return has come back: it cannot be cancelled any more.',
    remedy: 'Reject what will not come.',
  },
  return_exchanged: {
    kind: 'conflict',
    meaning: 'Another order was placed already in exchange for the return.',
    remedy: 'Leave it: data.order says which it is.',
  },
  nothing_to_return: {
    kind: 'conflict',
    meaning: 'Nothing of the order can come back: nothing has been shipped, or all of it is coming back already.',
    remedy:
      'Ship it first, or leave it: data says how many units were shipped, and how many of those are coming back, or have.',
  },
  no_return_location: {
    kind: 'invalid',
    meaning: 'The inventory model has no location for returns.',
    remedy: 'Name a location, send to_origin, or give the inventory model return locations.',
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
