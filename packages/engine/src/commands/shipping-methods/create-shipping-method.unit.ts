import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const plain = {
  code: 'post',
  ...{ price_minor: 490, currency: 'EUR' },
  ...{ lead_time_hours_min: 24, lead_time_hours_max: 48 },
}
const hours = { lead_time_hours_min: 1, lead_time_hours_max: 2 }

describeDecisions('create_shipping_method', {
  'refuses a code that another method has': {
    given: { shippingMethods: { post: {} } },
    when: plain,
    refused: 'code_taken at /code (value post)',
  },
  'names every location that nobody knows, or that stands twice': {
    when: { ...plain, locations: ['A', 'A', 'X'], lead_times: [{ location: 'Y', ...hours }] },
    refused:
      'duplicate_location at /locations/1 (location A); unknown_location at /locations/2 (location X); unknown_location at /lead_times/0/location (location Y)',
  },
  'refuses a time for a location that it is not offered from': {
    when: { ...plain, locations: ['A'], lead_times: [{ location: 'B', ...hours }] },
    refused: 'conflicting_constraints at /lead_times/0/location',
  },
  'refuses a least that is more than the most': {
    when: { ...plain, lead_time_hours_min: 49 },
    refused: 'minimum_above_maximum at /lead_time_hours_min',
  },
  'refuses the same of a location': {
    when: { ...plain, lead_times: [{ location: 'B', lead_time_hours_min: 3, lead_time_hours_max: 2 }] },
    refused: 'minimum_above_maximum at /lead_times/0/lead_time_hours_min',
  },
  'refuses the same of weights': {
    when: { ...plain, weight_grams_min: 2, weight_grams_max: 1.5 },
    refused: 'minimum_above_maximum at /weight_grams_min',
  },
  'makes a method with a price and a time': {
    when: plain,
    answer: { code: 'post', name: 'post', active: true, locations: null, lead_times: [], zones: [], revision: 1 },
    events: ['shipping_method_created new-1'],
    changes: [
      'made shipping method post: name post, priceMinor 490, currency EUR, leadTimeHoursMin 24, leadTimeHoursMax 48',
    ],
  },
  'makes one with all that there is to say': {
    when: {
      ...plain,
      ...{ name: 'Parcel', carrier: 'DHL', service: 'V01', active: false, free_over_minor: 5000 },
      ...{ locations: ['A', 'B'], lead_times: [{ location: 'B', ...hours }] },
      ...{ shipping_category: 'bulky', weight_grams_min: 1, weight_grams_max: 31_500 },
      zones: [{ country: 'DE' }, { country: 'AT', postal_codes: ['10*', '4000..4999'] }],
    },
    answer: { locations: ['A', 'B'], lead_times: [{ location: 'B', ...hours }], weight_grams_max: 31_500 },
    events: ['shipping_method_created new-1'],
    changes: [
      'made shipping method post: name Parcel, carrier DHL, service V01, priceMinor 490, currency EUR, freeOverMinor 5000, leadTimeHoursMin 24, leadTimeHoursMax 48, leadTimes [{"location_id":"B","lead_time_hours_min":1,"lead_time_hours_max":2}], locationIds A+B, shippingCategory bulky, weightGramsMin 1, weightGramsMax 31500, zones [{"country":"DE","postal_codes":[]},{"country":"AT","postal_codes":["10*","4000..4999"]}]',
    ],
  },
})
