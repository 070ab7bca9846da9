import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { moving } from '../../../../../test/support/scenes.ts'
import { QUANTITY_MAX_UNITS } from '../../domain/kernel/quantity.ts'

describeDecisions('complete_transfer', {
  'refuses a transfer that nobody knows': { when: { transfer: 'O-1-T1' }, refused: 'stock_transfer_not_found' },
  'does nothing a second time': {
    given: moving({ state: 'completed' }),
    when: { transfer: 'O-1-T1' },
    events: [],
    changes: [],
  },
  'refuses goods that have not left': {
    given: moving(),
    when: { transfer: 'O-1-T1' },
    refused: 'stock_transfer_state_conflict (state upcoming)',
  },
  'refuses goods that the shelf could not hold': {
    given: {
      levels: { 'S1@A': QUANTITY_MAX_UNITS, 'S1@B': 10 },
      orders: {
        'O-1': {
          state: 'approved',
          shipments: [{ from: 'A', state: 'on_hold', holdReasons: ['transfer'] }],
          transfers: [{ from: 'B', to: 'A', state: 'in_transit', goods: ['3 S1'] }],
        },
      },
    },
    when: { transfer: 'O-1-T1' },
    refused: 'balance_out_of_range (sku S1, location A)',
  },
  'reserves the goods for the shipment that waits for them, which goes on': {
    given: moving({ state: 'in_transit' }),
    when: { transfer: 'O-1-T1' },
    events: [
      'stock_transfer_completed O-1-T1',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: state on_hold → picking, holdReasons transfer → none',
      'transfer O-1-T1: state in_transit → completed, completedAt none → now',
      'line 0 of O-1-T1, S1: inTransit 3 → 0, accepted 0 → 3',
      'made promise S1@A to O-1-1: reserved 3',
      'level S1@A: onHand 5 → 8, reserved 5 → 8, incoming 3 → 0',
      'moved 3 S1 in_transit@O-1-T1 → on_hand@A: transferred',
    ],
  },
  'lets the shipment wait that has another reason to': {
    given: { ...moving({ state: 'in_transit' }), onHold: ['A'] },
    when: { transfer: 'O-1-T1' },
    events: ['stock_transfer_completed O-1-T1', 'shipment_hold_changed O-1', 'inventory_level_changed S1:A'],
    changes: [
      'shipment O-1-1: holdReasons transfer → location_on_hold',
      'transfer O-1-T1: state in_transit → completed, completedAt none → now',
      'line 0 of O-1-T1, S1: inTransit 3 → 0, accepted 0 → 3',
      'made promise S1@A to O-1-1: reserved 3',
      'level S1@A: onHand 5 → 8, reserved 5 → 8, incoming 3 → 0',
      'moved 3 S1 in_transit@O-1-T1 → on_hand@A: transferred',
    ],
  },
  'covers nobody else with the goods of a shipment': {
    given: {
      levels: { 'S1@A': 0, 'S1@B': 10 },
      orders: {
        'O-0': {
          state: 'approved',
          shipments: [{ from: 'A', state: 'on_hold', holdReasons: ['backordered'], promises: ['4 S1@A waiting'] }],
        },
        'O-1': {
          state: 'approved',
          shipments: [{ from: 'A', state: 'on_hold', holdReasons: ['transfer'] }],
          transfers: [{ from: 'B', to: 'A', state: 'in_transit', goods: ['3 S1'] }],
        },
      },
    },
    when: { transfer: 'O-1-T1' },
    events: [
      'stock_transfer_completed O-1-T1',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: state on_hold → picking, holdReasons transfer → none',
      'transfer O-1-T1: state in_transit → completed, completedAt none → now',
      'line 0 of O-1-T1, S1: inTransit 3 → 0, accepted 0 → 3',
      'made promise S1@A to O-1-1: reserved 3',
      'level S1@A: onHand 0 → 3, reserved 0 → 3, incoming 3 → 0',
      'moved 3 S1 in_transit@O-1-T1 → on_hand@A: transferred',
    ],
  },
})
