import { replaceLocation as putInPlace } from '../../domain/configuration/replace-location.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { readReplacement } from '../../requests/location-replacement.ts'
import { LocationCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { LocationView, locationView } from '../../views/locations.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * One location takes the place of another: models and shipping methods name it instead, and what stands and is promised at the
 * old one stands and is promised there, document by document and level by level, beside the business. What cannot go yet (it waits for a
 * transfer, is being counted, or is to be fetched there) stays; asked again, it goes on where it was left.
 */
export const replaceLocation = defineCommand({
  name: 'replace_location',
  summary: 'Let another location take the place of a stock location, with all that stands and is promised there.',
  lane: 'configuration',
  answer: LocationView,
  input: Shape({ location: LocationCode, by: LocationCode, ...expectedRevision }),
  decide: (input, state) => {
    const { locations } = state.configuration
    const location = locations.named(input.location)
    if (!location) return reject('stock_location_not_found')
    const stale = refuseStale(location, input)
    if (stale) return stale
    const instead = readReplacement(state.configuration, location, { code: input.by, pointer: '/by' })
    if (!instead.ok) return instead
    // From here on the other one takes its place.
    putInPlace(state, location, instead.by)
    return accept(() => locationView(locations.get(location.id)!))
  },
})
