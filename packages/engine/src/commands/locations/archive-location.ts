import { endLocation } from '../../domain/configuration/end-location.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { force, refuseToEnd } from '../../requests/judge-archiving.ts'
import { LocationCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { LocationView, locationView } from '../../views/locations.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Takes a location out of use. Its code becomes free, its levels end, and its history stays. Refused while a model or a
 * shipping method names it, and while anything is promised there, under way or to be shipped; what still stands there is written off by movements
 * only where the caller says so (`force`). */
export const archiveLocation = defineCommand({
  name: 'archive_location',
  summary: 'Archive a stock location: its code becomes free, its history stays.',
  lane: 'configuration',
  answer: LocationView,
  input: Shape({ location: LocationCode, ...expectedRevision, ...force }),
  footprint: (input, { locations }) => {
    const location = locations.named(input.location)
    return location ? { archives: { noun: 'location', id: location.id } } : {}
  },
  decide: (input, state) => {
    const { configuration } = state
    const location = configuration.locations.named(input.location)
    if (!location) return reject('stock_location_not_found')
    const stale = refuseStale(location, input)
    if (stale) return stale
    const used = refuseToEnd(state, location.id, input.force)
    if (used) return used
    // From here on the location is archived.
    endLocation(state, location)
    return accept(() => locationView(configuration.locations.get(location.id)!))
  },
})
