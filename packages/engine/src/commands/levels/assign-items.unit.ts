import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { withKit } from '../../../../../test/support/scenes.ts'

const at = (sku: string, location = 'A') => ({ sku, location })

describeDecisions('assign_items', {
  'refuses all where one cannot be, and names each that cannot': {
    given: withKit,
    when: { changes: [at('S1'), at('S9'), at('KIT'), at('S1', 'X')] },
    refused:
      'some_changes_refused (refused 3) unknown_sku at /changes/1/sku (sku S9); ' +
      'kit_has_no_stock at /changes/2/sku (sku KIT); unknown_location at /changes/3/location (location X)',
  },
  'makes the levels that are not there, and leaves the others as they are': {
    given: { levels: { 'S1@A': { onHand: 3, enabled: false } } },
    when: { changes: [at('S1'), at('S1', 'B'), at('S1', 'B')] },
    answer: { applied: 3, refused: 0 },
    events: ['inventory_level_changed S1:B'],
    changes: ['made level S1@B'],
  },
  'makes the others where one cannot be, if that is wanted': {
    when: { mode: 'partial', changes: [at('S9'), at('S1')] },
    answer: { applied: 1, refused: 1, results: [{ ok: false, index: 0, code: 'unknown_sku' }, { ok: true }] },
    events: ['inventory_level_changed S1:A'],
    changes: ['made level S1@A'],
  },
})
