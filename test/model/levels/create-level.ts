import { isLive } from '../archiving.ts'
import { itemNamed } from '../items/item.ts'
import { locationOf } from '../locations/location.ts'
import { tenThousandths } from '../quantities.ts'
import { Refused } from '../refused.ts'
import { changedSettings } from '../settings/change-settings.ts'
import type { Layer } from '../settings/global-settings.ts'
import { defineVerb } from '../verb.ts'
import { onHandAccount } from './ledger.ts'
import { levelOf, madeLevel } from './level.ts'
import { drawLevelSettings } from './level-reference.ts'
import { levelShown } from './level-shown.ts'
import { drawPlace } from './random-changes.ts'
import { move } from './record-movement.ts'
import { type Place, refuseFraction } from './stock-changes.ts'

type Input = Place & { on_hand?: number; enabled?: boolean; settings?: Layer }

export const createLevel = defineVerb<Input>({
  name: 'create_level',
  decide: (world, input) => {
    const item = itemNamed(world, input.sku)
    if (!item) throw new Refused('unknown_sku', [{ pointer: '/sku', code: 'unknown_sku' }])
    const location = locationOf(world, input.location)
    if (!location) throw new Refused('unknown_location', [{ pointer: '/location', code: 'unknown_location' }])
    if (item.components.length > 0) throw new Refused('kit_has_no_stock')
    if (levelOf(world, item.id, location.code)) throw new Refused('inventory_level_exists')
    const units = input.on_hand ?? 0
    refuseFraction(world, item, units)
    const level = madeLevel(world, item.id, location.code)
    level.enabled = input.enabled ?? true
    level.settings = changedSettings(world, 'level', {}, input.settings)
    const opening = { from: 'adjustment', to: onHandAccount(location.code), reason: 'found', note: 'opening balance' }
    if (units > 0) move(world, { item: item.id, quantity: tenThousandths(units), ...opening })
    if (input.on_hand !== undefined) {
      level.countedAt = world.now
      const counted = { quantity: tenThousandths(units), at: world.now }
      world.counts.push({ item: item.id, location: location.code, ...counted })
    }
    return () => levelShown(world, level)
  },
  weight: 3,
  draw: (draw) => {
    // Mostly where there is none yet: of an item made lately, or at a location of the edge.
    const place = drawPlace(draw)
    const item = itemNamed(draw.world, place.sku)
    const isTaken = item !== undefined && levelOf(draw.world, item.id, place.location) !== undefined
    const elsewhere = isTaken && draw.random.chance(0.7)
    return {
      sku: elsewhere ? (draw.ids.recent('create_item').at(-1) ?? place.sku) : place.sku,
      location: elsewhere ? draw.random.pick(draw.world.locations.filter(isLive)).code : place.location,
      ...draw.optional('on_hand', 0.5, () => draw.random.pick([0, 1, 4, 0.5])),
      ...draw.optional('enabled', 0.2, () => draw.random.chance(0.8)),
      ...draw.optional('settings', 0.3, () => drawLevelSettings(draw)),
    }
  },
})
