import type { Noun } from '../noun.ts'
import { archiveLocation } from './archive-location.ts'
import { closeLocation } from './close-location.ts'
import { createLocation } from './create-location.ts'
import { locationShown } from './location-fields.ts'
import { relocateLevel, relocatePromises, replaceLocation } from './replace-location.ts'
import { restoreLocation } from './restore-location.ts'
import { updateLocation } from './update-location.ts'

export const locations: Noun = {
  name: 'locations',
  verbs: [createLocation, updateLocation, archiveLocation, restoreLocation, replaceLocation, closeLocation],
  followUps: [relocatePromises, relocateLevel],
  state: (world) =>
    world.locations.map((location) => {
      const { id: _id, ...fields } = locationShown(location)
      return { kind: 'location', fields }
    }),
}
