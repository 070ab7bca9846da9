import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { awaited } from '../../../../../test/support/scenes.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'

const uncounted = { settings: { tracked: false } }
const ofOrder = { reservation_id: 'of O-1', order_id: 'O-1' }
const ofHold = { reservation_id: 'hold-cart', order_id: null }
const waits: Scene = { levels: { 'S1@A': 0 }, holds: { cart: { promises: ['2 S1@A waiting'] } } }

describeDecisions('release_waiting', {
  'does nothing for an order that is gone': { when: ofOrder, events: [], changes: [] },
  'does nothing for a hold that is gone': { when: ofHold, events: [], changes: [] },
  'lets go what the order waits for, and nobody else of its level': {
    given: { ...awaited, model: uncounted },
    when: ofOrder,
    events: [
      'backorder_released S1:A',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: state on_hold → picking, holdReasons backordered → none',
      'promise S1@A to O-1-1: backordered 3 → 0, uncounted 0 → 3',
      'level S1@A: backordered 5 → 2',
    ],
    answer: { promises: 1 },
  },
  'lets go what a hold waits for': {
    given: { ...waits, model: uncounted },
    when: ofHold,
    events: ['backorder_released S1:A', 'inventory_level_changed S1:A'],
    changes: ['promise S1@A to cart: backordered 2 → 0, uncounted 0 → 2', 'level S1@A: backordered 2 → 0'],
  },
  'does nothing for a hold that an order has taken over': {
    given: { ...waits, model: uncounted, holds: { cart: { ...waits.holds!.cart, state: 'pending', orderId: 'O-9' } } },
    when: ofHold,
    events: [],
    changes: [],
  },
  'leaves waiting where the model counts': { given: awaited, when: ofOrder, events: [], changes: [] },
  'goes by the model of the hold’s channel, whatever another says': {
    given: { ...waits, models: { drop: uncounted }, channels: { other: 'drop' } },
    when: ofHold,
    events: [],
    changes: [],
  },
  'leaves waiting where the level counts for every model': {
    given: {
      ...awaited,
      levels: { 'S1@A': { settings: { tracked: true } } },
      model: uncounted,
    },
    when: ofOrder,
    events: [],
    changes: [],
  },
  'lets go where the house counts nothing and the model does not say otherwise': {
    given: { ...waits, settings: { tracked: false } },
    when: ofHold,
    events: ['backorder_released S1:A', 'inventory_level_changed S1:A'],
    changes: ['promise S1@A to cart: backordered 2 → 0, uncounted 0 → 2', 'level S1@A: backordered 2 → 0'],
  },
})
