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
})
