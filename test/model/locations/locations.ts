import type { Noun } from '../noun.ts'
import { createLocation } from './create-location.ts'
import { locationShown } from './location-fields.ts'
import { updateLocation } from './update-location.ts'

export const locations: Noun = {
  name: 'locations',
  verbs: [createLocation, updateLocation],
  state: (world) => world.locations.map((location) => ({ kind: 'location', fields: locationShown(location) })),
}
