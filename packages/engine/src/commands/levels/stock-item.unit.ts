import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const everything = { locations: { A: {}, B: { stocksEverything: true } } }
const when = { item_id: 'S1', location_id: 'B' }
const nothing = { events: [], changes: [] }

describeDecisions('stock_item', {
  'makes the level that is missing': {
    given: everything,
    when,
    events: ['inventory_level_changed S1:B'],
    changes: ['made level S1@B'],
  },
  'leaves a level as it is': { given: { ...everything, levels: { 'S1@B': 3 } }, when, ...nothing },
  'makes none where the location stocks everything no more': { when, ...nothing },
  'makes none at a location that is archived': {
    given: { locations: { A: {}, B: { stocksEverything: true, archivedAt: 0 } } },
    when,
    ...nothing,
  },
  'makes none of what is counted nowhere': {
    given: { ...everything, items: { S1: { settings: { tracked: false } } } },
    when,
    ...nothing,
  },
  'makes none of a kit, nor of an item that is archived': {
    given: { ...everything, items: { S1: { components: { S2: 1 } }, S2: { archivedAt: 0 } } },
    when,
    ...nothing,
  },
})
