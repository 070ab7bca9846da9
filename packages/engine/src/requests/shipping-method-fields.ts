/** What creating and changing a shipping method have in common. */
import Type, { type Static } from 'typebox'
import { locationsOfMethod } from '../domain/configuration/archiving.ts'
import type { Configuration, ShippingMethod } from '../domain/configuration/configuration.ts'
import { quantity } from '../domain/kernel/quantity.ts'
import { type ErrorDetail, type Rejection, reject, rejectAt } from '../errors.ts'
import { annotationFields } from '../shapes/annotations.ts'
import { LocationCode, Name } from '../shapes/names.ts'
import { CountedUnits } from '../shapes/quantities.ts'
import { Nullable, Optional, Shape } from '../shapes/shape.ts'
import { Currency, Hours, LeadTimeOfLocation, MinorUnits, NewZones } from '../shapes/shipping-method.ts'
import { annotationsSent, readAnnotations } from './annotations.ts'

const LOCATIONS_MAX = 1000

export const shippingMethodFields = {
  name: Optional(Name),
  carrier: Optional(Nullable(Name)),
  service: Optional(Nullable(Name)),
  active: Optional(Type.Boolean({ description: 'false: it is offered nowhere' })),
  free_over_minor: Optional(Nullable({ ...MinorUnits, description: 'From this amount of goods on it costs nothing' })),
  lead_times: Optional(
    Type.Array(LeadTimeOfLocation, {
      maxItems: LOCATIONS_MAX,
      description: 'Of locations where it takes another time',
    }),
  ),
  locations: Optional(
    Nullable(
      Type.Array(LocationCode, { maxItems: LOCATIONS_MAX, description: 'From where it is offered; null: everywhere' }),
    ),
  ),
  shipping_category: Optional(Nullable({ ...Name, description: 'What it takes; null: anything' })),
  weight_grams_min: Optional(Nullable(CountedUnits)),
  weight_grams_max: Optional(Nullable(CountedUnits)),
  zones: Optional(NewZones),
  ...annotationFields,
}
/** What a method must have, and may get anew. */
export const priceAndTime = {
  price_minor: MinorUnits,
  currency: Currency,
  lead_time_hours_min: Hours,
  lead_time_hours_max: Hours,
}
const Fields = Shape({ ...shippingMethodFields, ...Type.Partial(Shape(priceAndTime)).properties })
export type ShippingMethodFields = Static<typeof Fields>

/** The method with the fields that a request names; those that it leaves out stay as they were. Refused in the order
 * locations, lead times, weights, metadata. */
export function readShippingMethod(
  fields: ShippingMethodFields,
  configuration: Configuration,
  before: ShippingMethod,
): { ok: true; method: ShippingMethod } | Rejection {
  const errors: ErrorDetail[] = []
  const locationIds = fields.locations?.map(resolver(configuration, errors, (at) => `/locations/${at}`))
  const leadTimes = fields.lead_times?.map(resolver(configuration, errors, (at) => `/lead_times/${at}/location`))
  if (errors[0]) return reject(errors[0].code!, { errors })
  const method: ShippingMethod = {
    ...before,
    ...withoutLists(fields, before),
    locationIds: locationIds ?? (fields.locations === null ? null : before.locationIds),
    leadTimes:
      leadTimes?.map((location_id, at) => {
        const { lead_time_hours_min, lead_time_hours_max } = fields.lead_times![at]!
        return { location_id, lead_time_hours_min, lead_time_hours_max }
      }) ?? before.leadTimes,
  }
  const refused = refuseContradictions(method)
  if (refused) return refused
  const annotated = readAnnotations(fields, before)
  return annotated.ok ? { ok: true, method: { ...method, ...annotated.annotations } } : annotated
}

function withoutLists(fields: ShippingMethodFields, before: ShippingMethod) {
  const kept = <Value>(sent: Value | undefined, was: Value) => (sent === undefined ? was : sent)
  const weight = (sent: number | null | undefined, was: ShippingMethod['weightGramsMin']) =>
    sent === undefined || sent === null ? kept(sent, was) : quantity(sent)
  return {
    name: kept(fields.name, before.name),
    carrier: kept(fields.carrier, before.carrier),
    service: kept(fields.service, before.service),
    active: kept(fields.active, before.active),
    priceMinor: kept(fields.price_minor, before.priceMinor),
    currency: kept(fields.currency, before.currency),
    freeOverMinor: kept(fields.free_over_minor, before.freeOverMinor),
    leadTimeHoursMin: kept(fields.lead_time_hours_min, before.leadTimeHoursMin),
    leadTimeHoursMax: kept(fields.lead_time_hours_max, before.leadTimeHoursMax),
    shippingCategory: kept(fields.shipping_category, before.shippingCategory),
    weightGramsMin: weight(fields.weight_grams_min, before.weightGramsMin),
    weightGramsMax: weight(fields.weight_grams_max, before.weightGramsMax),
    zones:
      fields.zones?.map(({ country, postal_codes = [] }) => ({ country, postal_codes: [...postal_codes] })) ??
      before.zones,
  }
}

/** Ids in the order of the names. */
function resolver(configuration: Configuration, errors: ErrorDetail[], pointerOf: (at: number) => string) {
  const seen = new Set<string>()
  return (named: string | { location: string }, at: number): string => {
    const location = typeof named === 'string' ? named : named.location
    const id = configuration.locations.named(location)?.id ?? null
    if (id === null || seen.has(id)) {
      errors.push({ pointer: pointerOf(at), code: id === null ? 'unknown_location' : 'duplicate_location', location })
    }
    seen.add(id ?? '')
    return id ?? ''
  }
}

function refuseContradictions(method: ShippingMethod): Rejection | null {
  const { leadTimes, locationIds, weightGramsMin, weightGramsMax } = method
  if (method.leadTimeHoursMin > method.leadTimeHoursMax)
    return rejectAt('/lead_time_hours_min', 'minimum_above_maximum')
  const turned = leadTimes.findIndex((one) => one.lead_time_hours_min > one.lead_time_hours_max)
  if (turned >= 0) return rejectAt(`/lead_times/${turned}/lead_time_hours_min`, 'minimum_above_maximum')
  const elsewhere = leadTimes.findIndex((one) => locationIds !== null && !locationIds.includes(one.location_id))
  if (elsewhere >= 0) return rejectAt(`/lead_times/${elsewhere}/location`, 'conflicting_constraints')
  const isTurned = weightGramsMin !== null && weightGramsMax !== null && weightGramsMin > weightGramsMax
  return isTurned ? rejectAt('/weight_grams_min', 'minimum_above_maximum') : null
}

/** The records that it names. */
export function locationsNamed(configuration: Configuration, method: ShippingMethod) {
  return locationsOfMethod(method).map((id) => configuration.locations.get(id)!)
}

/** For the event of a change: what was part of it. */
export function fieldsSent(input: ShippingMethodFields, method: ShippingMethod) {
  const { metadata: _, zones, ...fields } = input
  return { ...fields, ...(zones && { zones: method.zones }), ...annotationsSent(input, method) }
}
