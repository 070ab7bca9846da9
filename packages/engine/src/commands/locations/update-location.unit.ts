import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('update_location', {
  'refuses a location that nobody knows': { when: { location: 'C' }, refused: 'stock_location_not_found' },
  'changes what is sent and nothing else': {
    given: { locations: { A: { coordinates: { latitude: 1, longitude: 2 } } } },
    when: { location: 'A', active: false },
    events: ['stock_location_changed A'],
    changes: ['location A: active true → false'],
  },
  'takes a null for "no coordinates"': {
    given: { locations: { A: { coordinates: { latitude: 1, longitude: 2 } } } },
    when: { location: 'A', coordinates: null },
    events: ['stock_location_changed A'],
    changes: ['location A: coordinates {"latitude":1,"longitude":2} → none'],
  },
  'merges what its owner keeps with it, and takes away by null': {
    given: { locations: { A: { externalReference: 'ERP-1', metadata: { a: 1, b: 2 } } } },
    when: { location: 'A', external_reference: 'ERP-2', metadata: { a: null, c: [3] } },
    events: ['stock_location_changed A'],
    changes: ['location A: externalReference ERP-1 → ERP-2, metadata {"a":1,"b":2} → {"b":2,"c":[3]}'],
  },
})
