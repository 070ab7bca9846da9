import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('create_model', {
  'refuses a code that another model has': {
    when: { code: 'default' },
    refused: 'code_taken at /code (value default)',
  },
  'names every location that is unknown or stands twice': {
    when: {
      code: 'other',
      locations: [
        { location: 'C', priority: 1 },
        { location: 'A', priority: 2 },
        { location: 'A', priority: 3 },
      ],
    },
    refused:
      'unknown_location at /locations/0/location (location C); duplicate_location at /locations/2/location (location A)',
  },
  'makes a model with what goes without saying': {
    when: { code: 'other' },
    events: ['inventory_model_created new-1'],
    changes: ['made model other: name other, strategy no_split, reservationTtlSeconds 3600'],
  },
  'makes a model of locations': {
    when: { code: 'other', strategy: 'split_shipments', locations: [{ location: 'B', priority: 1, on_hold: true }] },
    events: ['inventory_model_created new-1'],
    changes: [
      'made model other: name other, strategy split_shipments, reservationTtlSeconds 3600, locations [{"locationId":"B","priority":1,"onHold":true}]',
    ],
  },
})
