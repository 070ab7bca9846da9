import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, comingBack, shippedOut } from '../../../../../test/support/scenes.ts'

const NOON = Date.parse('2026-01-01T12:00:00Z')
const when = { shipment: 'O-1-1', reason: 'the wrong parcel' }

describeDecisions('unship_shipment', {
  'refuses a shipment that nobody knows': { when, refused: 'shipment_not_found' },
  'refuses a shipment that has not left, so that a second time does nothing': {
    given: approved({}, { state: 'ready_to_ship' }),
    when,
    refused: 'shipment_state_conflict (state ready_to_ship)',
  },
  'refuses one that has left more than a day ago': {
    given: approved(
      { fulfilment: 'fulfilled', reservation: 'fulfilled' },
      { state: 'shipped', shippedAt: NOON - 86_400_001, promises: ['3 S1@A taken'] },
    ),
    when,
    refused: 'shipped_too_long_ago',
  },
  'puts back on the shelf what left with it, reserved for it': {
    given: approved(
      { fulfilment: 'fulfilled', reservation: 'fulfilled' },
      { state: 'shipped', decremented: true, shippedAt: NOON, promises: ['3 S1@A taken'] },
    ),
    when,
    events: [
      'shipment_unshipped O-1',
      'shipment_ready_to_ship O-1',
      'reservation_pending of-O-1',
      'order_fulfilment_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment fulfilled → in_progress',
      'shipment O-1-1: state shipped → ready_to_ship, decremented true → false, shippedAt now → none',
      'reservation O-1: state fulfilled → pending',
      'promise S1@A to O-1-1: reserved 0 → 3, fulfilled 3 → 0',
      'level S1@A: onHand 10 → 13, reserved 0 → 3',
      'moved 3 S1 customer → on_hand@A: unshipped',
    ],
  },
  'leaves off the shelf what left it with the approval': {
    given: approved(
      { stockDecrement: 'on_approval', fulfilment: 'fulfilled', reservation: 'fulfilled' },
      { state: 'shipped', decremented: true, shippedAt: NOON, promises: ['3 S1@A taken'] },
    ),
    when,
    events: ['shipment_unshipped O-1', 'shipment_ready_to_ship O-1', 'order_fulfilment_changed O-1'],
    changes: [
      'order O-1: fulfilment fulfilled → in_progress',
      'shipment O-1-1: state shipped → ready_to_ship, shippedAt now → none',
    ],
  },
  'has in the house what a person has not taken off the shelf': {
    given: approved(
      { stockDecrement: 'manual', fulfilment: 'fulfilled' },
      { state: 'shipped', shippedAt: NOON, promises: ['3 S1@A left'] },
    ),
    when,
    events: ['shipment_unshipped O-1', 'shipment_ready_to_ship O-1', 'order_fulfilment_changed O-1'],
    changes: [
      'order O-1: fulfilment fulfilled → in_progress',
      'shipment O-1-1: state shipped → ready_to_ship, shippedAt now → none',
      'promise S1@A to O-1-1: hasLeft true → false',
    ],
  },
  'refuses a shipment of which units are coming back': {
    given: comingBack({ state: 'requested' }),
    when,
    refused: 'units_returned',
  },
  'refuses one of which units have come back': {
    given: comingBack({ state: 'received', done: [{ received: 2, resellable: 2, counted: 2 }] }),
    when,
    refused: 'units_returned',
  },
  'takes back one whose return was cancelled': {
    given: shippedOut({ 'O-1-R1': { state: 'cancelled', lines: ['2 S1@B'] } }),
    when,
    events: [
      'shipment_unshipped O-1',
      'shipment_ready_to_ship O-1',
      'reservation_pending of-O-1',
      'order_fulfilment_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment fulfilled → in_progress',
      'shipment O-1-1: state shipped → ready_to_ship, decremented true → false, shippedAt now → none',
      'reservation O-1: state fulfilled → pending',
      'promise S1@A to O-1-1: reserved 0 → 3, fulfilled 3 → 0',
      'level S1@A: onHand 7 → 10, reserved 0 → 3',
      'moved 3 S1 customer → on_hand@A: unshipped',
    ],
  },
})
