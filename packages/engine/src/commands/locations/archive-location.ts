import { archive, levelsOf, modelsWith, shippingMethodsWith } from '../../domain/configuration/archiving.ts'
import { removeLevel } from '../../domain/stock/remove-level.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { force, namesOf, refuseWhileInUse } from '../../requests/judge-archiving.ts'
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
    const models = namesOf(modelsWith(configuration, location.id))
    const methods = namesOf(shippingMethodsWith(configuration, location.id))
    const named = { models, ...(methods.length > 0 && { shipping_methods: methods }) }
    const used = refuseWhileInUse(state, { noun: 'location', id: location.id, force: input.force, named })
    if (used) return used
    // From here on the location is archived.
    for (const level of levelsOf(state, 'location', location.id)) removeLevel(state, level)
    archive(state, 'location', location.id)
    return accept(() => locationView(configuration.locations.get(location.id)!))
  },
})
