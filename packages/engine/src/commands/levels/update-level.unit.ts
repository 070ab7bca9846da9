import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { awaited, stocked } from '../../../../../test/support/scenes.ts'

describeDecisions('update_level', {
  'refuses an item that nobody knows': { when: { sku: 'S2', location: 'A' }, refused: 'inventory_item_not_found' },
  'refuses a location that nobody knows': { when: { sku: 'S1', location: 'C' }, refused: 'stock_location_not_found' },
  'refuses a level that does not exist': { when: { sku: 'S1', location: 'A' }, refused: 'inventory_level_not_found' },
  'takes a level off sale': {
    given: stocked,
    when: { sku: 'S1', location: 'A', enabled: false },
    events: ['inventory_level_configured S1:A'],
    changes: ['level S1@A: enabled true → false'],
  },
  'covers those who wait with what its safety stock does not hold back any more': {
    given: {
      ...awaited,
      levels: { 'S1@A': { onHand: 4, settings: { safety_stock: 4 } } },
    },
    when: { sku: 'S1', location: 'A', settings: { safety_stock: 1 } },
    events: [
      'inventory_level_configured S1:A',
      'backorder_filled S1:A',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: state on_hold → picking, holdReasons backordered → none',
      'promise S1@A to O-1-1: reserved 0 → 3, backordered 3 → 0',
      'level S1@A: reserved 0 → 3, backordered 5 → 2, heldBack 4 → 1, settings {"safety_stock":4} → {"safety_stock":1}',
    ],
  },
  'changes those of its settings that are sent': {
    given: { levels: { 'S1@A': { onHand: 1, settings: { safety_stock: 1 } } } },
    when: { sku: 'S1', location: 'A', settings: { backorders: 'allow' } },
    events: ['inventory_level_configured S1:A'],
    changes: ['level S1@A: settings {"safety_stock":1} → {"safety_stock":1,"backorders":"allow"}'],
  },
})
