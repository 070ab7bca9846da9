import Type from 'typebox'
import { emptyLevel } from '../../domain/stock/inventory-level.ts'
import { removeLevel } from '../../domain/stock/remove-level.ts'
import { goodsOf, standingAt } from '../../domain/stock/standing.ts'
import { levelsNamed } from '../../requests/change-target.ts'
import { refuseRemoval } from '../../requests/level-removal.ts'
import { decideEach } from '../../requests/stock-changes.ts'
import { Assignments } from '../../shapes/assignments.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { Mode } from '../../shapes/stock.ts'
import { UnassignmentsView } from '../../views/changes.ts'
import { defineCommand } from '../define-command.ts'

/** Items are not stocked at locations any more, many at a time: as `delete_level`, and where there is no level, nothing is left
 * to do. */
export const unassignItems = defineCommand({
  name: 'unassign_items',
  summary: 'Take items off locations: their levels end, and their history stays.',
  lane: 'stock',
  answer: UnassignmentsView,
  input: Shape({
    mode: Optional(Mode),
    changes: Assignments,
    force: Optional(Type.Boolean({ description: 'true: what still stands there is written off' })),
  }),
  weight: (input) => input.changes.length,
  items: (input) => input.changes.map((change) => change.sku),
  footprint: (input, configuration) => levelsNamed(input.changes, configuration),
  decide: (input, state) =>
    decideEach(
      input,
      state,
      (_change, { item, location }) => {
        const level = state.level(item.id, location.id)
        const refused = level ? refuseRemoval(state, level, input.force) : null
        if (refused) return refused
        // From here on the item is not stocked there.
        if (level) removeLevel(state, level)
        const goods = goodsOf(standingAt([level ?? emptyLevel(item.id, location.id)]))
        return { ok: true, sku: item.sku, location: location.code, written_off: goods }
      },
      (_change, { sku, location, written_off }) => ({ deleted: true as const, sku, location, written_off }),
    ),
})
