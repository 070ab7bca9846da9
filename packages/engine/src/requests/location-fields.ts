import Type, { type Static } from 'typebox'
import type { ShippingMethod as Method } from '../domain/configuration/configuration.ts'
import { CoordinatesShape, Name, Nullable, Optional, SettingsLayer, Shape, ShippingMethod } from './schemas.ts'

/** What creating and changing a stock location have in common. */
export const locationFields = {
  name: Optional(Name),
  active: Optional(Type.Boolean({ description: 'false: nothing is sold from here' })),
  restock_inventory: Optional(Type.Boolean({ description: 'false: returns are recorded and not counted' })),
  coordinates: Optional(Nullable(CoordinatesShape)),
  address: Optional(
    Shape({
      country: Optional(Type.String({ maxLength: 255 })),
      postal_code: Optional(Type.String({ maxLength: 255 })),
      city: Optional(Type.String({ maxLength: 255 })),
      street: Optional(Type.String({ maxLength: 1000 })),
    }),
  ),
  shipping_methods: Optional(Type.Array(ShippingMethod, { maxItems: 50 })),
  settings: Optional(SettingsLayer),
}

/** Prices are in euros where nobody says otherwise. */
export function readShippingMethods(methods: readonly Static<typeof ShippingMethod>[]): Method[] {
  return methods.map((method) => ({ ...method, currency: method.currency ?? 'EUR' }))
}
