import { LOCATIONS } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { blankLocation, locationOf } from './location.ts'
import { changeLocation, drawLocationFields, type LocationInput, locationShown } from './location-fields.ts'

export const createLocation = defineVerb<LocationInput & { code: string }>({
  name: 'create_location',
  decide: (world, input) => {
    if (locationOf(world, input.code)) throw new Refused('code_taken')
    const location = blankLocation(input.code)
    changeLocation(world, location, input)
    world.locations.push(location)
    return () => locationShown(location)
  },
  weight: 3,
  draw: (draw) => ({
    code: draw.wrongly(0.3) ? draw.random.pick([...LOCATIONS, 'default']) : draw.fresh('hall-'),
    ...drawLocationFields(draw, { active: 0.1 }),
  }),
})
