import Type from 'typebox'
import { removeLevel } from '../../domain/stock/remove-level.ts'
import { goodsOf, standingAt } from '../../domain/stock/standing.ts'
import { findNamedLevel, levelsNamed } from '../../requests/change-target.ts'
import { refuseOtherQuantity } from '../../requests/expected-quantity.ts'
import { refuseRemoval } from '../../requests/level-removal.ts'
import { LocationCode, Sku } from '../../shapes/names.ts'
import { CountedUnits } from '../../shapes/quantities.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { DeletedLevelView } from '../../views/levels.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Takes an item off a location. Its history stays. What still stands there is written off by movements only where the caller
 * says so (`force`), so that the ledger balances and the pair can be made again; the answer says how much. Refused while
 * anything is promised there or on its way, forced or not. */
export const deleteLevel = defineCommand({
  name: 'delete_level',
  summary: 'Delete the level of an item at a location; its history stays.',
  lane: 'stock',
  answer: DeletedLevelView,
  input: Shape({
    sku: Sku,
    location: LocationCode,
    expected_quantity: Optional(CountedUnits),
    force: Optional(Type.Boolean({ description: 'true: what still stands there is written off' })),
  }),
  items: (input) => [input.sku],
  footprint: (input, configuration) => levelsNamed([input], configuration),
  decide: (input, state) => {
    const found = findNamedLevel(input, state)
    if (!found.ok) return found
    const changed = refuseOtherQuantity(found, input)
    if (changed) return changed
    const { level, item, location } = found
    const refused = refuseRemoval(state, level, input.force)
    if (refused) return refused
    const goods = goodsOf(standingAt([level]))
    // From here on the level is deleted.
    removeLevel(state, level)
    return accept(() => ({ deleted: true as const, sku: item.sku, location: location.code, written_off: goods }))
  },
})
