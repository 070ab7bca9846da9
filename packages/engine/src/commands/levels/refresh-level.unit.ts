import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { awaited } from '../../../../../test/support/scenes.ts'

const level = { item_id: 'S1', location_id: 'A' }

describeDecisions('refresh_level', {
  'does nothing for a level that is gone': { when: level, events: [], changes: [] },
  'does nothing where the settings are what they were': { given: awaited, when: level, events: [], changes: [] },
  'covers those who wait with what the safety stock does not hold back any more': {
    given: { ...awaited, levels: { 'S1@A': { onHand: 4, heldBack: 4 } }, settings: { safety_stock: 1 } },
    when: level,
    events: [
      'backorder_filled S1:A',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: state on_hold → picking, holdReasons backordered → none',
      'promise S1@A to O-1-1: reserved 0 → 3, backordered 3 → 0',
      'level S1@A: reserved 0 → 3, backordered 5 → 2, heldBack 4 → 1',
    ],
  },
  'lets those go who wait for what is not counted any more': {
    given: { ...awaited, items: { S1: { settings: { tracked: false } } } },
    when: level,
    events: [
      'backorder_released S1:A',
      'backorder_released S1:A',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'shipment_picking O-2',
      'shipment_hold_changed O-2',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: state on_hold → picking, holdReasons backordered → none',
      'shipment O-2-1: state on_hold → picking, holdReasons backordered → none',
      'promise S1@A to O-1-1: backordered 3 → 0, uncounted 0 → 3',
      'promise S1@A to O-2-1: backordered 2 → 0, uncounted 0 → 2',
      'level S1@A: backordered 5 → 0',
    ],
  },
  'has the orders and holds asked that wait, where some model does not count': {
    given: { ...awaited, models: { drop: { settings: { tracked: false } } } },
    when: level,
    events: [],
    changes: ['follow-up release_waiting_at S1 A'],
  },
  'asks nobody where the item counts for every model': {
    given: {
      ...awaited,
      items: { S1: { settings: { tracked: true } } },
      models: { drop: { settings: { tracked: false } } },
    },
    when: level,
    events: [],
    changes: [],
  },
  'leaves covered what was covered before the safety stock was raised': {
    given: {
      levels: { 'S1@A': { onHand: 4, heldBack: 0 } },
      orders: { 'O-1': { shipments: [{ from: 'A', promises: ['3 S1@A'] }] } },
      settings: { safety_stock: 4 },
    },
    when: level,
    events: [],
    changes: ['level S1@A: heldBack 0 → 4'],
  },
})
