/** Shipping methods. */
import Type, { type Static } from 'typebox'
import type { Configuration, ShippingMethod } from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits } from '../domain/kernel/quantity.ts'
import { ExternalReference, Metadata } from '../shapes/annotations.ts'
import { ArchivedAt, Instant, Revision } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { Flag } from '../shapes/quantities.ts'
import { Nullable } from '../shapes/shape.ts'
import { Currency, Hours, MinorUnits } from '../shapes/shipping-method.ts'
import { Part, View } from './view.ts'

const Grams = Type.Number({ minimum: 0 })

/** A shipping method. Amounts are in the smallest unit of its currency; `locations` null is offered from all of them, and
 * where `zones` is empty it goes everywhere. */
export const ShippingMethodView = View('ShippingMethod', {
  id: Id,
  code: Text,
  name: Text,
  carrier: Nullable(Text),
  service: Nullable(Text),
  active: Flag,
  price_minor: MinorUnits,
  currency: Currency,
  free_over_minor: Nullable(MinorUnits),
  lead_time_hours_min: Hours,
  lead_time_hours_max: Hours,
  lead_times: Type.Array(Part({ location: Text, lead_time_hours_min: Hours, lead_time_hours_max: Hours })),
  locations: Nullable(Type.Array(Text)),
  shipping_category: Nullable(Text),
  weight_grams_min: Nullable(Grams),
  weight_grams_max: Nullable(Grams),
  zones: Type.Array(Part({ country: Text, postal_codes: Type.Array(Text) })),
  external_reference: Nullable(ExternalReference),
  metadata: Metadata,
  revision: Revision,
  created_at: Instant,
  updated_at: Instant,
  archived_at: ArchivedAt,
})
export type ShippingMethodView = Static<typeof ShippingMethodView>

export function shippingMethodView({ locations }: Configuration, method: ShippingMethod): ShippingMethodView {
  const codeOf = (id: string) => locations.get(id)!.code
  return {
    id: method.id,
    code: method.code,
    name: method.name,
    carrier: method.carrier,
    service: method.service,
    active: method.active,
    price_minor: method.priceMinor,
    currency: method.currency,
    free_over_minor: method.freeOverMinor,
    lead_time_hours_min: method.leadTimeHoursMin,
    lead_time_hours_max: method.leadTimeHoursMax,
    lead_times: method.leadTimes.map(({ location_id, ...hours }) => ({ location: codeOf(location_id), ...hours })),
    locations: method.locationIds?.map(codeOf) ?? null,
    shipping_category: method.shippingCategory,
    weight_grams_min: method.weightGramsMin === null ? null : toUnits(method.weightGramsMin),
    weight_grams_max: method.weightGramsMax === null ? null : toUnits(method.weightGramsMax),
    zones: method.zones.map(({ country, postal_codes }) => ({ country, postal_codes: [...postal_codes] })),
    external_reference: method.externalReference,
    metadata: method.metadata,
    revision: method.revision,
    created_at: toIso(method.createdAt),
    updated_at: toIso(method.updatedAt),
    archived_at: toIso(method.archivedAt),
  }
}
