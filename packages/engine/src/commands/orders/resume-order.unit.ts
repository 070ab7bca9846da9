import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { placed } from '../../../../../test/support/scenes.ts'
import type { OrderScene } from '../../../../../test/support/working-documents.ts'

/** Ten at A, and three of them wanted by an order that has been cancelled; of five, two were given up before. */
const given = (order: OrderScene = {}, levels = { 'S1@A': 10 }) => ({
  levels,
  orders: {
    'O-1': {
      state: 'cancelled',
      reservation: 'released',
      shipments: [{ from: 'A', state: 'cancelled', promises: ['3 S1@A released'] }],
      ...order,
    } as OrderScene,
  },
})
const when = { order: 'O-1' }

describeDecisions('resume_order', {
  'refuses an order that nobody knows': { when, refused: 'order_not_found' },
  'does nothing where the order is not cancelled, or not any more': {
    given: placed(),
    when,
    events: [],
    changes: [],
  },
  'sources the order anew, and leaves its old shipments in its history': {
    given: given(),
    when,
    events: ['reservation_pending of-O-1', 'order_resumed O-1', 'inventory_level_changed S1:A'],
    changes: [
      'order O-1: state cancelled → placed, resumedAt none → now',
      'shipment O-1-1: superseded false → true',
      'made shipment O-1-2: state upcoming, locationId A',
      'made line 0 of O-1-2, S1: quantity 3',
      'reservation O-1: state released → pending, revision 1 → 2',
      'promise S1@A to O-1-2: reserved 0 → 3, released 3 → 0',
      'level S1@A: reserved 0 → 3',
    ],
  },
  'refuses what is not there, with what was wanted and what there is': {
    given: given({}, { 'S1@A': 2 }),
    when,
    refused: 'insufficient_stock at /order (sku S1, requested 3, available 2, lines 0)',
  },
  'has nothing to source of an order that wanted nothing any more': {
    given: { orders: { 'O-1': { state: 'cancelled', reservation: 'released' } } },
    when,
    events: ['reservation_pending of-O-1', 'order_resumed O-1'],
    changes: [
      'order O-1: state cancelled → placed, resumedAt none → now',
      'reservation O-1: state released → pending, revision 1 → 2',
    ],
  },
  'refuses while the location that it insists on is not in use': {
    given: { ...given({ shipFromId: 'A' }), locations: { A: { active: false } } },
    when,
    refused: 'location_inactive at /order (location A)',
  },
  'refuses while the location that it insists on is none of its model': {
    given: { ...given({ shipFromId: 'A' }), model: { locations: [] } },
    when,
    refused: 'location_not_in_model at /order (location A, model default)',
  },
  'refuses what names an item that is archived': {
    given: { ...given(), items: { S1: { archivedAt: 1 } } },
    when,
    refused: 'names_archived (names S1)',
  },
})
