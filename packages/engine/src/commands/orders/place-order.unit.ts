import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { placed, stocked } from '../../../../../test/support/scenes.ts'

describeDecisions('place_order', {
  'refuses two constraints that exclude each other': {
    given: stocked,
    when: { lines: [{ sku: 'S1', quantity: 1 }], ship_from: 'A', pickup_location: 'A' },
    refused: 'conflicting_constraints at /pickup_location',
  },
  'refuses a location that nobody knows': {
    given: stocked,
    when: { lines: [{ sku: 'S1', quantity: 1 }], ship_from: 'C' },
    refused: 'unknown_location at /ship_from (location C)',
  },
  'refuses a location that is not active': {
    given: { ...stocked, locations: { A: {}, B: { active: false } } },
    when: { lines: [{ sku: 'S1', quantity: 1 }], pickup_location: 'B' },
    refused: 'location_inactive at /pickup_location (location B)',
  },
  'refuses a channel that nobody knows': {
    given: stocked,
    when: { channel: 'shop', lines: [{ sku: 'S1', quantity: 1 }] },
    refused: 'unknown_channel at /channel (channel shop)',
  },
  'refuses a number that another order has': {
    given: placed(),
    when: { number: 'O-1', lines: [{ sku: 'S1', quantity: 1 }] },
    refused: 'order_number_taken at /number (number O-1)',
  },
  'names every line that is wrong': {
    given: stocked,
    when: {
      lines: [
        { sku: 'S2', quantity: 1 },
        { sku: 'S1', quantity: 0 },
        { sku: 'S1', quantity: 0.5 },
      ],
    },
    refused:
      'unknown_sku at /lines/0/sku (sku S2); quantity_not_positive at /lines/1/quantity (sku S1, quantity 0); fraction_not_allowed at /lines/2/quantity (sku S1, quantity 0.5)',
  },
  'refuses what is not there, and says what is': {
    given: stocked,
    when: {
      lines: [
        { sku: 'S1', quantity: 8 },
        { sku: 'S1', quantity: 3 },
      ],
    },
    refused: 'insufficient_stock at /lines/1 (sku S1, requested 11, available 10, lines 1,0)',
  },
  'plans one shipment of what is there': {
    given: stocked,
    when: { number: 'O-1', lines: [{ sku: 'S1', quantity: 3 }] },
    events: ['order_placed new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made order O-1: state placed, fulfilment unfulfilled',
      'made order line 0: 3 S1',
      'made shipment O-1-1: state upcoming, locationId A',
      'made line 0 of O-1-1, S1: quantity 3',
      'made reservation O-1: state pending, revision 1, orderId new-1',
      'made promise S1@A to O-1-1: reserved 3',
      'level S1@A: reserved 0 → 3',
    ],
  },
  'takes its id for a number where nobody gives it one': {
    given: stocked,
    when: { lines: [{ sku: 'S1', quantity: 1 }], ship_from: 'A' },
    events: ['order_placed new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made order new-1: state placed, fulfilment unfulfilled, shipFromId A',
      'made order line 0: 1 S1',
      'made shipment new-1-1: state upcoming, locationId A',
      'made line 0 of new-1-1, S1: quantity 1',
      'made reservation new-1: state pending, revision 1, orderId new-1',
      'made promise S1@A to new-1-1: reserved 1',
      'level S1@A: reserved 0 → 1',
    ],
  },
  'plans a shipment that waits for what is not there': {
    given: { levels: { 'S1@A': 1 }, items: { S1: { settings: { backorders: 'allow' } } } },
    when: { number: 'O-1', lines: [{ sku: 'S1', quantity: 3 }] },
    events: ['order_placed new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made order O-1: state placed, fulfilment unfulfilled',
      'made order line 0: 3 S1',
      'made shipment O-1-1: state upcoming, locationId A, holdReasons backordered',
      'made line 0 of O-1-1, S1: quantity 3',
      'made reservation O-1: state pending, revision 1, orderId new-1',
      'made promise S1@A to O-1-1: reserved 1, backordered 2',
      'level S1@A: reserved 0 → 1, backordered 0 → 2',
    ],
  },
  'plans a transfer of what stands elsewhere, on hold where the model says so': {
    given: { levels: { 'S1@A': 1, 'S1@B': 5 }, model: { strategy: 'ship_from_primary', putTransfersOnHold: true } },
    when: { number: 'O-1', lines: [{ sku: 'S1', quantity: 3 }] },
    events: ['order_placed new-1', 'inventory_level_changed S1:A', 'inventory_level_changed S1:B'],
    changes: [
      'made order O-1: state placed, fulfilment unfulfilled',
      'made order line 0: 3 S1',
      'made shipment O-1-1: state upcoming, locationId A, holdReasons transfer',
      'made line 0 of O-1-1, S1: quantity 3',
      'made transfer O-1-T1: state on_hold, fromLocationId B, toLocationId A',
      'made line 0 of O-1-T1, S1: quantity 2',
      'made reservation O-1: state pending, revision 1, orderId new-1',
      'made promise S1@A to O-1-1: reserved 1',
      'made promise S1@B to O-1-1: reserved 2',
      'level S1@A: reserved 0 → 1',
      'level S1@B: reserved 0 → 2',
    ],
  },
  'plans no shipment for what needs none': {
    given: { levels: { 'S1@A': 5 }, items: { S1: { requiresShipping: false } } },
    when: { number: 'O-1', lines: [{ sku: 'S1', quantity: 2 }] },
    events: ['order_placed new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made order O-1: state placed, fulfilment not_required',
      'made order line 0: 2 S1',
      'made reservation O-1: state pending, revision 1, orderId new-1',
      'made promise S1@A to O-1: reserved 2',
      'level S1@A: reserved 0 → 2',
    ],
  },
  'promises the components of a kit': {
    given: { levels: { 'S1@A': 5, 'S2@A': 5 }, items: { S1: {}, S2: {}, KIT: { components: { S1: 2, S2: 1 } } } },
    when: { number: 'O-1', lines: [{ sku: 'KIT', quantity: 2 }] },
    events: ['order_placed new-1', 'inventory_level_changed S1:A', 'inventory_level_changed S2:A'],
    changes: [
      'made order O-1: state placed, fulfilment unfulfilled',
      'made order line 0: 2 KIT',
      'made shipment O-1-1: state upcoming, locationId A',
      'made line 0 of O-1-1, S1: quantity 4',
      'made line 0 of O-1-1, S2: quantity 2',
      'made reservation O-1: state pending, revision 1, orderId new-1',
      'made promise S1@A to O-1-1: reserved 4',
      'made promise S2@A to O-1-1: reserved 2',
      'level S1@A: reserved 0 → 4',
      'level S2@A: reserved 0 → 2',
    ],
  },
  'ships what is not counted without promising it': {
    given: { items: { S1: { settings: { tracked: false } } } },
    when: { number: 'O-1', lines: [{ sku: 'S1', quantity: 2 }] },
    events: ['order_placed new-1'],
    changes: [
      'made order O-1: state placed, fulfilment unfulfilled',
      'made order line 0: 2 S1',
      'made shipment O-1-1: state upcoming, locationId A',
      'made line 0 of O-1-1, S1: quantity 2',
      'made reservation O-1: state pending, revision 1, orderId new-1',
    ],
  },
  'lets a shipment wait from a location that is on hold': {
    given: { ...stocked, onHold: ['A'] },
    when: { number: 'O-1', lines: [{ sku: 'S1', quantity: 1 }] },
    events: ['order_placed new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made order O-1: state placed, fulfilment unfulfilled',
      'made order line 0: 1 S1',
      'made shipment O-1-1: state upcoming, locationId A, holdReasons location_on_hold',
      'made line 0 of O-1-1, S1: quantity 1',
      'made reservation O-1: state pending, revision 1, orderId new-1',
      'made promise S1@A to O-1-1: reserved 1',
      'level S1@A: reserved 0 → 1',
    ],
  },
  "takes over a hold, whose units are nobody else's": {
    given: { levels: { 'S1@A': 3 }, holds: { cart: { promises: ['3 S1@A'] } } },
    when: { number: 'O-1', reservation: 'cart', lines: [{ sku: 'S1', quantity: 3 }] },
    events: ['reservation_pending hold-cart', 'order_placed new-1'],
    changes: [
      'made order O-1: state placed, fulfilment unfulfilled',
      'made order line 0: 3 S1',
      'made shipment O-1-1: state upcoming, locationId A',
      'made line 0 of O-1-1, S1: quantity 3',
      'reservation cart: state draft → pending, revision 1 → 2, orderId none → new-1, expiresAt now+60s → none',
      'promise S1@A to O-1-1: expiresAt now+60s → none',
    ],
  },
  'holds nothing by a hold that has expired': {
    given: {
      levels: { 'S1@A': 3 },
      holds: { cart: { promises: ['3 S1@A'], expiresAt: '2026-01-01T11:59:00Z' }, other: { promises: [] } },
    },
    when: { number: 'O-1', reservation: 'cart', lines: [{ sku: 'S1', quantity: 4 }] },
    refused: 'insufficient_stock at /lines/0 (sku S1, requested 4, available 3, lines 0)',
  },
})
