import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('update_model', {
  'refuses a model that nobody knows': { when: { model: 'other' }, refused: 'inventory_model_not_found' },
  'refuses a location that nobody knows': {
    when: { model: 'default', return_locations: [{ location: 'C', priority: 1 }] },
    refused: 'unknown_location at /return_locations/0/location (location C)',
  },
  'changes what is sent and nothing else': {
    when: { model: 'default', reservation_ttl_seconds: 60 },
    events: ['inventory_model_changed default'],
    changes: ['model default: reservationTtlSeconds 3600 → 60'],
  },
  'sources from so many locations, and from all of them again where null is sent': {
    given: { model: { stockLocationsCutoff: 2 } },
    when: { model: 'default', stock_locations_cutoff: null },
    events: ['inventory_model_changed default'],
    changes: ['model default: stockLocationsCutoff 2 → none'],
  },
  'replaces a list that is sent': {
    when: { model: 'default', locations: [{ location: 'B', priority: 1 }] },
    events: ['inventory_model_changed default'],
    changes: [
      'model default: locations [{"locationId":"A","priority":1,"onHold":false},{"locationId":"B","priority":2,"onHold":false}] → [{"locationId":"B","priority":1,"onHold":false}]',
    ],
  },
  'merges what its owner keeps with it, and takes away by null': {
    given: { model: { metadata: { a: 1, b: 2 } } },
    when: { model: 'default', external_reference: 'ERP-2', metadata: { a: null, c: [3] } },
    events: ['inventory_model_changed default'],
    changes: ['model default: externalReference none → ERP-2, metadata {"a":1,"b":2} → {"b":2,"c":[3]}'],
  },
})
