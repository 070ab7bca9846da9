import { changeRefusals } from '../../../../../test/support/change-refusals.ts'
import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { awaited, counted, oneChange, stocked } from '../../../../../test/support/scenes.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'
import { QUANTITY_MAX_UNITS } from '../../domain/kernel/quantity.ts'

/** Nothing at A, and an order waits at B. */
const awaitedAtB: Scene = {
  levels: { 'S1@A': 0 },
  orders: { 'O-1': { shipments: [{ from: 'B', holdReasons: ['backordered'], promises: ['3 S1@B waiting'] }] } },
}

describeDecisions('receive_stock', {
  ...changeRefusals({ quantity: 1 }),
  'refuses nothing and less than nothing': {
    given: stocked,
    when: oneChange({ quantity: 0 }),
    refused: 'quantity_not_positive at /changes/0/quantity (sku S1, quantity 0)',
  },
  'refuses a part of what is counted whole': {
    given: stocked,
    when: oneChange({ quantity: 0.5 }),
    refused: 'fraction_not_allowed at /changes/0/quantity (sku S1, quantity 0.5)',
  },
  'refuses more than a balance can hold': {
    given: { levels: { 'S1@A': { onHand: 1, damaged: QUANTITY_MAX_UNITS - 1 } } },
    when: oneChange({ quantity: 1 }),
    refused: 'balance_out_of_range at /changes/0/quantity (sku S1)',
  },
  'undoes a request of which one change is refused, and names it': {
    given: stocked,
    when: {
      changes: [
        { sku: 'S1', location: 'A', quantity: 1 },
        { sku: 'S1', location: 'A', quantity: -1 },
      ],
    },
    refused: 'some_changes_refused (refused 1) quantity_not_positive at /changes/1/quantity (sku S1, quantity -1)',
  },
  'applies the others of a partial request': {
    given: stocked,
    when: {
      mode: 'partial',
      changes: [
        { sku: 'S1', location: 'A', quantity: 1 },
        { sku: 'S1', location: 'A', quantity: -1 },
      ],
    },
    answer: { applied: 1, refused: 1 },
    events: ['inventory_level_changed S1:A'],
    changes: ['level S1@A: onHand 10 → 11', 'moved 1 S1 supplier → on_hand@A: received'],
  },
  'makes a level that is missing': {
    when: oneChange({ quantity: 5 }),
    events: ['inventory_level_changed S1:A'],
    changes: ['made level S1@A: onHand 5', 'moved 5 S1 supplier → on_hand@A: received'],
  },
  'adds to what is there, in parts where the item may be divided': {
    given: { ...stocked, items: { S1: { settings: { fractional: true } } } },
    when: oneChange({ quantity: 2.5 }),
    events: ['inventory_level_changed S1:A'],
    changes: ['level S1@A: onHand 10 → 12.5', 'moved 2.5 S1 supplier → on_hand@A: received'],
  },
  'adds to an account that is not for sale, for a reason': {
    given: stocked,
    when: oneChange({ quantity: 2, account: 'quarantined', reason: 'returned' }),
    events: ['inventory_level_changed S1:A'],
    changes: ['level S1@A: quarantined 0 → 2', 'moved 2 S1 customer → quarantined@A: returned'],
  },
  'covers those who wait, the oldest order first': {
    given: awaited,
    when: oneChange({ quantity: 4 }),
    events: [
      'backorder_filled S1:A',
      'backorder_filled S1:A',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: state on_hold → picking, holdReasons backordered → none',
      'promise S1@A to O-1-1: reserved 0 → 3, backordered 3 → 0',
      'promise S1@A to O-2-1: reserved 0 → 1, backordered 2 → 1',
      'level S1@A: onHand 0 → 4, reserved 0 → 4, backordered 5 → 1',
      'moved 4 S1 supplier → on_hand@A: received',
    ],
  },
  'covers orders before holds, however long these have waited': {
    given: {
      levels: { 'S1@A': 0 },
      orders: awaited.orders!,
      holds: { cart: { promises: ['5 S1@A waiting'] } },
    },
    when: oneChange({ quantity: 4 }),
    events: [
      'backorder_filled S1:A',
      'backorder_filled S1:A',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: state on_hold → picking, holdReasons backordered → none',
      'promise S1@A to O-1-1: reserved 0 → 3, backordered 3 → 0',
      'promise S1@A to O-2-1: reserved 0 → 1, backordered 2 → 1',
      'level S1@A: onHand 0 → 4, reserved 0 → 4, backordered 10 → 6',
      'moved 4 S1 supplier → on_hand@A: received',
    ],
  },
  'covers nobody with what the safety stock holds back': {
    given: {
      levels: { 'S1@A': { onHand: 4, settings: { safety_stock: 5 } } },
      orders: awaited.orders!,
    },
    when: oneChange({ quantity: 3 }),
    events: ['backorder_filled S1:A', 'inventory_level_changed S1:A'],
    changes: [
      'promise S1@A to O-1-1: reserved 0 → 2, backordered 3 → 1',
      'level S1@A: onHand 4 → 7, reserved 0 → 2, backordered 5 → 3',
      'moved 3 S1 supplier → on_hand@A: received',
    ],
  },
  'covers who waits when the safety stock has been lowered since the level was last touched': {
    given: {
      levels: { 'S1@A': { onHand: 5, heldBack: 5, settings: { safety_stock: 4 } } },
      orders: awaited.orders!,
    },
    when: oneChange({ quantity: 1 }),
    events: [
      'backorder_filled S1:A',
      'inventory_level_changed S1:A',
      'backorder_filled S1:A',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'promise S1@A to O-1-1: reserved 0 → 2, backordered 3 → 1',
      'level S1@A: onHand 5 → 6, reserved 0 → 2, backordered 5 → 3, heldBack 5 → 4',
      'moved 1 S1 supplier → on_hand@A: received',
    ],
  },
  'leaves the shelf as a later count has found it': {
    given: counted,
    when: oneChange({ quantity: 2, occurred_at: '2026-01-01T10:00:00Z' }),
    events: [],
    changes: [
      'moved 2 S1 supplier → on_hand@A: received now-7200s',
      'moved 2 S1 on_hand@A → adjustment: cycle_count now-3600s',
    ],
  },
  'offers what nobody waits for there to orders that wait elsewhere': {
    given: { ...awaitedAtB, model: { strategy: 'split_shipments' } },
    when: oneChange({ quantity: 1 }),
    events: ['inventory_level_changed S1:A'],
    changes: [
      'level S1@A: onHand 0 → 1',
      'moved 1 S1 supplier → on_hand@A: received',
      'follow-up move_backorders_to S1 A default',
    ],
  },
  'offers it once, however often units become free': {
    given: { ...awaitedAtB, model: { strategy: 'split_shipments' } },
    when: { changes: [1, 2].map((quantity) => ({ sku: 'S1', location: 'A', quantity })) },
    events: ['inventory_level_changed S1:A'],
    changes: [
      'level S1@A: onHand 0 → 3',
      'moved 1 S1 supplier → on_hand@A: received',
      'moved 2 S1 supplier → on_hand@A: received',
      'follow-up move_backorders_to S1 A default',
    ],
  },
  'offers nothing where no model would take it from there': {
    given: { ...awaitedAtB, model: { strategy: 'split_shipments', moveBackorders: false } },
    when: oneChange({ quantity: 1 }),
    events: ['inventory_level_changed S1:A'],
    changes: ['level S1@A: onHand 0 → 1', 'moved 1 S1 supplier → on_hand@A: received'],
  },
  'offers nothing that is held back': {
    given: {
      ...awaitedAtB,
      levels: { 'S1@A': { onHand: 0, settings: { safety_stock: 1 } } },
      model: { strategy: 'split_shipments' },
    },
    when: oneChange({ quantity: 1 }),
    events: ['inventory_level_changed S1:A'],
    changes: ['level S1@A: onHand 0 → 1', 'moved 1 S1 supplier → on_hand@A: received'],
  },
})
