/** Whether a shipping method is offered for something: where it leaves from, what it is, and where it goes. */
import type { ShippingMethod } from '../configuration/configuration.ts'
import { type Quantity, ZERO } from '../kernel/quantity.ts'
import { type Destination, delivers } from './zone.ts'

export type WhyNotOffered = 'inactive' | 'location' | 'shipping_category' | 'weight' | 'destination'

/** What is to be shipped together. A weight that nobody has told is nothing. */
export type Parcel = { locationId: string; shippingCategories: readonly (string | null)[]; weightGrams: Quantity }

/** Null: it is. `destination` is 'anywhere' where nobody asks for one. */
export function whyNotOffered(
  method: ShippingMethod,
  parcel: Parcel,
  destination: Destination | null | 'anywhere',
): WhyNotOffered | null {
  const { active, locationIds, shippingCategory, weightGramsMin, weightGramsMax, zones } = method
  if (!active) return 'inactive'
  if (locationIds !== null && !locationIds.includes(parcel.locationId)) return 'location'
  const isOther = parcel.shippingCategories.some((category) => category !== shippingCategory)
  if (shippingCategory !== null && isOther) return 'shipping_category'
  if (parcel.weightGrams < (weightGramsMin ?? ZERO)) return 'weight'
  if (weightGramsMax !== null && parcel.weightGrams > weightGramsMax) return 'weight'
  return destination === 'anywhere' || delivers(zones, destination) ? null : 'destination'
}
