import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { firm, held, stocked } from '../../../../../test/support/scenes.ts'

const one = [{ sku: 'S1', quantity: 1 }]
const past = '2026-01-01T11:59:00Z'

describeDecisions('reserve_stock', {
  'refuses a location that nobody knows': {
    when: { reference: 'cart', location: 'C', lines: one },
    refused: 'unknown_location at /location (location C)',
  },
  'refuses a location that is not active': {
    given: { locations: { A: { active: false } } },
    when: { reference: 'cart', location: 'A', lines: one },
    refused: 'location_inactive at /location (location A)',
  },
  'refuses a channel that nobody knows': {
    when: { reference: 'cart', channel: 'shop', lines: one },
    refused: 'unknown_channel at /channel (channel shop)',
  },
  "refuses a location that is not among those of the channel's model": {
    given: {
      levels: { 'S1@B': 5 },
      models: { corner: { locations: [{ locationId: 'A', priority: 1, onHold: false }] } },
      channels: { shop: 'corner' },
    },
    when: { reference: 'cart', channel: 'shop', location: 'B', lines: one },
    refused: 'location_not_in_model at /location (location B, model corner)',
  },
  'means the default channel where none is named, at one location too': {
    given: {
      levels: { 'S1@B': 5 },
      model: { locations: [{ locationId: 'A', priority: 1, onHold: false }] },
    },
    when: { reference: 'cart', location: 'B', lines: one },
    refused: 'location_not_in_model at /location (location B, model default)',
  },
  'refuses a reference that is the id of another reservation': {
    given: held(),
    when: { reference: 'hold-cart', lines: one },
    refused: 'reference_taken at /reference',
  },
  'names every line that is wrong': {
    when: {
      reference: 'cart',
      lines: [
        { sku: 'S2', quantity: 1 },
        { sku: 'S1', quantity: -1 },
      ],
    },
    refused: 'unknown_sku at /lines/0/sku (sku S2); quantity_not_positive at /lines/1/quantity (sku S1, quantity -1)',
  },
  'refuses what is not there, and says what is': {
    given: { levels: { 'S1@A': 2 } },
    when: { reference: 'cart', lines: [{ sku: 'S1', quantity: 3 }] },
    refused: 'insufficient_stock at /lines/0 (sku S1, requested 3, available 2, lines 0)',
  },
  'refuses an item that no location stocks': {
    when: { reference: 'cart', lines: one },
    refused: 'insufficient_stock at /lines/0 (sku S1, requested 1, available 0, lines 0)',
  },
  'holds of a part what could be ordered: a multiple of the increment': {
    given: { levels: { 'S1@A': 7 }, items: { S1: { settings: { order_increment: 3 } } } },
    when: { reference: 'cart', lines: [{ sku: 'S1', quantity: 9 }], partial: true },
    events: ['reservation_made new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made reservation cart: state draft, revision 1, expiresAt now+3600s',
      'made promise S1@A to cart: reserved 6, expiresAt now+3600s',
      'level S1@A: reserved 0 → 6',
    ],
  },
  'counts what may be ordered over all locations that lines insist on': {
    given: {
      levels: { 'S1@A': 4, 'S1@B': 4 },
      items: { S1: { settings: { order_increment: 3 } } },
    },
    when: {
      reference: 'cart',
      lines: [
        { sku: 'S1', quantity: 6, location: 'A' },
        { sku: 'S1', quantity: 6, location: 'B' },
      ],
      partial: true,
    },
    events: ['reservation_made new-1', 'inventory_level_changed S1:A', 'inventory_level_changed S1:B'],
    changes: [
      'made reservation cart: state draft, revision 1, expiresAt now+3600s',
      'made promise S1@A to cart: reserved 4, expiresAt now+3600s',
      'made promise S1@B to cart: reserved 2, expiresAt now+3600s',
      'level S1@A: reserved 0 → 4',
      'level S1@B: reserved 0 → 2',
    ],
  },
  'holds nothing of what is less than may be ordered, and leaves it to the kits beside it': {
    given: {
      levels: { 'S1@A': 4 },
      items: { S1: { settings: { min_order_quantity: 3 } }, KIT: { components: { S1: 2 } } },
    },
    when: {
      reference: 'cart',
      lines: [
        { sku: 'KIT', quantity: 1 },
        { sku: 'S1', quantity: 3 },
      ],
      partial: true,
    },
    events: ['reservation_made new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made reservation cart: state draft, revision 1, expiresAt now+3600s',
      'made promise S1@A to cart: reserved 2, expiresAt now+3600s',
      'level S1@A: reserved 0 → 2',
    ],
  },
  'holds whole units of what is not divided, though half of one lies there': {
    given: { levels: { 'S1@A': 2.5 } },
    when: { reference: 'cart', lines: [{ sku: 'S1', quantity: 3 }], partial: true },
    events: ['reservation_made new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made reservation cart: state draft, revision 1, expiresAt now+3600s',
      'made promise S1@A to cart: reserved 2, expiresAt now+3600s',
      'level S1@A: reserved 0 → 2',
    ],
  },
  'holds units until an hour from now, as the model says': {
    given: { levels: { 'S1@A': 5 } },
    when: { reference: 'cart', lines: [{ sku: 'S1', quantity: 3 }] },
    events: ['reservation_made new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made reservation cart: state draft, revision 1, expiresAt now+3600s',
      'made promise S1@A to cart: reserved 3, expiresAt now+3600s',
      'level S1@A: reserved 0 → 3',
    ],
  },
  'holds units as long as is wished, at the one location that is named': {
    given: { levels: { 'S1@B': 5 } },
    when: { reference: 'cart', location: 'B', lines: one, ttl_seconds: 60 },
    events: ['reservation_made new-1', 'inventory_level_changed S1:B'],
    changes: [
      'made reservation cart: state draft, revision 1, expiresAt now+60s',
      'made promise S1@B to cart: reserved 1, expiresAt now+60s',
      'level S1@B: reserved 0 → 1',
    ],
  },
  'holds at several locations what none has alone, where the model may split': {
    given: { levels: { 'S1@A': 2, 'S1@B': 2 }, model: { strategy: 'split_shipments' } },
    when: { reference: 'cart', lines: [{ sku: 'S1', quantity: 3 }] },
    events: ['reservation_made new-1', 'inventory_level_changed S1:A', 'inventory_level_changed S1:B'],
    changes: [
      'made reservation cart: state draft, revision 1, expiresAt now+3600s',
      'made promise S1@A to cart: reserved 2, expiresAt now+3600s',
      'made promise S1@B to cart: reserved 1, expiresAt now+3600s',
      'level S1@A: reserved 0 → 2',
      'level S1@B: reserved 0 → 1',
    ],
  },
  'holds what there is where less will do': {
    given: { levels: { 'S1@A': 2 } },
    when: { reference: 'cart', partial: true, lines: [{ sku: 'S1', quantity: 3 }] },
    answer: { shortfalls: [{ sku: 'S1', requested: 3, available: 2, lines: [0] }] },
    events: ['reservation_made new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made reservation cart: state draft, revision 1, expiresAt now+3600s',
      'made promise S1@A to cart: reserved 2, expiresAt now+3600s',
      'level S1@A: reserved 0 → 2',
    ],
  },
  'holds nothing of what is not counted, and is a hold all the same': {
    given: { items: { S1: { settings: { tracked: false } } } },
    when: { reference: 'cart', lines: one },
    events: ['reservation_made new-1'],
    changes: ['made reservation cart: state draft, revision 1, expiresAt now+3600s'],
  },
  'replaces the hold of the same owner in place, which does not count against it': {
    given: { levels: { 'S1@A': 3 }, holds: { cart: { promises: ['2 S1@A'] } } },
    when: { reference: 'cart', lines: [{ sku: 'S1', quantity: 3 }] },
    events: ['reservation_renewed hold-cart', 'inventory_level_changed S1:A'],
    changes: [
      'reservation cart: revision 1 → 2, expiresAt now+60s → now+3600s',
      'promise S1@A to cart: reserved 2 → 3, expiresAt now+60s → now+3600s',
      'level S1@A: reserved 2 → 3',
    ],
  },
  'renews what is held where it is held, without touching the level': {
    given: held(),
    when: { reference: 'cart', lines: [{ sku: 'S1', quantity: 2 }] },
    events: ['reservation_renewed hold-cart'],
    changes: [
      'reservation cart: revision 1 → 2, expiresAt now+60s → now+3600s',
      'promise S1@A to cart: expiresAt now+60s → now+3600s',
    ],
  },
  'takes away what is not wanted any more': {
    given: { levels: { 'S1@A': 3, 'S2@A': 5 }, items: { S1: {}, S2: {} }, holds: { cart: { promises: ['2 S1@A'] } } },
    when: { reference: 'cart', lines: [{ sku: 'S2', quantity: 1 }] },
    events: ['reservation_renewed hold-cart', 'inventory_level_changed S1:A', 'inventory_level_changed S2:A'],
    changes: [
      'reservation cart: revision 1 → 2, expiresAt now+60s → now+3600s',
      'deleted promise S1@A to cart',
      'made promise S2@A to cart: reserved 1, expiresAt now+3600s',
      'level S1@A: reserved 2 → 0',
      'level S2@A: reserved 0 → 1',
    ],
  },
  'closes a hold of the same owner that has expired, and makes a new one': {
    given: held({ expiresAt: past }),
    when: { reference: 'cart', lines: one },
    events: [
      'inventory_level_changed S1:A',
      'reservation_expired hold-cart',
      'reservation_made new-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'reservation cart: state draft → expired',
      'made reservation cart: state draft, revision 1, expiresAt now+3600s',
      'promise S1@A to cart: reserved 2 → 0, released 0 → 2',
      'made promise S1@A to cart: reserved 1, expiresAt now+3600s',
      'level S1@A: reserved 2 → 1',
    ],
  },
  'waits without cover where backorders are allowed': {
    given: { levels: { 'S1@A': 1 }, items: { S1: { settings: { backorders: 'allow' } } } },
    when: { reference: 'cart', lines: [{ sku: 'S1', quantity: 3 }] },
    events: ['reservation_made new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made reservation cart: state draft, revision 1, expiresAt now+3600s',
      'made promise S1@A to cart: reserved 1, backordered 2, expiresAt now+3600s',
      'level S1@A: reserved 0 → 1, backordered 0 → 2',
    ],
  },
  'holds firmly, without an end': {
    given: stocked,
    when: { reference: 'table', firm: true, lines: [{ sku: 'S1', quantity: 2, line_reference: 'top' }] },
    answer: { state: 'pending', expires_at: null, lines: [{ sku: 'S1', quantity: 2, line_reference: 'top' }] },
    events: ['reservation_made new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made reservation table: state pending, revision 1',
      'made promise S1@A to table: reserved 2',
      'level S1@A: reserved 0 → 2',
    ],
  },
  'makes a draft firm': {
    given: held(),
    when: { reference: 'cart', firm: true, lines: [{ sku: 'S1', quantity: 2 }] },
    events: ['reservation_pending hold-cart', 'reservation_renewed hold-cart'],
    changes: [
      'reservation cart: state draft → pending, revision 1 → 2, expiresAt now+60s → none',
      'promise S1@A to cart: expiresAt now+60s → none',
    ],
  },
  'replaces a firm hold in place, which stays firm': {
    given: firm(),
    when: { reference: 'table', lines: [{ sku: 'S1', quantity: 7 }] },
    events: ['reservation_renewed hold-table', 'inventory_level_changed S1:A'],
    changes: [
      'reservation table: revision 1 → 2',
      'promise S1@A to table: reserved 5 → 7',
      'level S1@A: reserved 5 → 7',
    ],
  },
  'refuses an end for a firm hold': {
    given: firm(),
    when: { reference: 'table', ttl_seconds: 60, lines: one },
    refused: 'conflicting_constraints at /ttl_seconds',
  },
  'refuses to replace a hold of which some has left': {
    given: firm({ promises: ['3 S1@A', '2 S1@A taken'] }),
    when: { reference: 'table', lines: one },
    refused: 'reservation_partly_fulfilled',
  },
  'holds each line at the location that it names, and both or nothing': {
    given: { levels: { 'S1@A': 3, 'S1@B': 2 } },
    when: {
      reference: 'cart',
      lines: [
        { sku: 'S1', quantity: 1 },
        { sku: 'S1', quantity: 2, location: 'B' },
        { sku: 'S1', quantity: 2, location: 'A' },
      ],
    },
    events: ['reservation_made new-1', 'inventory_level_changed S1:B', 'inventory_level_changed S1:A'],
    changes: [
      'made reservation cart: state draft, revision 1, expiresAt now+3600s',
      'made promise S1@B to cart: reserved 2, expiresAt now+3600s',
      'made promise S1@A to cart: reserved 2, expiresAt now+3600s',
      'made promise S1@A to cart: reserved 1, expiresAt now+3600s',
      'level S1@B: reserved 0 → 2',
      'level S1@A: reserved 0 → 3',
    ],
  },
  'refuses all lines where one location has not enough left': {
    given: { levels: { 'S1@A': 2, 'S1@B': 2 }, holds: { cart: { promises: ['1 S1@A'] } } },
    when: {
      reference: 'cart',
      lines: [
        { sku: 'S1', quantity: 1 },
        { sku: 'S1', quantity: 2, location: 'A' },
        { sku: 'S1', quantity: 1, location: 'B' },
      ],
    },
    refused: 'insufficient_stock at /lines/0 (sku S1, requested 1, available 0, lines 0)',
  },
  'names every line whose location may not be used': {
    given: { ...stocked, locations: { A: {}, B: { active: false } } },
    when: {
      reference: 'cart',
      lines: [
        { ...one[0]!, location: 'B' },
        { ...one[0]!, location: 'C' },
      ],
    },
    refused: 'location_inactive at /lines/0/location (location B); unknown_location at /lines/1/location (location C)',
  },
})
