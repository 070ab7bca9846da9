import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const two = { items: { S1: {}, S2: {}, SET: { components: { S1: 2 } } } }

describeDecisions('create_stocktake', {
  'refuses a number that another one has': {
    given: { stocktakes: { 'ST-1': { at: 'A' } } },
    when: { number: 'ST-1', location: 'A' },
    refused: 'stocktake_number_taken at /number (number ST-1)',
  },
  'refuses a location that nobody knows': {
    when: { location: 'X' },
    refused: 'unknown_location at /location (location X)',
  },
  'refuses every item that cannot be counted': {
    given: two,
    when: { location: 'A', items: ['S1', 'S9', 'SET', 'S1'] },
    refused:
      'unknown_sku at /items/1 (sku S9); kit_has_no_stock at /items/2 (sku SET); ' +
      'conflicting_constraints at /items/3 (sku S1)',
  },
  'chooses items, which need have no level': {
    given: two,
    when: { number: 'ST-1', location: 'A', items: ['S2', 'S1'], blind: true, freeze: true, external_reference: 'Q1' },
    events: ['stocktake_drafted new-1'],
    changes: [
      'made stocktake ST-1: state draft, scope items, externalReference Q1',
      'made line 0 of ST-1, S2',
      'made line 1 of ST-1, S1',
    ],
    answer: { blind: true, freeze: true, scope: 'items', progress: { lines: 2, counted: 0, to_recount: 0 } },
  },
  'counts everything at the location, which is looked for when it starts': {
    given: { levels: { 'S1@A': 5 } },
    when: { location: 'A' },
    events: ['stocktake_drafted new-1'],
    changes: ['made stocktake new-1: state draft, scope location'],
    answer: { number: 'new-1', scope: 'location', lines: [] },
  },
})
