import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { endLocation } from './archive-location.ts'
import { locationOf } from './location.ts'
import { locationShown } from './location-fields.ts'
import { drawReplaced, replace } from './replace-location.ts'

export const closeLocation = defineVerb<Expecting & { location: string; replacement?: string }>({
  name: 'close_location',
  decide: (world, input) => {
    const location = locationOf(world, input.location)
    if (!location) throw new Refused('stock_location_not_found')
    refuseStale(location, input)
    if (input.replacement === undefined) endLocation(world, location)
    else {
      replace(world, location, input.replacement)
      location.closingAt ??= world.now
    }
    return () => locationShown(location)
  },
  weight: 0.3,
  draw: (draw) => {
    const [location, by] = drawReplaced(draw)
    return {
      location,
      ...draw.optional('replacement', 0.7, () => by),
      ...drawExpected(draw, locationOf(draw.world, location)),
    }
  },
})
