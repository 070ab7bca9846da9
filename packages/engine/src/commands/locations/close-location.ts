import { endLocation } from '../../domain/configuration/end-location.ts'
import { replaceLocation } from '../../domain/configuration/replace-location.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { refuseToEnd } from '../../requests/judge-archiving.ts'
import { readReplacement } from '../../requests/location-replacement.ts'
import { LocationCode } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { LocationView, locationView } from '../../views/locations.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * A location is given up. With a `replacement` that one takes its place, with all that stands and is promised here, and a worker archives
 * this one as soon as nothing stands here any more (workers/close-locations.ts); what cannot go is waited for. Without one it is archived at
 * once, and refused while anything stands here. Asked again, it goes on where it was left.
 */
export const closeLocation = defineCommand({
  name: 'close_location',
  summary:
    'Close a stock location: another one takes its place, and it is archived when nothing stands there any more.',
  lane: 'configuration',
  answer: LocationView,
  input: Shape({ location: LocationCode, replacement: Optional(LocationCode), ...expectedRevision }),
  footprint: (input, { locations }) => {
    const location = input.replacement === undefined ? locations.named(input.location) : undefined
    return location ? { archives: { noun: 'location', id: location.id } } : {}
  },
  decide: (input, state) => {
    const { locations } = state.configuration
    const location = locations.named(input.location)
    if (!location) return reject('stock_location_not_found')
    const stale = refuseStale(location, input)
    if (stale) return stale
    const shown = accept(() => locationView(locations.get(location.id)!))
    if (input.replacement === undefined) {
      const used = refuseToEnd(state, location.id)
      if (used) return used
      endLocation(state, location)
      return shown
    }
    const instead = readReplacement(state.configuration, location, { code: input.replacement, pointer: '/replacement' })
    if (!instead.ok) return instead
    // From here on the other one takes its place, until nothing is left here.
    replaceLocation(state, location, instead.by, { closingAt: location.closingAt ?? state.now })
    if (location.closingAt === null)
      state.emit('stock_location_closing', location.id, { code: location.code, by: instead.by.code })
    return shown
  },
})
