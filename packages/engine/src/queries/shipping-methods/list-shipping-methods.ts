import Type from 'typebox'
import { rejectAt } from '../../errors.ts'
import { LocationCode } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ShippingMethodView, shippingMethodView } from '../../views/shipping-methods.ts'
import { PageOf } from '../../views/view.ts'
import { byCode, configuredFilter, wantedOf } from '../configured-records.ts'
import { defineQuery } from '../define-query.ts'
import { pageFields, pageInMemory } from '../page.ts'

/** In the order of the code. */
export const listShippingMethods = defineQuery({
  name: 'list_shipping_methods',
  summary: 'List shipping methods.',
  input: (limits) =>
    Shape({
      ...pageFields(limits),
      ...configuredFilter,
      location: Optional({ ...LocationCode, description: 'What is offered from this location' }),
      active: Optional(Type.Boolean({ description: 'Active ones only, or inactive ones' })),
    }),
  answer: PageOf(ShippingMethodView),
  read: async (input, { configuration: read, limits }) => {
    const configuration = await read()
    const location = input.location === undefined ? null : configuration.locations.evenArchived(input.location)
    if (location === undefined) return rejectAt('/location', 'unknown_location', { location: input.location! })
    const wanted = wantedOf(configuration.shippingMethods, input).filter(
      ({ active, locationIds }) =>
        (input.active === undefined || active === input.active) &&
        (location === null || locationIds === null || locationIds.includes(location.id)),
    )
    return pageInMemory(
      wanted,
      { ...input, limits },
      { show: (method) => shippingMethodView(configuration, method), nameOf: byCode },
    )
  },
})
