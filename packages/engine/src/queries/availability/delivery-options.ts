/** How a location delivers: its shipping methods, the cheapest first. */
import type { ShippingMethod } from '../../domain/configuration/configuration.ts'

export type LeadTime = { hours: number; days: number }
export type DeliveryOption = {
  name: string
  price: number
  currency: string | null
  lead_time: { min: LeadTime; max: LeadTime }
}

export function deliveryOptions(methods: readonly ShippingMethod[]): DeliveryOption[] {
  const options = methods.map((method) => ({
    name: method.name,
    price: method.price,
    // A method may leave it out where a shop has one currency only.
    currency: method.currency ?? null,
    lead_time: { min: leadTime(method.lead_time_hours_min), max: leadTime(method.lead_time_hours_max) },
  }))
  return options.sort((a, b) => a.price - b.price || (a.name < b.name ? -1 : 1))
}

function leadTime(hours: number): LeadTime {
  return { hours, days: Math.round((hours / 24) * 100) / 100 }
}
