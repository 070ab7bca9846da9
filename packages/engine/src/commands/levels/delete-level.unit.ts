import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { awaited, promised } from '../../../../../test/support/scenes.ts'

describeDecisions('delete_level', {
  'refuses an item that nobody knows': { when: { sku: 'S2', location: 'A' }, refused: 'inventory_item_not_found' },
  'refuses a location that nobody knows': { when: { sku: 'S1', location: 'C' }, refused: 'stock_location_not_found' },
  'refuses a level that does not exist': { when: { sku: 'S1', location: 'A' }, refused: 'inventory_level_not_found' },
  'refuses while units are promised': {
    given: promised,
    when: { sku: 'S1', location: 'A' },
    refused: 'inventory_level_in_use',
  },
  'refuses while somebody waits': {
    given: awaited,
    when: { sku: 'S1', location: 'A' },
    refused: 'inventory_level_in_use',
  },
  'refuses while goods are on their way': {
    given: {
      levels: { 'S1@B': 3 },
      orders: {
        'O-1': {
          state: 'approved',
          shipments: [{ from: 'A', state: 'on_hold', holdReasons: ['transfer'] }],
          transfers: [{ from: 'B', to: 'A', state: 'in_transit', goods: ['3 S1'] }],
        },
      },
    },
    when: { sku: 'S1', location: 'A' },
    refused: 'inventory_level_in_use',
  },
  'refuses while goods stand there, on whatever account, and says how much': {
    given: { levels: { 'S1@A': { onHand: 0, damaged: 3 } } },
    when: { sku: 'S1', location: 'A', force: false },
    refused: 'inventory_level_not_empty (on_hand 0, quarantined 0, damaged 3)',
  },
  'refuses while units are promised, forced or not': {
    given: promised,
    when: { sku: 'S1', location: 'A', force: true },
    refused: 'inventory_level_in_use',
  },
  'deletes an empty level': {
    given: { levels: { 'S1@A': 0 } },
    when: { sku: 'S1', location: 'A' },
    events: ['inventory_level_changed S1:A'],
    changes: ['deleted level S1@A', 'counted 0 S1@A: now'],
  },
  'writes off what still stands there, account by account': {
    given: { levels: { 'S1@A': { onHand: 1, quarantined: 2, damaged: 3 } } },
    when: { sku: 'S1', location: 'A', force: true },
    answer: { deleted: true, written_off: { on_hand: 1, quarantined: 2, damaged: 3 } },
    events: ['inventory_level_changed S1:A'],
    changes: [
      'deleted level S1@A',
      'moved 1 S1 on_hand@A → adjustment: level_deleted',
      'moved 2 S1 quarantined@A → adjustment: level_deleted',
      'moved 3 S1 damaged@A → adjustment: level_deleted',
      'counted 0 S1@A: now',
    ],
  },
})
