import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, cancelled, moving, placed } from '../../../../../test/support/scenes.ts'
import { QUANTITY_MAX_UNITS } from '../../domain/kernel/quantity.ts'

describeDecisions('cancel_order', {
  'refuses an order that nobody knows': { when: { order: 'O-1' }, refused: 'order_not_found' },
  'refuses an order that is being edited': {
    given: placed({ state: 'editing' }),
    when: { order: 'O-1' },
    refused: 'order_state_conflict (state editing)',
  },
  'does nothing a second time': {
    given: cancelled,
    when: { order: 'O-1' },
    events: [],
    changes: [],
  },
  'refuses an order of which a shipment has left, and names it': {
    given: approved({}, { state: 'shipped', promises: ['3 S1@A taken'] }),
    when: { order: 'O-1' },
    refused: 'order_state_conflict (state approved, shipped O-1-1)',
  },
  'refuses goods that their shelf could not hold': {
    given: {
      levels: { 'S1@A': QUANTITY_MAX_UNITS },
      orders: {
        'O-1': { state: 'approved', shipments: [{ from: 'A', decremented: true, promises: ['3 S1@A taken'] }] },
      },
    },
    when: { order: 'O-1' },
    refused: 'balance_out_of_range (sku S1, location A)',
  },
  'gives back what was promised': {
    given: placed(),
    when: { order: 'O-1' },
    events: [
      'shipment_cancelled O-1',
      'reservation_released of-O-1',
      'order_cancelled O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: state placed → cancelled, cancelledAt none → now',
      'shipment O-1-1: state upcoming → cancelled',
      'reservation O-1: state pending → released',
      'promise S1@A to O-1-1: reserved 3 → 0, released 0 → 3',
      'level S1@A: reserved 3 → 0',
    ],
  },
  'gives what was promised to those who wait for it': {
    given: {
      levels: { 'S1@A': 3 },
      orders: {
        'O-1': { shipments: [{ from: 'A', promises: ['3 S1@A'] }] },
        'O-2': {
          state: 'approved',
          shipments: [{ from: 'A', state: 'on_hold', holdReasons: ['backordered'], promises: ['2 S1@A waiting'] }],
        },
      },
    },
    when: { order: 'O-1' },
    events: [
      'shipment_cancelled O-1',
      'reservation_released of-O-1',
      'order_cancelled O-1',
      'backorder_filled S1:A',
      'shipment_picking O-2',
      'shipment_hold_changed O-2',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: state placed → cancelled, cancelledAt none → now',
      'shipment O-1-1: state upcoming → cancelled',
      'shipment O-2-1: state on_hold → picking, holdReasons backordered → none',
      'reservation O-1: state pending → released',
      'promise S1@A to O-1-1: reserved 3 → 0, released 0 → 3',
      'promise S1@A to O-2-1: reserved 0 → 2, backordered 2 → 0',
      'level S1@A: reserved 3 → 2, backordered 2 → 0',
    ],
  },
  'puts back on the shelf what had been taken off it': {
    given: approved(
      { stockDecrement: 'manual', reservation: 'fulfilled' },
      { decremented: true, promises: ['3 S1@A taken'] },
    ),
    when: { order: 'O-1' },
    events: [
      'shipment_cancelled O-1',
      'reservation_released of-O-1',
      'order_cancelled O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: state approved → cancelled, fulfilment in_progress → unfulfilled, cancelledAt none → now',
      'shipment O-1-1: state picking → cancelled',
      'reservation O-1: state fulfilled → released',
      'promise S1@A to O-1-1: fulfilled 3 → 0, released 0 → 3',
      'level S1@A: onHand 10 → 13',
      'moved 3 S1 customer → on_hand@A: cancelled',
    ],
  },
  'returns goods on their way to where they came from': {
    given: moving({ state: 'in_transit' }),
    when: { order: 'O-1' },
    events: [
      'stock_transfer_cancelled O-1-T1',
      'shipment_cancelled O-1',
      'reservation_released of-O-1',
      'order_cancelled O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'order O-1: state approved → cancelled, fulfilment in_progress → unfulfilled, cancelledAt none → now',
      'shipment O-1-1: state on_hold → cancelled, holdReasons transfer → none',
      'transfer O-1-T1: state in_transit → cancelled',
      'line 0 of O-1-T1, S1: inTransit 3 → 0',
      'reservation O-1: state pending → released',
      'promise S1@A to O-1-1: reserved 5 → 0, released 0 → 5',
      'level S1@A: reserved 5 → 0, incoming 3 → 0',
      'level S1@B: onHand 10 → 13',
      'moved 3 S1 in_transit@O-1-T1 → on_hand@B: transferred',
    ],
  },
  'cancels a transfer that has not left': {
    given: moving(),
    when: { order: 'O-1' },
    events: [
      'stock_transfer_cancelled O-1-T1',
      'shipment_cancelled O-1',
      'reservation_released of-O-1',
      'order_cancelled O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'order O-1: state approved → cancelled, fulfilment in_progress → unfulfilled, cancelledAt none → now',
      'shipment O-1-1: state on_hold → cancelled, holdReasons transfer → none',
      'transfer O-1-T1: state upcoming → cancelled',
      'reservation O-1: state pending → released',
      'promise S1@A to O-1-1: reserved 5 → 0, released 0 → 5',
      'promise S1@B to O-1-1: reserved 3 → 0, released 0 → 3',
      'level S1@A: reserved 5 → 0',
      'level S1@B: reserved 3 → 0',
    ],
  },
  'leaves goods where they are that have arrived': {
    given: moving({ state: 'completed' }),
    when: { order: 'O-1' },
    events: [
      'shipment_cancelled O-1',
      'reservation_released of-O-1',
      'order_cancelled O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: state approved → cancelled, fulfilment in_progress → unfulfilled, cancelledAt none → now',
      'shipment O-1-1: state on_hold → cancelled, holdReasons transfer → none',
      'reservation O-1: state pending → released',
      'promise S1@A to O-1-1: reserved 5 → 0, released 0 → 5',
      'level S1@A: reserved 5 → 0',
    ],
  },
})
