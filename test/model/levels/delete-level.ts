import type { Draw } from '../drawing/draw.ts'
import { itemOf } from '../items/item.ts'
import { Refused } from '../refused.ts'
import { backordered, reserved } from '../reservations/promises.ts'
import { defineVerb } from '../verb.ts'
import { incoming } from './incoming.ts'
import { balance, SHELVES } from './ledger.ts'
import { existingLevel, refuseOtherQuantity, withQuantity } from './level-reference.ts'
import { drawPlace } from './random-changes.ts'
import { removeLevel } from './remove-level.ts'
import type { Place } from './stock-changes.ts'

export const deleteLevel = defineVerb<Place & { expected_quantity?: number; force?: boolean }>({
  name: 'delete_level',
  decide: (world, input) => {
    const level = existingLevel(world, input)
    refuseOtherQuantity(world, level, input)
    const { item, location } = level
    const promised = reserved(world, item, location) + backordered(world, item, location)
    if (promised > 0 || incoming(world, item, location) > 0) throw new Refused('inventory_level_in_use')
    const standing = SHELVES.map((shelf) => [shelf, balance(world, item, `${shelf}@${location}`) / 10_000] as const)
    if (!input.force && standing.some(([, units]) => units > 0)) throw new Refused('inventory_level_not_empty')
    removeLevel(world, level)
    return () => ({ written_off: Object.fromEntries(standing) })
  },
  weight: 1.5,
  draw: (draw) => ({
    ...withQuantity(draw, draw.wrongly(0.5) ? drawPlace(draw) : unpromised(draw)),
    ...draw.optional('force', 0.6, () => draw.random.chance(0.9)),
  }),
})

function unpromised(draw: Draw): Place {
  const { world, random } = draw
  const level = random.pick(
    world.levels.filter(
      ({ item, location }) => reserved(world, item, location) + backordered(world, item, location) === 0,
    ),
  )
  return level === undefined ? drawPlace(draw) : { sku: itemOf(world, level.item).sku, location: level.location }
}
