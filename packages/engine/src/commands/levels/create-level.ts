import Type from 'typebox'
import { quantity } from '../../domain/kernel/quantity.ts'
import { emptyLevel, levelKey } from '../../domain/stock/inventory-level.ts'
import { outside, shelf } from '../../domain/stock/movement.ts'
import { moveStock, putLevel } from '../../domain/stock/stock-effects.ts'
import { reject, rejectAt } from '../../errors.ts'
import { changesFootprint, refuseFraction } from '../../requests/stock-changes.ts'
import { LocationCode, Sku } from '../../shapes/names.ts'
import { CountedUnits } from '../../shapes/quantities.ts'
import { SettingsLayer } from '../../shapes/settings.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { knownLevelView, LevelView } from '../../views/levels.ts'
import { accept, defineCommand } from '../define-command.ts'

/** An item becomes stocked at a location. Receiving there makes the level too; this is for settings and for an opening
 * balance, which is a movement like any other. */
export const createLevel = defineCommand({
  name: 'create_level',
  summary: 'Create the level of an item at a location.',
  lane: 'stock',
  answer: LevelView,
  input: Shape({
    sku: Sku,
    location: LocationCode,
    on_hand: Optional(CountedUnits),
    enabled: Optional(Type.Boolean()),
    settings: Optional(SettingsLayer),
  }),
  items: (input) => [input.sku],
  footprint: (input, configuration) => changesFootprint([input], configuration),
  decide: (input, state) => {
    const item = state.configuration.items.named(input.sku)
    if (!item) return rejectAt('/sku', 'unknown_sku', { sku: input.sku })
    const location = state.configuration.locations.named(input.location)
    if (!location) return rejectAt('/location', 'unknown_location', { location: input.location })
    if (item.components.length > 0) return rejectAt('/sku', 'kit_has_no_stock', { sku: item.sku })
    if (state.level(item.id, location.id)) return reject('inventory_level_exists')
    const fraction = refuseFraction('/on_hand', input.on_hand ?? 0, item, state)
    if (fraction) return fraction
    // From here on the level is made.
    const level = emptyLevel(item.id, location.id)
    putLevel(state, { ...level, enabled: input.enabled ?? true, settings: input.settings ?? {} })
    if (input.on_hand) {
      moveStock(state, {
        itemId: item.id,
        quantity: quantity(input.on_hand),
        from: outside('adjustment'),
        to: shelf('on_hand', location.id),
        reason: 'found',
        note: 'opening balance',
      })
    }
    return accept(() => knownLevelView(state.configuration, state.levels.get(levelKey(item.id, location.id))!))
  },
})
