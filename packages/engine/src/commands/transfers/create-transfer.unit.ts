import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'
import { QUANTITY_MAX_UNITS } from '../../domain/kernel/quantity.ts'

const five: Scene = { levels: { 'S1@A': 5 } }
const two = { number: 'T-1', from: 'A', to: 'B', lines: [{ sku: 'S1', quantity: 2 }] }

describeDecisions('create_transfer', {
  'refuses a number that another one has': {
    given: { transfers: { 'T-1': { from: 'A', to: 'B', state: 'cancelled', goods: ['1 S1'] } } },
    when: two,
    refused: 'stock_transfer_number_taken at /number (number T-1)',
  },
  'refuses locations that nobody knows': {
    given: five,
    when: { ...two, from: 'X' },
    refused: 'unknown_location at /from (location X)',
  },
  'refuses a destination that nobody knows': {
    given: five,
    when: { ...two, to: 'X' },
    refused: 'unknown_location at /to (location X)',
  },
  '60: refuses the way from a location to itself': {
    given: five,
    when: { ...two, to: 'A' },
    refused: 'conflicting_constraints at /to (location A)',
  },
  '60: refuses every line that cannot be': {
    given: { ...five, items: { S1: {}, SET: { components: { S1: 2 } } } },
    when: {
      ...two,
      lines: [
        { sku: 'S9', quantity: 1 },
        { sku: 'SET', quantity: 1 },
        { sku: 'S1', quantity: 0 },
        { sku: 'S1', quantity: 1.5 },
      ],
    },
    refused:
      'unknown_sku at /lines/0/sku (sku S9); kit_has_no_stock at /lines/1/sku (sku SET); ' +
      'quantity_not_positive at /lines/2/quantity (sku S1, quantity 0); ' +
      'fraction_not_allowed at /lines/3/quantity (sku S1, quantity 1.5)',
  },
  '60: refuses more than is free and not held back, over all lines of an item': {
    given: { ...five, settings: { safety_stock: 1 }, holds: { cart: { promises: ['1 S1@A'] } } },
    when: {
      ...two,
      lines: [
        { sku: 'S1', quantity: 2 },
        { sku: 'S1', quantity: 2 },
      ],
    },
    refused: 'insufficient_stock at /lines/1 (sku S1, requested 2, available 1, lines 1)',
  },
  'refuses what the destination could not hold': {
    given: { levels: { 'S1@A': 5, 'S1@B': QUANTITY_MAX_UNITS } },
    when: { ...two, at_once: true },
    refused: 'balance_out_of_range (sku S1, location B)',
  },
  'drafts lines whether or not there is enough, and reserves nothing': {
    given: {},
    when: { ...two, draft: true },
    events: ['stock_transfer_drafted new-1'],
    changes: ['made transfer T-1: state draft, fromLocationId A, toLocationId B', 'made line 0 of T-1, S1: quantity 2'],
  },
  'refuses a draft of what has been moved': {
    given: five,
    when: { ...two, draft: true, at_once: true },
    refused: 'conflicting_constraints at /at_once',
  },
  '60: reserves the goods at the origin': {
    given: five,
    when: two,
    events: ['stock_transfer_upcoming new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made transfer T-1: state upcoming, fromLocationId A, toLocationId B',
      'made line 0 of T-1, S1: quantity 2',
      'made promise S1@A to T-1: reserved 2',
      'level S1@A: reserved 0 → 2',
    ],
  },
  'moves goods of several items at once': {
    given: { items: { S1: {}, S2: {} }, levels: { 'S1@A': 5, 'S2@A': 3, 'S2@B': 1 } },
    when: {
      ...two,
      lines: [
        { sku: 'S1', quantity: 2 },
        { sku: 'S2', quantity: 3 },
      ],
      at_once: true,
    },
    events: [
      'stock_transfer_upcoming new-1',
      'stock_transfer_dispatched new-1',
      'stock_transfer_completed new-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S2:A',
      'inventory_level_changed S1:B',
      'inventory_level_changed S2:B',
    ],
    changes: [
      'made transfer T-1: state completed, fromLocationId A, toLocationId B, dispatchedAt now, completedAt now',
      'made line 0 of T-1, S1: quantity 2, accepted 2',
      'made line 1 of T-1, S2: quantity 3, accepted 3',
      'made promise S1@A to T-1: released 2',
      'made promise S2@A to T-1: released 3',
      'level S1@A: onHand 5 → 3',
      'level S2@A: onHand 3 → 0',
      'made level S1@B: onHand 2',
      'level S2@B: onHand 1 → 4',
      'moved 2 S1 on_hand@A → in_transit@new-1: transferred',
      'moved 3 S2 on_hand@A → in_transit@new-1: transferred',
      'moved 2 S1 in_transit@new-1 → on_hand@B: transferred',
      'moved 3 S2 in_transit@new-1 → on_hand@B: transferred',
    ],
  },
})
