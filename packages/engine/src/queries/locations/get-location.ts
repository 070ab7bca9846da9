import { reachesLocation } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { LocationCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { LocationView, locationView } from '../../views/locations.ts'
import { defineQuery, found } from '../define-query.ts'

export const getLocation = defineQuery({
  name: 'get_location',
  summary: 'One stock location.',
  input: () => Shape({ location: LocationCode }),
  mindsReach: true,
  answer: LocationView,
  read: async (input, context) => {
    const configuration = await context.configuration()
    const location = configuration.locations.evenArchived(input.location)
    if (!location) return reject('stock_location_not_found')
    return reachesLocation(context.reach, location.id) ? found(locationView(location)) : reject('out_of_reach')
  },
})
