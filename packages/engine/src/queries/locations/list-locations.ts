import Type from 'typebox'
import { reachesLocation } from '../../domain/reach.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { LocationView, locationView } from '../../views/locations.ts'
import { PageOf } from '../../views/view.ts'
import { byCode, configuredFilter, wantedOf } from '../configured-records.ts'
import { defineQuery } from '../define-query.ts'
import { pageFields, pageInMemory } from '../page.ts'

/** In the order of the code. */
export const listLocations = defineQuery({
  name: 'list_locations',
  summary: 'List stock locations.',
  input: (limits) =>
    Shape({
      ...pageFields(limits),
      ...configuredFilter,
      active: Optional(Type.Boolean({ description: 'Active ones only, or inactive ones' })),
    }),
  mindsReach: true,
  answer: PageOf(LocationView),
  read: async (input, { configuration: read, limits, reach }) => {
    const { locations } = await read()
    const wanted = wantedOf(locations, input).filter(
      ({ id, active }) => (input.active === undefined || active === input.active) && reachesLocation(reach, id),
    )
    return pageInMemory(wanted, { ...input, limits }, { show: locationView, nameOf: byCode })
  },
})
