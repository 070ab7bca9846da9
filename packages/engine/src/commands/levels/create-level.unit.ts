import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { stocked, withKit } from '../../../../../test/support/scenes.ts'

describeDecisions('create_level', {
  'refuses an item that nobody knows': { when: { sku: 'S2', location: 'A' }, refused: 'unknown_sku at /sku (sku S2)' },
  'refuses a location that nobody knows': {
    when: { sku: 'S1', location: 'C' },
    refused: 'unknown_location at /location (location C)',
  },
  'refuses a kit, which has no stock': {
    given: withKit,
    when: { sku: 'KIT', location: 'A' },
    refused: 'kit_has_no_stock at /sku (sku KIT)',
  },
  'refuses a level that exists': {
    given: stocked,
    when: { sku: 'S1', location: 'A' },
    refused: 'inventory_level_exists',
  },
  'refuses a part of what is counted whole': {
    when: { sku: 'S1', location: 'A', on_hand: 0.5 },
    refused: 'fraction_not_allowed at /on_hand (sku S1, quantity 0.5)',
  },
  'makes an empty level': {
    when: { sku: 'S1', location: 'A' },
    events: ['inventory_level_changed S1:A'],
    changes: ['made level S1@A'],
  },
  'makes a level with an opening balance, off sale, and settings of its own': {
    when: { sku: 'S1', location: 'A', on_hand: 3, enabled: false, settings: { safety_stock: 1 } },
    events: ['inventory_level_changed S1:A'],
    changes: [
      'made level S1@A: onHand 3, heldBack 1, settings {"safety_stock":1}, countedAt now',
      'moved 3 S1 adjustment → on_hand@A: found',
      'counted 3 S1@A: now',
    ],
  },
})
