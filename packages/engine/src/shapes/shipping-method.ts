import Type from 'typebox'
import { Name } from './names.ts'
import { NamedShape, Optional } from './shape.ts'

export const Hours = Type.Integer({ minimum: 0, maximum: 87_600 })
export const Price = Type.Number({ minimum: 0, maximum: 1e9 })
export const Currency = Type.Refine(
  Type.String({ description: 'ISO 4217: three capital letters, such as EUR' }),
  (currency) => /^[A-Z]{3}$/.test(currency),
  (currency) => `must be three capital letters, such as EUR; ${JSON.stringify(currency)} was sent`,
)

/** As it is sent. */
export const ShippingMethod = Type.Refine(
  NamedShape('NewShippingMethod', {
    name: Name,
    price: Price,
    currency: Optional(Currency),
    lead_time_hours_min: Hours,
    lead_time_hours_max: Hours,
  }),
  (method) => method.lead_time_hours_min <= method.lead_time_hours_max,
  (method) =>
    `must have a lead_time_hours_min (${method.lead_time_hours_min}) that is not more than its lead_time_hours_max (${method.lead_time_hours_max})`,
)
