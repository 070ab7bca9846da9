import { reject } from '../../errors.ts'
import { locationFields, readShippingMethods } from '../../requests/location-fields.ts'
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
  input: Shape({ location: LocationCode, ...locationFields }),
  decide: (input, state) => {
    const { locations } = state.configuration
    const location = locations.named(input.location)
    if (!location) return reject('stock_location_not_found')
    // From here on the location is changed.
    locations.set(location.id, {
      ...location,
      name: input.name ?? location.name,
      active: input.active ?? location.active,
      restockInventory: input.restock_inventory ?? location.restockInventory,
      coordinates: input.coordinates === undefined ? location.coordinates : input.coordinates,
      address: input.address ?? location.address,
      shippingMethods: input.shipping_methods ? readShippingMethods(input.shipping_methods) : location.shippingMethods,
      settings: input.settings ?? location.settings,
    })
    const { location: _reference, ...fields } = input
    state.emit('stock_location_changed', location.id, { code: location.code, ...fields })
    return accept(() => locationView(locations.get(location.id)!))
  },
})
