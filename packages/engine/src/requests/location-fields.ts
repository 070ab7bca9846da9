import Type, { type Static } from 'typebox'
import type { ShippingMethod as Method } from '../domain/configuration/configuration.ts'
import { annotationFields } from '../shapes/annotations.ts'
import { Name } from '../shapes/names.ts'
import { AddressPatch, Coordinates } from '../shapes/places.ts'
import { SettingsPatch } from '../shapes/settings.ts'
import { Nullable, Optional } from '../shapes/shape.ts'
import { ShippingMethod } from '../shapes/shipping-method.ts'

/** What creating and changing a stock location have in common. */
export const locationFields = {
  name: Optional(Name),
  active: Optional(Type.Boolean({ description: 'false: nothing is sold from here' })),
  restock_inventory: Optional(Type.Boolean({ description: 'false: returns are recorded and not counted' })),
  coordinates: Optional(Nullable(Coordinates)),
  address: Optional(AddressPatch),
  shipping_methods: Optional(Type.Array(ShippingMethod, { maxItems: 50 })),
  settings: Optional(SettingsPatch),
  ...annotationFields,
}

/** Prices are in euros where nobody says otherwise. */
export function readShippingMethods(methods: readonly Static<typeof ShippingMethod>[]): Method[] {
  return methods.map((method) => ({ ...method, currency: method.currency ?? 'EUR' }))
}
