import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { promised } from '../../../../../test/support/scenes.ts'

const when = { item_id: 'S1', location_id: 'A', to_location_id: 'B' }

describeDecisions('relocate_level', {
  'does nothing where nothing is': { when, events: [], changes: [] },
  'carries along what is promised to nobody, account by account': {
    given: { ...promised, levels: { 'S1@A': { onHand: 10, damaged: 1 }, 'S1@B': 1 } },
    when,
    events: ['inventory_level_changed S1:A', 'inventory_level_changed S1:B'],
    changes: [
      'level S1@A: onHand 10 → 8, damaged 1 → 0',
      'level S1@B: onHand 1 → 3, damaged 0 → 1',
      'moved 2 S1 on_hand@A → on_hand@B: transferred',
      'moved 1 S1 damaged@A → damaged@B: transferred',
    ],
  },
})
