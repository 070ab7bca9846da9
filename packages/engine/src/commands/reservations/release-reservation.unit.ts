import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { firm, held } from '../../../../../test/support/scenes.ts'

const past = '2026-01-01T11:59:00Z'

describeDecisions('release_reservation', {
  'refuses a hold that nobody knows': { when: { reservation: 'cart' }, refused: 'reservation_not_found' },
  'refuses what is meant for a hold that has been replaced since': {
    given: held({ revision: 2 }),
    when: { reservation: 'cart', expected_revision: 1 },
    refused: 'revision_changed (expected 1, actual 2)',
  },
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
  'gives a firm hold back': {
    given: firm(),
    when: { reservation: 'table' },
    events: ['reservation_released hold-table', 'inventory_level_changed S1:A'],
    changes: [
      'reservation table: state pending → released',
      'promise S1@A to table: reserved 5 → 0, released 0 → 5',
      'level S1@A: reserved 5 → 0',
    ],
  },
  'closes as fulfilled a firm hold of which some has left': {
    given: firm({ promises: ['3 S1@A', '2 S1@A taken'] }),
    when: { reservation: 'table' },
    events: ['reservation_fulfilled hold-table', 'inventory_level_changed S1:A'],
    changes: [
      'reservation table: state pending → fulfilled',
      'promise S1@A to table: reserved 3 → 0, released 0 → 3',
      'level S1@A: reserved 3 → 0',
    ],
  },
  'gives back part of a line, what waits first': {
    given: {
      levels: { 'S1@A': 3 },
      holds: { cart: { lines: ['5 S1'], promises: ['3 S1@A', '2 S1@A waiting'] } },
    },
    when: { reservation: 'cart', lines: [{ line: 0, quantity: 3 }] },
    answer: { lines: [{ sku: 'S1', quantity: 2 }] },
    events: ['reservation_partly_released hold-cart', 'inventory_level_changed S1:A'],
    changes: [
      'deleted promise S1@A to cart',
      'promise S1@A to cart: reserved 3 → 2, released 0 → 1',
      'level S1@A: reserved 3 → 2, backordered 2 → 0',
    ],
  },
  'is over when its last part is given back': {
    given: held({ lines: ['2 S1'] }),
    when: { reservation: 'cart', lines: [{ line: 0, quantity: 2 }] },
    events: ['reservation_released hold-cart', 'inventory_level_changed S1:A'],
    changes: ['reservation cart: state draft → released', 'deleted promise S1@A to cart', 'level S1@A: reserved 2 → 0'],
  },
  'refuses more than a line holds, and lines that there are not': {
    given: held({ lines: ['2 S1'] }),
    when: {
      reservation: 'cart',
      lines: [
        { line: 0, quantity: 1 },
        { line: 0, quantity: 2 },
        { line: 1, quantity: 1 },
        { line_reference: 'top', quantity: 1 },
        { line: 0, location: 'C', quantity: 1 },
        { line: 0, quantity: 0 },
        { line: 0, location: 'B', quantity: 1 },
      ],
    },
    refused:
      'more_than_held at /lines/1/quantity (sku S1, requested 2, available 1); reservation_line_not_found at /lines/2/line (value 1); reservation_line_not_found at /lines/3/line_reference (value top); unknown_location at /lines/4/location (location C); quantity_not_positive at /lines/5/quantity (sku S1, quantity 0); at /lines/6/quantity (sku S1, requested 1, available 0)',
  },
  'refuses parts of a hold that is over': {
    given: held({ expiresAt: past }),
    when: { reservation: 'hold-cart', lines: [{ line: 0, quantity: 1 }] },
    refused: 'reservation_expired',
  },
})
