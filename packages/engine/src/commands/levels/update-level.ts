import Type from 'typebox'
import { askModelsOfWaiting } from '../../domain/promises/release-from-waiting.ts'
import { levelKey } from '../../domain/stock/inventory-level.ts'
import { putLevel } from '../../domain/stock/level-changes.ts'
import { findNamedLevel, levelsNamed } from '../../requests/change-target.ts'
import { refuseOtherQuantity } from '../../requests/expected-quantity.ts'
import { readSettings } from '../../requests/settings-change.ts'
import { LocationCode, Sku } from '../../shapes/names.ts'
import { CountedUnits } from '../../shapes/quantities.ts'
import { SettingsPatch } from '../../shapes/settings.ts'
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
    expected_quantity: Optional(CountedUnits),
    enabled: Optional(Type.Boolean()),
    settings: Optional(SettingsPatch),
  }),
  items: (input) => [input.sku],
  footprint: (input, configuration) => levelsNamed([input], configuration),
  decide: (input, state) => {
    const found = findNamedLevel(input, state)
    if (!found.ok) return found
    const changed = refuseOtherQuantity(found, input)
    if (changed) return changed
    const { level, item, location } = found
    const read = readSettings(input.settings, level.settings, 'level')
    if (!read.ok) return read
    // From here on the level is changed.
    const { settings } = read
    putLevel(state, { ...level, enabled: input.enabled ?? level.enabled, settings })
    if (settings.tracked !== level.settings.tracked) askModelsOfWaiting(state, level)
    state.emit('inventory_level_configured', levelKey(item.id, location.id), {
      sku: item.sku,
      location: location.code,
      ...(input.enabled !== undefined && { enabled: input.enabled }),
      ...(input.settings && { settings }),
    })
    return accept(() => knownLevelView(state.configuration, state.level(item.id, location.id)!))
  },
})
