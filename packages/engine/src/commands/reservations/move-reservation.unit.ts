import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { firm, held } from '../../../../../test/support/scenes.ts'

const past = '2026-01-01T11:59:00Z'

describeDecisions('move_reservation', {
  'refuses a location that nobody knows': {
    given: firm(),
    when: { reservation: 'table', location: 'C' },
    refused: 'unknown_location at /location (location C)',
  },
  'refuses a location that is not active': {
    given: { ...firm(), locations: { A: {}, B: { active: false } } },
    when: { reservation: 'table', location: 'B' },
    refused: 'location_inactive at /location (location B)',
  },
  'refuses a hold that nobody knows': {
    when: { reservation: 'table', location: 'A' },
    refused: 'reservation_not_found',
  },
  'refuses a hold whose time is over': {
    given: held({ expiresAt: past }),
    when: { reservation: 'hold-cart', location: 'B' },
    refused: 'reservation_expired',
  },
  'refuses what an order has taken over': {
    given: { orders: { 'O-1': {} } },
    when: { reservation: 'of-O-1', location: 'B' },
    refused: 'reservation_closed (state pending)',
  },
  'refuses where not all of it can be had': {
    given: { ...firm(), levels: { 'S1@A': 10, 'S1@B': 4 } },
    when: { reservation: 'table', location: 'B' },
    refused: 'insufficient_stock at /location (sku S1, requested 5, available 4, lines 0)',
  },
  'gives it up where it stands, and promises it there': {
    given: { ...firm({ promises: ['2 S1@A', '3 S1@A taken', '1 S1@B'] }), levels: { 'S1@A': 10, 'S1@B': 4 } },
    when: { reservation: 'table', location: 'B' },
    events: ['reservation_moved hold-table', 'inventory_level_changed S1:A', 'inventory_level_changed S1:B'],
    changes: [
      'reservation table: revision 1 → 2',
      'deleted promise S1@A to table',
      'promise S1@B to table: reserved 1 → 3',
      'level S1@A: reserved 2 → 0',
      'level S1@B: reserved 1 → 3',
    ],
  },
  'does nothing to what stands there already': {
    given: firm(),
    when: { reservation: 'table', location: 'A' },
    events: ['reservation_moved hold-table'],
    changes: ['reservation table: revision 1 → 2'],
  },
})
