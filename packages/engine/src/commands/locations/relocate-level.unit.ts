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
  'ends the level where the location is being closed, and nothing stands there any more': {
    given: { locations: { A: { closingAt: 0 }, B: {} }, levels: { 'S1@A': 3 } },
    when,
    events: ['inventory_level_changed S1:B', 'inventory_level_changed S1:A'],
    changes: [
      'made level S1@B: onHand 3',
      'deleted level S1@A',
      'moved 3 S1 on_hand@A → on_hand@B: transferred',
      'counted 0 S1@A: now',
    ],
  },
  'keeps the level where something is promised there': {
    given: { ...promised, locations: { A: { closingAt: 0 }, B: {} }, levels: { 'S1@A': 8 } },
    when,
    events: ['inventory_level_changed S1:B'],
    changes: ['made level S1@B'],
  },
  'goes on to what has taken the place of the other one, where that is archived': {
    given: {
      locations: { A: {}, B: { archivedAt: 0, replacedById: 'C' }, C: {} },
      levels: { 'S1@A': 3 },
    },
    when,
    events: ['inventory_level_changed S1:C', 'inventory_level_changed S1:A'],
    changes: ['made level S1@C: onHand 3', 'level S1@A: onHand 3 → 0', 'moved 3 S1 on_hand@A → on_hand@C: transferred'],
  },
  'stays where it would come back to, or go nowhere': {
    given: { locations: { A: {}, B: { archivedAt: 0, replacedById: 'A' } }, levels: { 'S1@A': 3 } },
    when,
    events: [],
    changes: [],
  },
})
