import { changedSettings } from '../settings/change-settings.ts'
import type { Layer } from '../settings/global-settings.ts'
import { defineVerb } from '../verb.ts'
import { drawLevelSettings, drawPlaceWithQuantity, existingLevel, refuseOtherQuantity } from './level-reference.ts'
import { levelShown } from './level-shown.ts'
import type { Place } from './stock-changes.ts'

export const updateLevel = defineVerb<Place & { expected_quantity?: number; enabled?: boolean; settings?: Layer }>({
  name: 'update_level',
  decide: (world, input) => {
    const level = existingLevel(world, input)
    refuseOtherQuantity(world, level, input)
    level.enabled = input.enabled ?? level.enabled
    level.settings = changedSettings(world, 'level', level.settings, input.settings)
    return () => levelShown(world, level)
  },
  weight: 3,
  draw: (draw) => ({
    ...drawPlaceWithQuantity(draw),
    ...draw.optional('enabled', 0.6, () => draw.random.chance(0.7)),
    ...draw.optional('settings', 0.35, () => drawLevelSettings(draw)),
  }),
})
