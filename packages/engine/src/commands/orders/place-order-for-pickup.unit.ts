import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const store = { pickupEnabled: true, pickupReadyMinutes: 90 }
const lines = [{ sku: 'S1', quantity: 3 }]

describeDecisions('place_order', {
  'refuses to have goods fetched where customers fetch none': {
    given: { levels: { 'S1@A': 5 } },
    when: { lines, pickup_location: 'A' },
    refused: 'pickup_not_offered at /pickup_location (location A)',
  },
  'says by when goods are ready that are there, whatever the strategy': {
    given: { levels: { 'S1@A': 5, 'S1@B': 5 }, locations: { A: {}, B: store } },
    when: { number: 'O-1', lines, pickup_location: 'B' },
    answer: { shipments: [{ location: 'B', ship_by: '2026-01-01T13:30:00.000Z', deliver_between: null }] },
    events: ['order_placed new-1', 'inventory_level_changed S1:B'],
    changes: [
      'made order O-1: state placed, fulfilment unfulfilled, pickupLocationId B',
      'made order line 0: 3 S1',
      'made shipment O-1-1: state upcoming, locationId B, shipBy now+5400s',
      'made line 0 of O-1-1, S1: quantity 3',
      'made reservation O-1: state pending, revision 1, orderId new-1',
      'made promise S1@B to O-1-1: reserved 3',
      'level S1@B: reserved 0 → 3',
    ],
  },
  'has brought over what is elsewhere, and says nothing of when it is there': {
    given: { levels: { 'S1@A': 5, 'S1@B': 1 }, locations: { A: {}, B: store } },
    when: { number: 'O-1', lines, pickup_location: 'B' },
    answer: {
      shipments: [{ location: 'B', hold_reasons: ['transfer'], ship_by: null }],
      transfers: [{ from: 'A', to: 'B', lines: [{ quantity: 2 }] }],
    },
    events: ['order_placed new-1', 'inventory_level_changed S1:B', 'inventory_level_changed S1:A'],
    changes: [
      'made order O-1: state placed, fulfilment unfulfilled, pickupLocationId B',
      'made order line 0: 3 S1',
      'made shipment O-1-1: state upcoming, locationId B, holdReasons transfer',
      'made line 0 of O-1-1, S1: quantity 3',
      'made transfer O-1-T1: state upcoming, fromLocationId A, toLocationId B',
      'made line 0 of O-1-T1, S1: quantity 2',
      'made reservation O-1: state pending, revision 1, orderId new-1',
      'made promise S1@B to O-1-1: reserved 1',
      'made promise S1@A to O-1-1: reserved 2',
      'level S1@B: reserved 0 → 1',
      'level S1@A: reserved 0 → 2',
    ],
  },
  'refuses what neither it nor the others have': {
    given: { levels: { 'S1@A': 1, 'S1@B': 1 }, locations: { A: {}, B: store } },
    when: { lines, pickup_location: 'B' },
    refused: 'insufficient_stock at /lines/0 (sku S1, requested 3, available 2, lines 0)',
  },
})
