import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { firm, held } from '../../../../../test/support/scenes.ts'

const past = '2026-01-01T11:59:00Z'

describeDecisions('fulfil_reservation', {
  'refuses a hold that nobody knows': { when: { reservation: 'table' }, refused: 'reservation_not_found' },
  'refuses a draft': { given: held(), when: { reservation: 'cart' }, refused: 'reservation_not_firm' },
  'refuses a draft whose time is over': {
    given: held({ expiresAt: past }),
    when: { reservation: 'hold-cart' },
    refused: 'reservation_expired',
  },
  'refuses what an order has taken over': {
    given: { orders: { 'O-1': {} } },
    when: { reservation: 'of-O-1' },
    refused: 'reservation_closed (state pending)',
  },
  'does nothing a second time': {
    given: firm({ state: 'fulfilled', promises: ['5 S1@A taken'] }),
    when: { reservation: 'hold-table' },
    events: [],
    changes: [],
  },
  'takes all of it off the shelf': {
    given: firm(),
    when: { reservation: 'table' },
    answer: { state: 'fulfilled', items: [{ reserved: 0, fulfilled: 5 }] },
    events: ['reservation_fulfilled hold-table', 'inventory_level_changed S1:A'],
    changes: [
      'reservation table: state pending → fulfilled',
      'promise S1@A to table: reserved 5 → 0, fulfilled 0 → 5',
      'level S1@A: onHand 10 → 5, reserved 5 → 0',
      'moved 5 S1 on_hand@A → customer: sold',
    ],
  },
  'takes part of a line, by the name that the caller gave it': {
    given: firm(),
    when: { reservation: 'table', lines: [{ line_reference: 'top', quantity: 2 }] },
    answer: { state: 'pending', lines: [{ quantity: 5 }], items: [{ reserved: 3, fulfilled: 2 }] },
    events: ['reservation_partly_fulfilled hold-table', 'inventory_level_changed S1:A'],
    changes: [
      'promise S1@A to table: reserved 5 → 3, fulfilled 0 → 2',
      'level S1@A: onHand 10 → 8, reserved 5 → 3',
      'moved 2 S1 on_hand@A → customer: sold',
    ],
  },
  'takes whole kits, each with its parts': {
    given: {
      levels: { 'S1@A': 9, 'S2@A': 9 },
      items: { S1: {}, S2: {}, KIT: { components: { S1: 2, S2: 1 } } },
      holds: {
        table: { state: 'pending', expiresAt: null, lines: ['3 KIT'], promises: ['6 S1@A', '3 S2@A'] },
      },
    },
    when: { reservation: 'table', lines: [{ line: 0, quantity: 1 }] },
    events: ['reservation_partly_fulfilled hold-table', 'inventory_level_changed S1:A', 'inventory_level_changed S2:A'],
    changes: [
      'promise S1@A to table: reserved 6 → 4, fulfilled 0 → 2',
      'promise S2@A to table: reserved 3 → 2, fulfilled 0 → 1',
      'level S1@A: onHand 9 → 7, reserved 6 → 4',
      'level S2@A: onHand 9 → 8, reserved 3 → 2',
      'moved 2 S1 on_hand@A → customer: sold',
      'moved 1 S2 on_hand@A → customer: sold',
    ],
  },
  'refuses all of it while some waits': {
    given: { levels: { 'S1@A': 3 }, holds: firm({ promises: ['3 S1@A', '2 S1@A waiting'] }).holds! },
    when: { reservation: 'table' },
    refused: 'insufficient_stock at /reservation (sku S1, requested 2, available 0, lines 0)',
  },
  'refuses more of a line than is covered': {
    given: { levels: { 'S1@A': 3 }, holds: firm({ promises: ['3 S1@A', '2 S1@A waiting'] }).holds! },
    when: { reservation: 'table', lines: [{ line: 0, quantity: 4 }] },
    refused: 'insufficient_stock at /lines/0/quantity (sku S1, requested 4, available 3)',
  },
})
