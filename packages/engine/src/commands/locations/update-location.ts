import { reject } from '../../errors.ts'
import { annotationsSent, readAnnotations } from '../../requests/annotations.ts'
import { expectedRevision, nextRevision, refuseStale } from '../../requests/expected-revision.ts'
import { locationFields, readCalendar, readPickup } from '../../requests/location-fields.ts'
import { mergePatch } from '../../requests/merge-patch.ts'
import { readSettings } from '../../requests/settings-change.ts'
import { LocationCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { LocationView, locationView } from '../../views/locations.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Fields that are left out stay as they are. */
export const updateLocation = defineCommand({
  name: 'update_location',
  summary: 'Change a stock location.',
  lane: 'configuration',
  answer: LocationView,
  input: Shape({ location: LocationCode, ...expectedRevision, ...locationFields }),
  decide: (input, state) => {
    const { locations } = state.configuration
    const location = locations.named(input.location)
    if (!location) return reject('stock_location_not_found')
    const stale = refuseStale(location, input)
    if (stale) return stale
    const read = readSettings(input.settings, location.settings, 'location')
    if (!read.ok) return read
    const annotated = readAnnotations(input, location)
    if (!annotated.ok) return annotated
    // From here on the location is changed.
    const { settings } = read
    const address = mergePatch(location.address, input.address)
    const calendar = input.calendar ? readCalendar(input.calendar) : input.calendar === null ? null : location.calendar
    locations.set(location.id, {
      ...location,
      name: input.name ?? location.name,
      active: input.active ?? location.active,
      restockInventory: input.restock_inventory ?? location.restockInventory,
      stocksEverything: input.stocks_everything ?? location.stocksEverything,
      coordinates: input.coordinates === undefined ? location.coordinates : input.coordinates,
      address,
      calendar,
      ...readPickup(input, location),
      settings,
      ...annotated.annotations,
      ...nextRevision(location, state.now),
    })
    const {
      location: _reference,
      expected_revision: _expected,
      settings: askedSettings,
      metadata: _metadata,
      address: askedAddress,
      calendar: askedCalendar,
      ...fields
    } = input
    state.emit('stock_location_changed', location.id, {
      code: location.code,
      ...fields,
      ...(askedAddress && { address }),
      ...(askedCalendar !== undefined && { calendar }),
      ...(askedSettings && { settings }),
      ...annotationsSent(input, annotated.annotations),
    })
    return accept(() => locationView(locations.get(location.id)!))
  },
})
