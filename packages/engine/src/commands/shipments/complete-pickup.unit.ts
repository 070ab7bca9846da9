import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, backordered } from '../../../../../test/support/scenes.ts'

const ready = { state: 'ready_for_pickup' } as const

describeDecisions('complete_pickup', {
  'refuses a shipment that nobody knows': { when: { shipment: 'O-1-1' }, refused: 'shipment_not_found' },
  'refuses what is not ready': {
    given: approved({ pickupLocationId: 'A' }),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_state_conflict (state picking)',
  },
  'refuses units that a count has uncovered a moment ago': {
    given: backordered({ state: 'approved', pickupLocationId: 'A' }, { ...ready, holdReasons: [] }),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_on_hold (hold_reasons backordered)',
  },
  'takes the units off the shelf and fulfils the order, also when its time was over a minute ago': {
    given: approved({ pickupLocationId: 'A' }, { ...ready, pickupExpiresAt: Date.parse('2026-01-01T11:59:00Z') }),
    when: { shipment: 'O-1-1' },
    answer: { state: 'picked_up', picked_up_at: '2026-01-01T12:00:00.000Z' },
    events: [
      'shipment_picked_up O-1',
      'order_fulfilment_changed O-1',
      'reservation_fulfilled of-O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment in_progress → fulfilled',
      'shipment O-1-1: state ready_for_pickup → picked_up, decremented false → true, pickedUpAt none → now',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: reserved 3 → 0, fulfilled 0 → 3',
      'level S1@A: onHand 10 → 7, reserved 3 → 0',
      'moved 3 S1 on_hand@A → customer: sold',
    ],
  },
  'refuses to give out more than there is, and tells how much that is': {
    given: approved({ pickupLocationId: 'A' }, ready),
    when: { shipment: 'O-1-1', lines: [{ line: 0, quantity: 4 }] },
    refused: 'exceeds_line at /lines/0/quantity (sku S1, requested 4, available 3)',
  },
  'keeps the rest ready, as long as all of it was to be kept': {
    given: approved({ pickupLocationId: 'A' }, { ...ready, pickupExpiresAt: Date.parse('2026-01-02T12:00:00Z') }),
    when: { shipment: 'O-1-1', lines: [{ line: 0, quantity: 1 }] },
    answer: { state: 'picked_up', lines: [{ quantity: 1 }] },
    events: [
      'shipment_picking O-1',
      'shipment_split O-1',
      'shipment_ready_for_pickup O-1',
      'shipment_picked_up O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'made shipment O-1-2: state ready_for_pickup, locationId A, shipBy now, pickupExpiresAt now+86400s',
      'shipment O-1-1: state ready_for_pickup → picked_up, decremented false → true, pickedUpAt none → now',
      'line 0 of O-1-1, S1: quantity 3 → 1',
      'made line 0 of O-1-2, S1: quantity 2',
      'promise S1@A to O-1-1: reserved 3 → 0, fulfilled 0 → 1',
      'made promise S1@A to O-1-2: reserved 2',
      'level S1@A: onHand 10 → 9, reserved 3 → 2',
      'moved 1 S1 on_hand@A → customer: sold',
    ],
  },
  'gives the rest back where nobody wants it': {
    given: approved({ pickupLocationId: 'A' }, ready),
    when: { shipment: 'O-1-1', lines: [{ line: 0, quantity: 1 }], rest: 'given_back' },
    answer: { state: 'picked_up', lines: [{ quantity: 1 }] },
    events: [
      'shipment_picking O-1',
      'shipment_split O-1',
      'shipment_cancelled O-1',
      'shipment_picked_up O-1',
      'order_fulfilment_changed O-1',
      'reservation_fulfilled of-O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment in_progress → fulfilled',
      'made shipment O-1-2: state cancelled, locationId A, shipBy now',
      'shipment O-1-1: state ready_for_pickup → picked_up, decremented false → true, pickedUpAt none → now',
      'line 0 of O-1-1, S1: quantity 3 → 1',
      'made line 0 of O-1-2, S1: quantity 2',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: reserved 3 → 0, fulfilled 0 → 1',
      'made promise S1@A to O-1-2: released 2',
      'level S1@A: onHand 10 → 9, reserved 3 → 0',
      'moved 1 S1 on_hand@A → customer: sold',
    ],
  },
  'does nothing a second time': {
    given: approved({ fulfilment: 'fulfilled' }, { state: 'picked_up', promises: ['3 S1@A taken'] }),
    when: { shipment: 'O-1-1' },
    events: [],
    changes: [],
  },
})
