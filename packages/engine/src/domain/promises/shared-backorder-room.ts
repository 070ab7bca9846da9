import { sharedBackorderLimit } from '../configuration/backorder-limits.ts'
import type { Configuration, InventoryModel } from '../configuration/configuration.ts'
import { isWholeOnly, itemLayers } from '../configuration/settings-layers.ts'
import { max, minus, type Quantity, sumOf, wholeUnits, ZERO } from '../kernel/quantity.ts'
import type { InventoryLevel } from '../stock/inventory-level.ts'
import { heldAt, type OwnHold } from './own-hold.ts'

type Where = { model: InventoryModel; pinned: string | null }

/** The locations at which those who wait for an item count together: all of the model's, whether or not anything can be
 * sold from them now. */
export function locationsThatShare({ model, pinned }: Where): string[] {
  const listed = model.locations.map(({ locationId }) => locationId)
  return [...new Set(pinned === null ? listed : [...listed, pinned])]
}

/** How much more of an item may wait at these locations together. Null: as much as each level lets. What the asker waits
 * for already is not counted. */
export function sharedBackorderRoom(
  configuration: Configuration,
  where: Where,
  levelAt: (itemId: string, locationId: string) => InventoryLevel | undefined,
  own: OwnHold = new Map(),
): (itemId: string) => Quantity | null {
  return (itemId) => {
    const limit = sharedBackorderLimit(itemLayers(configuration, itemId, where.model))
    if (limit === null) return null
    const waiting = locationsThatShare(where).map((locationId) => {
      const level = levelAt(itemId, locationId)
      return minus(level?.backordered ?? ZERO, heldAt(own, itemId, locationId).backordered)
    })
    const room = max(ZERO, minus(limit, sumOf(waiting)))
    return isWholeOnly(configuration, itemId, where.model) ? wholeUnits(room) : room
  }
}
