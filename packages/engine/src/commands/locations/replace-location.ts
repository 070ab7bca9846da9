import { nameInstead } from '../../domain/configuration/replace-location.ts'
import { reject, rejectAt } from '../../errors.ts'
import { expectedRevision, nextRevision, refuseStale } from '../../requests/expected-revision.ts'
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
    const by = locations.named(input.by)
    if (!by) return rejectAt('/by', 'unknown_location', { location: input.by })
    if (by.id === location.id) return rejectAt('/by', 'conflicting_constraints', { location: by.code })
    if (!by.active) return rejectAt('/by', 'location_inactive', { location: by.code })
    // From here on the other one takes its place.
    nameInstead(state, { from: location.id, to: by.id })
    const replaced = { replacedById: by.id, replacedAt: state.now }
    locations.set(location.id, { ...location, ...replaced, ...nextRevision(location, state.now) })
    state.emit('stock_location_replaced', location.id, { code: location.code, by: by.code })
    return accept(() => locationView(locations.get(location.id)!))
  },
})
