import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, backordered, placed } from '../../../../../test/support/scenes.ts'

describeDecisions('decrement_shipment', {
  'refuses a shipment that nobody knows': { when: { shipment: 'O-1-1' }, refused: 'shipment_not_found' },
  'refuses a shipment that is cancelled': {
    given: approved({ stockDecrement: 'manual' }, { state: 'cancelled', promises: [] }),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_state_conflict (state cancelled)',
  },
  'refuses a shipment whose order has not been approved (83)': {
    given: placed({ stockDecrement: 'manual' }),
    when: { shipment: 'O-1-1' },
    refused: 'order_state_conflict (state placed)',
  },
  'refuses what leaves the shelf by itself (83)': {
    given: approved(),
    when: { shipment: 'O-1-1' },
    refused: 'decrement_not_manual (stock_decrement on_shipment)',
  },
  'does nothing a second time': {
    given: approved({ stockDecrement: 'manual' }, { decremented: true, promises: ['3 S1@A taken'] }),
    when: { shipment: 'O-1-1' },
    events: [],
    changes: [],
  },
  'refuses a shipment of which units are not there': {
    given: backordered({ state: 'approved', stockDecrement: 'manual' }, { state: 'on_hold' }),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_on_hold (hold_reasons backordered)',
  },
  'refuses a shipment that waits for a transfer': {
    given: {
      levels: { 'S1@A': 5, 'S1@B': 10 },
      orders: {
        'O-1': {
          state: 'approved',
          stockDecrement: 'manual',
          shipments: [{ from: 'A', state: 'on_hold', holdReasons: ['transfer'], promises: ['5 S1@A'] }],
          transfers: [{ from: 'B', to: 'A', goods: ['3 S1'] }],
        },
      },
    },
    when: { shipment: 'O-1-1' },
    refused: 'shipment_on_hold (hold_reasons transfer)',
  },
  'takes every unit off the shelf, one movement per promise': {
    given: {
      levels: { 'S1@A': 10 },
      orders: {
        'O-1': {
          state: 'approved',
          stockDecrement: 'manual',
          shipments: [{ from: 'A', promises: ['3 S1@A', '1 S1@A'] }],
        },
      },
    },
    when: { shipment: 'O-1-1' },
    events: ['reservation_fulfilled of-O-1', 'inventory_level_changed S1:A'],
    changes: [
      'shipment O-1-1: decremented false → true',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: reserved 3 → 0, fulfilled 0 → 3',
      'promise S1@A to O-1-1: reserved 1 → 0, fulfilled 0 → 1',
      'level S1@A: onHand 10 → 6, reserved 4 → 0',
      'moved 3 S1 on_hand@A → customer: sold',
      'moved 1 S1 on_hand@A → customer: sold',
    ],
  },
})
