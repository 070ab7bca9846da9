import Type from 'typebox'
import { Name } from './names.ts'
import { NamedShape, Optional } from './shape.ts'

export const Hours = Type.Integer({ minimum: 0, maximum: 87_600 })
export const Price = Type.Number({ minimum: 0, maximum: 1e9 })
export const Currency = Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217' })

/** As it is sent. */
export const ShippingMethod = NamedShape('NewShippingMethod', {
  name: Name,
  price: Price,
  currency: Optional(Currency),
  lead_time_hours_min: Hours,
  lead_time_hours_max: Hours,
})
