import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, moving, placed } from '../../../../../test/support/scenes.ts'

describeDecisions('cancel_shipment', {
  'refuses a shipment that nobody knows': { when: { shipment: 'O-1-1' }, refused: 'shipment_not_found' },
  'refuses a shipment that has left': {
    given: approved({ fulfilment: 'fulfilled' }, { state: 'shipped', promises: ['3 S1@A taken'] }),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_state_conflict (state shipped)',
  },
  'does nothing a second time': {
    given: placed({ fulfilment: 'not_required' }, { state: 'cancelled', promises: [] }),
    when: { shipment: 'O-1-1' },
    events: [],
    changes: [],
  },
  'gives back what was promised for it, while the rest of the order goes on': {
    given: {
      levels: { 'S1@A': 10 },
      orders: {
        'O-1': {
          state: 'approved',
          shipments: [
            { from: 'A', state: 'packing', promises: ['3 S1@A'] },
            { from: 'A', promises: ['1 S1@A'] },
          ],
        },
      },
    },
    when: { shipment: 'O-1-1' },
    events: ['shipment_cancelled O-1', 'inventory_level_changed S1:A'],
    changes: [
      'shipment O-1-1: state packing → cancelled',
      'promise S1@A to O-1-1: reserved 3 → 0, released 0 → 3',
      'level S1@A: reserved 4 → 1',
    ],
  },
  'puts back what had left the shelf for it': {
    given: approved({ stockDecrement: 'on_approval' }, { decremented: true, promises: ['3 S1@A taken'] }),
    when: { shipment: 'O-1-1' },
    events: [
      'shipment_cancelled O-1',
      'order_fulfilment_changed O-1',
      'reservation_fulfilled of-O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment in_progress → not_required',
      'shipment O-1-1: state picking → cancelled',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: fulfilled 3 → 0, released 0 → 3',
      'level S1@A: onHand 10 → 13',
      'moved 3 S1 customer → on_hand@A: cancelled',
    ],
  },
  'brings back what was on its way to it (63)': {
    given: moving({ state: 'in_transit' }),
    when: { shipment: 'O-1-1' },
    events: [
      'stock_transfer_cancelled O-1-T1',
      'shipment_cancelled O-1',
      'order_fulfilment_changed O-1',
      'reservation_fulfilled of-O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'order O-1: fulfilment in_progress → not_required',
      'shipment O-1-1: state on_hold → cancelled, holdReasons transfer → none',
      'transfer O-1-T1: state in_transit → cancelled',
      'line 0 of O-1-T1, S1: inTransit 3 → 0',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: reserved 5 → 0, released 0 → 5',
      'level S1@A: reserved 5 → 0, incoming 3 → 0',
      'level S1@B: onHand 10 → 13',
      'moved 3 S1 in_transit@O-1-T1 → on_hand@B: transferred',
    ],
  },
})
