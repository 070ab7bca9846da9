/** What is refused of how goods come to a customer. A part of the table in error-codes.ts. */
export const DELIVERY_ERRORS = {
  unknown_shipping_method: {
    kind: 'invalid',
    meaning: 'The request names a shipping method that does not exist.',
    remedy: 'Use the code or id of a shipping method from /v1/shipping-methods.',
  },
  shipping_method_not_found: {
    kind: 'not_found',
    meaning: 'There is no such shipping method.',
    remedy: 'List them at /v1/shipping-methods.',
  },
  shipping_method_not_offered: {
    kind: 'conflict',
    meaning: 'The shipping method is not offered for what would be shipped.',
    remedy: 'Choose a method that availability offers there; errors[] names each location with the reason.',
  },
  pickup_not_offered: {
    kind: 'conflict',
    meaning: 'Customers do not fetch goods at this location.',
    remedy: 'Choose one that /v1/pickup-locations/search finds, or set pickup_enabled of the location.',
  },
  not_for_pickup: {
    kind: 'conflict',
    meaning: 'Nobody is to fetch this shipment where it is: its order has no pickup location, or another one.',
    remedy: 'Ship it; or re-route it to the pickup location of its order.',
  },
  pickup_end_not_later: {
    kind: 'invalid',
    meaning: 'Goods are kept until an instant that is still to come, within a year.',
    remedy: 'Send an instant within the next year, or none for another period of the location.',
  },
  minimum_above_maximum: {
    kind: 'invalid',
    meaning: 'A minimum is above its maximum.',
    remedy: 'Change one of the two; a member that is not sent stays as it was.',
  },
} as const
