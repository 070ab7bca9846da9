/** What shipping methods are made of. */
import Type from 'typebox'
import { patternFault } from '../domain/shipping/zone.ts'
import { LocationCode } from './names.ts'
import { NamedShape, Optional, Shape } from './shape.ts'

export const Hours = Type.Integer({ minimum: 0, maximum: 87_600 })
export const MinorUnits = Type.Integer({
  minimum: 0,
  maximum: 2_000_000_000,
  description: 'An amount in the smallest unit of the currency: 700 are 7.00 EUR',
})
export const Currency = Type.Refine(
  Type.String({ description: 'ISO 4217: three capital letters, such as EUR' }),
  (currency) => /^[A-Z]{3}$/.test(currency),
  (currency) => `must be three capital letters, such as EUR; ${JSON.stringify(currency)} was sent`,
)

/** As it is sent. */
export const LeadTimeOfLocation = Shape({
  location: LocationCode,
  lead_time_hours_min: Hours,
  lead_time_hours_max: Hours,
})

const PATTERNS_MAX = 1000
const ZONES_MAX = 250

const PostalCodes = Type.Refine(
  Type.String({
    minLength: 1,
    maxLength: 40,
    description: 'A postal code, a beginning of one with * behind it (10*), or a range of beginnings (10000..14999)',
  }),
  (pattern) => patternFault(pattern) === null,
  (pattern) => `${patternFault(pattern)}; ${JSON.stringify(pattern)} was sent`,
)

const Country = Type.Refine(
  Type.String({ description: 'ISO 3166: two capital letters, such as DE' }),
  (country) => /^[A-Z]{2}$/.test(country),
  (country) => `must be two capital letters, such as DE; ${JSON.stringify(country)} was sent`,
)

export const NewZone = NamedShape('NewZone', {
  country: Country,
  postal_codes: Optional(Type.Array(PostalCodes, { maxItems: PATTERNS_MAX, description: 'Left out: all of them' })),
})
export const NewZones = Type.Array(NewZone, { maxItems: ZONES_MAX, description: 'Where it goes to; empty: everywhere' })
