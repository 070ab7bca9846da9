import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('decrement_unshipped', {
  'does nothing for an order that is gone': { when: { order_id: 'O-1' }, events: [], changes: [] },
  'does nothing before the order is approved': {
    given: { levels: { 'S1@A': 5 }, orders: { 'O-1': { unshipped: ['2 S1@A'] } } },
    when: { order_id: 'O-1' },
    events: [],
    changes: [],
  },
  'takes what is covered off the shelf of an approved order': {
    given: { levels: { 'S1@A': 2 }, orders: { 'O-1': { state: 'approved', unshipped: ['2 S1@A', '1 S1@A waiting'] } } },
    when: { order_id: 'O-1' },
    events: ['inventory_level_changed S1:A'],
    changes: [
      'promise S1@A to O-1: reserved 2 → 0, fulfilled 0 → 2',
      'level S1@A: onHand 2 → 0, reserved 2 → 0',
      'moved 2 S1 on_hand@A → customer: sold',
    ],
  },
  'closes the reservation with the last of it': {
    given: { levels: { 'S1@A': 5 }, orders: { 'O-1': { state: 'approved', unshipped: ['2 S1@A'] } } },
    when: { order_id: 'O-1' },
    events: ['reservation_fulfilled of-O-1', 'inventory_level_changed S1:A'],
    changes: [
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1: reserved 2 → 0, fulfilled 0 → 2',
      'level S1@A: onHand 5 → 3, reserved 2 → 0',
      'moved 2 S1 on_hand@A → customer: sold',
    ],
  },
  'leaves to a person what is decremented by hand': {
    given: {
      levels: { 'S1@A': 5 },
      orders: { 'O-1': { state: 'approved', stockDecrement: 'manual', unshipped: ['2 S1@A'] } },
    },
    when: { order_id: 'O-1' },
    events: [],
    changes: [],
  },
})
