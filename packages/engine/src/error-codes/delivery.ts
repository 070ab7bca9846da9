/** What is refused of how goods come to a customer. A part of the table in error-codes.ts. */
export const DELIVERY_ERRORS = {
  unknown_shipping_method: {
    kind: 'invalid',
    meaning: 'The request names a shipping method that does not exist.',
    remedy: 'Use the code or id of a method from /v1/shipping-methods.',
  },
  shipping_method_not_found: {
    kind: 'not_found',
    meaning: 'There is no such shipping method.',
    remedy: 'List them at /v1/shipping-methods.',
  },
  shipping_method_not_offered: {
    kind: 'conflict',
    meaning: 'The shipping method is not offered for what would be shipped.',
    remedy:
      'errors[] names each location with the reason: it is inactive, not offered from there, not for this shipping category or weight, or not to this destination. Choose a method that availability lists there.',
  },
  minimum_above_maximum: {
    kind: 'invalid',
    meaning: 'The least is more than the most.',
    remedy: 'Change one of the two; a member that is not sent stays as it was.',
  },
} as const
