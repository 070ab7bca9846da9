import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const three = { locations: { A: {}, B: {}, C: {} } }

describeDecisions('replace_location', {
  'refuses a location that nobody knows': { when: { location: 'Z', by: 'B' }, refused: 'stock_location_not_found' },
  'refuses what is meant for another revision': {
    when: { location: 'A', by: 'B', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'refuses to put one nobody knows in its place': {
    when: { location: 'A', by: 'Z' },
    refused: 'unknown_location at /by (location Z)',
  },
  'refuses a location by itself': {
    when: { location: 'A', by: 'A' },
    refused: 'conflicting_constraints at /by (location A)',
  },
  'refuses one that sells nothing': {
    given: { locations: { A: {}, B: { active: false } } },
    when: { location: 'A', by: 'B' },
    refused: 'location_inactive at /by (location B)',
  },
  'names the other one in its place, wherever it is named': {
    given: {
      ...three,
      model: { locations: [{ locationId: 'A', priority: 1, onHold: true }] },
    },
    when: { location: 'A', by: 'C' },
    answer: { code: 'A', revision: 2, replaced_by: 'C' },
    events: ['stock_location_replaced A'],
    changes: [
      'location A: replacedById none → C',
      'model default: locations [{"locationId":"A","priority":1,"onHold":true}] → [{"locationId":"C","priority":1,"onHold":true}]',
    ],
  },
})
