import { emptyLevel } from '../../domain/stock/inventory-level.ts'
import { putLevel } from '../../domain/stock/level-changes.ts'
import { levelsNamed } from '../../requests/change-target.ts'
import { decideChanges } from '../../requests/stock-changes.ts'
import { Assignments } from '../../shapes/assignments.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { Mode } from '../../shapes/stock.ts'
import { ChangesView } from '../../views/changes.ts'
import { defineCommand } from '../define-command.ts'

/** Items become stocked at locations, many at a time. A level that is there stays as it is. */
export const assignItems = defineCommand({
  name: 'assign_items',
  summary: 'Assign items to locations: each gets a level there, if it has none.',
  lane: 'stock',
  answer: ChangesView,
  input: Shape({ mode: Optional(Mode), changes: Assignments }),
  weight: (input) => input.changes.length,
  items: (input) => input.changes.map((change) => change.sku),
  footprint: (input, configuration) => levelsNamed(input.changes, configuration),
  decide: (input, state) =>
    decideChanges(input, state, (_change, { item, location }) => {
      // From here on the item is stocked there.
      if (!state.level(item.id, location.id)) putLevel(state, emptyLevel(item.id, location.id))
      return { ok: true }
    }),
})
