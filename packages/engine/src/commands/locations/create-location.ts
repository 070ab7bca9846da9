import { rejectAt } from '../../errors.ts'
import { readAnnotations, UNANNOTATED } from '../../requests/annotations.ts'
import { locationFields, NO_PICKUP, readCalendar, readPickup } from '../../requests/location-fields.ts'
import { mergePatch } from '../../requests/merge-patch.ts'
import { readSettings } from '../../requests/settings-change.ts'
import { NewCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { LocationView, locationView } from '../../views/locations.ts'
import { accept, defineCommand } from '../define-command.ts'

export const createLocation = defineCommand({
  name: 'create_location',
  summary: 'Create a stock location.',
  lane: 'configuration',
  answer: LocationView,
  input: Shape({ code: NewCode, ...locationFields }),
  decide: (input, state) => {
    const { locations } = state.configuration
    if (locations.where('name', input.code).length > 0) return rejectAt('/code', 'code_taken', { value: input.code })
    const read = readSettings(input.settings, {}, 'location')
    if (!read.ok) return read
    const annotated = readAnnotations(input, UNANNOTATED)
    if (!annotated.ok) return annotated
    // From here on the location is made.
    const id = state.newId()
    locations.set(id, {
      id,
      code: input.code,
      name: input.name ?? input.code,
      active: input.active ?? true,
      restockInventory: input.restock_inventory ?? true,
      stocksEverything: input.stocks_everything ?? false,
      replacedById: null,
      replacements: 0,
      closingAt: null,
      coordinates: input.coordinates ?? null,
      address: mergePatch({}, input.address),
      calendar: input.calendar == null ? null : readCalendar(input.calendar),
      ...readPickup(input, NO_PICKUP),
      settings: read.settings,
      ...annotated.annotations,
      revision: 1,
      createdAt: state.now,
      updatedAt: state.now,
      archivedAt: null,
    })
    state.emit('stock_location_created', id, { code: input.code })
    return accept(() => locationView(locations.get(id)!))
  },
})
