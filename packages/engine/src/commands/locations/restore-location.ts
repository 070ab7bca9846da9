import { restore } from '../../domain/configuration/archiving.ts'
import { keepLocation } from '../../domain/configuration/replace-location.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { refuseRestoring } from '../../requests/judge-archiving.ts'
import { LocationCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { LocationView, locationView } from '../../views/locations.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Brings an archived location back, by its id, under the code that it had. No model lists it then. One that is being closed is closed no
 * more: what has gone stays where it is. */
export const restoreLocation = defineCommand({
  name: 'restore_location',
  summary: 'Bring an archived stock location back.',
  lane: 'configuration',
  answer: LocationView,
  input: Shape({ location: LocationCode, ...expectedRevision }),
  decide: (input, state) => {
    const { locations } = state.configuration
    const location = locations.evenArchived(input.location)
    if (!location) return reject('stock_location_not_found')
    const stale = refuseStale(location, input)
    if (stale) return stale
    const shown = accept(() => locationView(locations.get(location.id)!))
    if (location.archivedAt === null) {
      if (location.closingAt !== null) keepLocation(state, location)
      return shown
    }
    const refused = refuseRestoring(state, { noun: 'location', record: location, names: [] })
    if (refused) return refused
    // From here on the location is restored.
    restore(state, 'location', location.id)
    return shown
  },
})
