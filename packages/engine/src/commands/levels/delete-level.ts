import Type from 'typebox'
import { ZERO } from '../../domain/kernel/quantity.ts'
import { isOpen } from '../../domain/promises/reservation.ts'
import { levelKey } from '../../domain/stock/inventory-level.ts'
import { removeLevel } from '../../domain/stock/remove-level.ts'
import { goodsOf, isBare, standingAt } from '../../domain/stock/standing.ts'
import { reject } from '../../errors.ts'
import { findNamedLevel, levelsNamed } from '../../requests/change-target.ts'
import { refuseOtherQuantity } from '../../requests/expected-quantity.ts'
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
    const key = levelKey(item.id, location.id)
    const promised = level.reserved + level.backordered
    if (promised > ZERO || level.incoming > ZERO || state.reservationItems.where('level', key).some(isOpen)) {
      return reject('inventory_level_in_use')
    }
    const standing = standingAt([level])
    const goods = goodsOf(standing)
    if (!isBare(standing) && input.force !== true) return reject('inventory_level_not_empty', { data: goods })
    // From here on the level is deleted.
    removeLevel(state, level)
    return accept(() => ({ deleted: true as const, sku: item.sku, location: location.code, written_off: goods }))
  },
})
