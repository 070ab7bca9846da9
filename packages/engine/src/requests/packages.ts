import type Type from 'typebox'
import type { Package } from '../domain/orders/shipment.ts'
import type { Packages } from '../shapes/packages.ts'

/** As they are kept: what was not said is null. */
export function readPackages(sent: Type.Static<typeof Packages>): Package[] {
  return sent.map(({ tracking_number = null, carrier = null, weight_grams = null, label_url = null }) => ({
    tracking_number,
    carrier,
    weight_grams,
    label_url,
  }))
}
