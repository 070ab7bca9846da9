/** Stock locations. */
import Type, { type Static } from 'typebox'
import type { StockLocation } from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { ExternalReference, Metadata } from '../shapes/annotations.ts'
import { ArchivedAt, Instant, Revision } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { Address, Coordinates } from '../shapes/places.ts'
import { Flag } from '../shapes/quantities.ts'
import { SettingsLayer } from '../shapes/settings.ts'
import { Nullable } from '../shapes/shape.ts'
import { Currency, Hours, Price } from '../shapes/shipping-method.ts'
import { View } from './view.ts'

export const ShippingMethodView = View('ShippingMethod', {
  name: Text,
  price: Price,
  currency: Currency,
  lead_time_hours_min: Hours,
  lead_time_hours_max: Hours,
})

/** A stock location. `coordinates` is null where they are not known, so that distances cannot decide; prices are in the
 * currency beside them, lead times in hours. */
export const LocationView = View('StockLocation', {
  id: Id,
  code: Text,
  name: Text,
  active: Flag,
  restock_inventory: Flag,
  coordinates: Nullable(Coordinates),
  address: Address,
  shipping_methods: Type.Array(ShippingMethodView),
  settings: SettingsLayer,
  external_reference: Nullable(ExternalReference),
  metadata: Metadata,
  revision: Revision,
  created_at: Instant,
  updated_at: Instant,
  archived_at: ArchivedAt,
})
export type LocationView = Static<typeof LocationView>

export function locationView(location: StockLocation): LocationView {
  return {
    id: location.id,
    code: location.code,
    name: location.name,
    active: location.active,
    restock_inventory: location.restockInventory,
    coordinates: location.coordinates,
    address: location.address,
    shipping_methods: [...location.shippingMethods],
    settings: location.settings,
    external_reference: location.externalReference,
    metadata: location.metadata,
    revision: location.revision,
    created_at: toIso(location.createdAt),
    updated_at: toIso(location.updatedAt),
    archived_at: toIso(location.archivedAt),
  }
}
