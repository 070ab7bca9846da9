import { LOCATIONS } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { locationOf } from './location.ts'
import { changeLocation, drawLocationFields, type LocationInput, locationShown } from './location-fields.ts'

export const updateLocation = defineVerb<LocationInput & { location: string }>({
  name: 'update_location',
  decide: (world, input) => {
    const location = locationOf(world, input.location)
    if (!location) throw new Refused('stock_location_not_found')
    changeLocation(world, location, input)
    return () => locationShown(location)
  },
  weight: 5,
  draw: (draw) => ({
    location: draw.wrongly(0.05) ? 'nowhere' : draw.random.pick(LOCATIONS),
    ...drawLocationFields(draw, { active: 0.6 }),
  }),
})
