/** How a location delivers: its shipping methods, the cheapest first. */
import Type, { type Static } from 'typebox'
import type { ShippingMethod } from '../domain/configuration/configuration.ts'
import { Text } from '../shapes/names.ts'
import { Currency, Hours, Price } from '../shapes/shipping-method.ts'
import { Part, View } from './view.ts'

export const LeadTimeView = View('LeadTime', {
  hours: Hours,
  days: Type.Number({ minimum: 0, description: 'The same in days, to two decimals' }),
})
type LeadTimeView = Static<typeof LeadTimeView>

export const DeliveryOptionView = View('DeliveryOption', {
  name: Text,
  price: Price,
  currency: Currency,
  lead_time: Part({ min: LeadTimeView, max: LeadTimeView }),
})
export type DeliveryOptionView = Static<typeof DeliveryOptionView>

export function deliveryOptionsView(methods: readonly ShippingMethod[]): DeliveryOptionView[] {
  const options = methods.map((method) => ({
    name: method.name,
    price: method.price,
    currency: method.currency,
    lead_time: { min: leadTime(method.lead_time_hours_min), max: leadTime(method.lead_time_hours_max) },
  }))
  return options.sort((a, b) => a.price - b.price || (a.name < b.name ? -1 : 1))
}

function leadTime(hours: number): LeadTimeView {
  return { hours, days: Math.round((hours / 24) * 100) / 100 }
}
