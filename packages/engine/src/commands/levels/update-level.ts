import Type from 'typebox'
import { levelKey } from '../../domain/stock/inventory-level.ts'
import { putLevel } from '../../domain/stock/stock-effects.ts'
import { reject } from '../../errors.ts'
import { changesFootprint } from '../../requests/stock-changes.ts'
import { LocationCode, Sku } from '../../shapes/names.ts'
import { SettingsLayer } from '../../shapes/settings.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { knownLevelView, LevelView } from '../../views/levels.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Takes stock off sale without losing its count, or changes the level's own settings. */
export const updateLevel = defineCommand({
  name: 'update_level',
  summary: 'Switch a level on or off, or change its settings.',
  lane: 'stock',
  answer: LevelView,
  input: Shape({
    sku: Sku,
    location: LocationCode,
    enabled: Optional(Type.Boolean()),
    settings: Optional(SettingsLayer),
  }),
  items: (input) => [input.sku],
  footprint: (input, configuration) => changesFootprint([input], configuration),
  decide: (input, state) => {
    const item = state.configuration.items.named(input.sku)
    if (!item) return reject('inventory_item_not_found')
    const location = state.configuration.locations.named(input.location)
    if (!location) return reject('stock_location_not_found')
    const level = state.level(item.id, location.id)
    if (!level) return reject('inventory_level_not_found')
    // From here on the level is changed.
    putLevel(state, { ...level, enabled: input.enabled ?? level.enabled, settings: input.settings ?? level.settings })
    state.emit(`inventory_level:${levelKey(item.id, location.id)}`, 'inventory_level_configured', {
      sku: item.sku,
      location: location.code,
      ...(input.enabled !== undefined && { enabled: input.enabled }),
      ...(input.settings && { settings: input.settings }),
    })
    return accept(() => knownLevelView(state.configuration, state.level(item.id, location.id)!))
  },
})
