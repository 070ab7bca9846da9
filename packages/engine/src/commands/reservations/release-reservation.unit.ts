import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { held } from '../../../../../test/support/scenes.ts'

const past = '2026-01-01T11:59:00Z'

describeDecisions('release_reservation', {
  'refuses a hold that nobody knows': { when: { reservation: 'cart' }, refused: 'reservation_not_found' },
  'refuses what an order has taken over': {
    given: { orders: { 'O-1': {} } },
    when: { reservation: 'of-O-1' },
    refused: 'reservation_closed (state pending)',
  },
  'refuses what has left the shelf': {
    given: { orders: { 'O-1': { reservation: 'fulfilled' } } },
    when: { reservation: 'of-O-1' },
    refused: 'reservation_closed (state fulfilled)',
  },
  'does nothing a second time': {
    given: held({ state: 'released', promises: [] }),
    when: { reservation: 'hold-cart' },
    events: [],
    changes: [],
  },
  'gives back what was held': {
    given: held(),
    when: { reservation: 'cart' },
    events: ['reservation_released hold-cart', 'inventory_level_changed S1:A'],
    changes: [
      'reservation cart: state draft → released',
      'promise S1@A to cart: reserved 2 → 0, released 0 → 2',
      'level S1@A: reserved 2 → 0',
    ],
  },
  'gives what was held to those who wait': {
    given: {
      levels: { 'S1@A': 2 },
      holds: { cart: { promises: ['2 S1@A'] } },
      orders: { 'O-1': { unshipped: ['1 S1@A waiting'] } },
    },
    when: { reservation: 'cart' },
    events: ['reservation_released hold-cart', 'backorder_filled S1:A', 'inventory_level_changed S1:A'],
    changes: [
      'reservation cart: state draft → released',
      'promise S1@A to cart: reserved 2 → 0, released 0 → 2',
      'promise S1@A to O-1: reserved 0 → 1, backordered 1 → 0',
      'level S1@A: reserved 2 → 1, backordered 1 → 0',
      'follow-up decrement_unshipped O-1',
    ],
  },
  'closes as expired a hold whose time is over': {
    given: held({ expiresAt: past }),
    when: { reservation: 'hold-cart' },
    events: ['inventory_level_changed S1:A', 'reservation_expired hold-cart'],
    changes: [
      'reservation cart: state draft → expired',
      'promise S1@A to cart: reserved 2 → 0, released 0 → 2',
      'level S1@A: reserved 2 → 0',
    ],
  },
})
