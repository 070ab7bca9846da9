import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { moving } from '../../../../../test/support/scenes.ts'

describeDecisions('dispatch_transfer', {
  'refuses a transfer that nobody knows': { when: { transfer: 'O-1-T1' }, refused: 'stock_transfer_not_found' },
  'does nothing a second time': {
    given: moving({ state: 'in_transit' }),
    when: { transfer: 'O-1-T1' },
    events: [],
    changes: [],
  },
  'does nothing when it has arrived': {
    given: moving({ state: 'completed' }),
    when: { transfer: 'O-1-T1' },
    events: [],
    changes: [],
  },
  'refuses a transfer that is on hold': {
    given: moving({ state: 'on_hold' }),
    when: { transfer: 'O-1-T1' },
    refused: 'stock_transfer_state_conflict (state on_hold)',
  },
  'refuses a transfer that is cancelled': {
    given: moving({ state: 'cancelled' }),
    when: { transfer: 'O-1-T1' },
    refused: 'stock_transfer_state_conflict (state cancelled)',
  },
  'refuses goods that are not there': {
    given: {
      levels: { 'S1@A': 5, 'S1@B': 0 },
      orders: {
        'O-1': {
          state: 'approved',
          shipments: [{ from: 'A', state: 'on_hold', holdReasons: ['transfer'], promises: ['5 S1@A'] }],
          transfers: [{ from: 'B', to: 'A', goods: ['3 S1 waiting'] }],
        },
      },
    },
    when: { transfer: 'O-1-T1' },
    refused: 'stock_transfer_not_covered',
  },
  'sends what is counted, and not what is counted nowhere any more': {
    given: {
      items: { S1: { settings: { tracked: false } } },
      levels: { 'S1@A': 5, 'S1@B': 1 },
      orders: {
        'O-1': {
          state: 'approved',
          shipments: [{ from: 'A', state: 'on_hold', holdReasons: ['transfer'], promises: ['5 S1@A'] }],
          transfers: [{ from: 'B', to: 'A', goods: ['3 S1 waiting', '1 S1'] }],
        },
      },
    },
    when: { transfer: 'O-1-T1' },
    events: [
      'backorder_released S1:B',
      'inventory_level_changed S1:B',
      'stock_transfer_dispatched O-1-T1',
      'inventory_level_changed S1:B',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'transfer O-1-T1: state upcoming → in_transit, dispatchedAt none → now',
      'deleted line 0 of O-1-T1, S1',
      'line 1 of O-1-T1, S1: inTransit 0 → 1',
      'promise S1@B to O-1-1: backordered 3 → 0, uncounted 0 → 3',
      'promise S1@B to O-1-1: reserved 1 → 0, released 0 → 1',
      'level S1@B: onHand 1 → 0, reserved 1 → 0, backordered 3 → 0',
      'level S1@A: incoming 0 → 1',
      'moved 1 S1 on_hand@B → in_transit@O-1-T1: transferred',
    ],
  },
  'takes the goods off the shelf of the origin, incoming at the destination': {
    given: moving(),
    when: { transfer: 'O-1-T1' },
    events: ['stock_transfer_dispatched O-1-T1', 'inventory_level_changed S1:B', 'inventory_level_changed S1:A'],
    changes: [
      'transfer O-1-T1: state upcoming → in_transit, dispatchedAt none → now',
      'line 0 of O-1-T1, S1: inTransit 0 → 3',
      'promise S1@B to O-1-1: reserved 3 → 0, released 0 → 3',
      'level S1@B: onHand 10 → 7, reserved 3 → 0',
      'level S1@A: incoming 0 → 3',
      'moved 3 S1 on_hand@B → in_transit@O-1-T1: transferred',
    ],
  },
  'may leave from picking': {
    given: moving({ state: 'picking' }),
    when: { transfer: 'O-1-T1' },
    events: ['stock_transfer_dispatched O-1-T1', 'inventory_level_changed S1:B', 'inventory_level_changed S1:A'],
    changes: [
      'transfer O-1-T1: state picking → in_transit, dispatchedAt none → now',
      'line 0 of O-1-T1, S1: inTransit 0 → 3',
      'promise S1@B to O-1-1: reserved 3 → 0, released 0 → 3',
      'level S1@B: onHand 10 → 7, reserved 3 → 0',
      'level S1@A: incoming 0 → 3',
      'moved 3 S1 on_hand@B → in_transit@O-1-T1: transferred',
    ],
  },
})
