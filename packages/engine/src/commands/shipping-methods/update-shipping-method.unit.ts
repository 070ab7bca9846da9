import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('update_shipping_method', {
  'refuses a method that nobody knows': {
    when: { shipping_method: 'post' },
    refused: 'shipping_method_not_found',
  },
  'refuses what is meant for another revision': {
    given: { shippingMethods: { post: {} } },
    when: { shipping_method: 'post', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'judges what was not sent too': {
    given: { shippingMethods: { post: { leadTimeHoursMin: 24 } } },
    when: { shipping_method: 'post', lead_time_hours_max: 12 },
    refused: 'minimum_above_maximum at /lead_time_hours_min',
  },
  'changes what was sent, and takes away by null': {
    given: { shippingMethods: { post: { carrier: 'DHL', locationIds: ['A'], freeOverMinor: 5000 } } },
    when: { shipping_method: 'post', carrier: null, locations: null, price_minor: 0, zones: [{ country: 'DE' }] },
    answer: { price_minor: 0, currency: 'EUR', free_over_minor: 5000, revision: 2 },
    events: ['shipping_method_changed post'],
    changes: [
      'shipping method post: carrier DHL → none, priceMinor 700 → 0, locationIds A → none, zones none → [{"country":"DE","postal_codes":[]}]',
    ],
  },
})
