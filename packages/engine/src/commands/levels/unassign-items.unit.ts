import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { promised } from '../../../../../test/support/scenes.ts'

const at = (sku: string, location = 'A') => ({ sku, location })

describeDecisions('unassign_items', {
  'refuses all where something is promised or stands there, and says where': {
    given: { ...promised, levels: { ...promised.levels, 'S1@B': { damaged: 2 } } },
    when: { changes: [at('S1'), at('S1', 'B'), at('S9')] },
    refused:
      'some_changes_refused (refused 3) inventory_level_in_use at /changes/0; ' +
      'inventory_level_not_empty at /changes/1 (on_hand 0, quarantined 0, damaged 2); unknown_sku at /changes/2/sku (sku S9)',
  },
  'takes away the others where one is in use, if that is wanted': {
    given: { ...promised, levels: { ...promised.levels, 'S1@B': 0 } },
    when: { mode: 'partial', changes: [at('S1'), at('S1', 'B')] },
    answer: { applied: 1, refused: 1 },
    events: ['inventory_level_changed S1:B'],
    changes: ['deleted level S1@B', 'counted 0 S1@B: now'],
  },
  'writes off what stands there where the caller says so, and has nothing to do a second time': {
    given: { levels: { 'S1@A': 3 } },
    when: { changes: [at('S1'), at('S1')], force: true },
    answer: {
      results: [
        { deleted: true, written_off: { on_hand: 3 } },
        { deleted: true, written_off: { on_hand: 0 } },
      ],
    },
    events: ['inventory_level_changed S1:A'],
    changes: ['deleted level S1@A', 'moved 3 S1 on_hand@A → adjustment: level_deleted', 'counted 0 S1@A: now'],
  },
})
