import Type from 'typebox'
import { quantity } from '../../domain/kernel/quantity.ts'
import { emptyLevel } from '../../domain/stock/inventory-level.ts'
import { moveStock } from '../../domain/stock/ledger.ts'
import { putLevel } from '../../domain/stock/level-changes.ts'
import { outside, shelf } from '../../domain/stock/movement.ts'
import { rememberCount } from '../../domain/stock/remember-count.ts'
import { reject } from '../../errors.ts'
import { levelsNamed, readNewLevel } from '../../requests/change-target.ts'
import { judgeFraction, refuseAt } from '../../requests/judge-units.ts'
import { readSettings } from '../../requests/settings-change.ts'
import { LocationCode, Sku } from '../../shapes/names.ts'
import { CountedUnits } from '../../shapes/quantities.ts'
import { SettingsPatch } from '../../shapes/settings.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { knownLevelView, LevelView } from '../../views/levels.ts'
import { accept, defineCommand } from '../define-command.ts'

/** An item becomes stocked at a location. Receiving there makes the level too; this is for settings and for an opening
 * balance, which is a movement like any other, and a count of what is there. */
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
    settings: Optional(SettingsPatch),
  }),
  items: (input) => [input.sku],
  footprint: (input, configuration) => levelsNamed([input], configuration),
  decide: (input, state) => {
    const { on_hand: onHand = 0, enabled = true } = input
    const isCounted = input.on_hand !== undefined
    const target = readNewLevel(input, state.configuration)
    if (!target.ok) return target
    const { item, location, place } = target
    if (state.level(item.id, location.id)) return reject('inventory_level_exists')
    const fraction = judgeFraction(onHand, item, state.configuration)
    if (fraction) return refuseAt('/on_hand', fraction)
    const read = readSettings(input.settings, {}, 'level')
    if (!read.ok) return read
    // From here on the level is made.
    const countedAt = isCounted ? state.now : null
    putLevel(state, { ...emptyLevel(item.id, location.id), enabled, settings: read.settings, countedAt })
    if (onHand > 0) {
      moveStock(state, {
        itemId: item.id,
        quantity: quantity(onHand),
        from: outside('adjustment'),
        to: shelf('on_hand', location.id),
        reason: 'found',
        note: 'opening balance',
      })
    }
    if (isCounted) rememberCount(state, place, quantity(onHand), null)
    return accept(() => knownLevelView(state.configuration, state.level(item.id, location.id)!))
  },
})
