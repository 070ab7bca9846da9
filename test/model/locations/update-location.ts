import { LOCATIONS } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { locationOf } from './location.ts'
import { changeLocation, drawLocationFields, type LocationInput, locationShown } from './location-fields.ts'

export const updateLocation = defineVerb<LocationInput & Expecting & { location: string }>({
  name: 'update_location',
  decide: (world, input) => {
    const location = locationOf(world, input.location)
    if (!location) throw new Refused('stock_location_not_found')
    refuseStale(location, input)
    changeLocation(world, location, input)
    location.revision += 1
    return () => locationShown(location)
  },
  weight: 5,
  draw: (draw) => {
    const location = draw.wrongly(0.05) ? 'nowhere' : draw.random.pick(LOCATIONS)
    const expected = drawExpected(draw, locationOf(draw.world, location))
    return { location, ...expected, ...drawLocationFields(draw, { active: 0.6 }) }
  },
})
