import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { stocked } from '../../../../../test/support/scenes.ts'

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
  'changes those of its settings that are sent': {
    given: { levels: { 'S1@A': { onHand: 1, settings: { safety_stock: 1 } } } },
    when: { sku: 'S1', location: 'A', settings: { backorders: 'allow' } },
    events: ['inventory_level_configured S1:A'],
    changes: ['level S1@A: settings {"safety_stock":1} → {"safety_stock":1,"backorders":"allow"}'],
  },
})
