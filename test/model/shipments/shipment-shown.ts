import { inAnyOrder } from '../answer-shape.ts'
import { iso } from '../instants.ts'
import type { Shipment } from './shipment.ts'

export function shipmentShown(shipment: Shipment): Record<string, unknown> {
  return {
    number: shipment.number,
    state: shipment.state,
    location: shipment.location,
    shipping_category: shipment.category,
    ship_by: iso(shipment.shipBy),
    deliver_between: windowShown(shipment),
    hold_reasons: inAnyOrder(shipment.holdReasons),
    hold_note: shipment.holdNote,
    packages: shipment.packages,
    without_stock: shipment.withoutStock,
    shipped_at: iso(shipment.shippedAt),
    delivered_at: iso(shipment.deliveredAt),
    pickup_expires_at: iso(shipment.pickupExpiresAt),
    picked_up_at: iso(shipment.pickedUpAt),
    superseded: shipment.superseded,
  }
}

export function windowShown({ deliverBetween }: Shipment): object | null {
  return deliverBetween && { from: iso(deliverBetween[0]), until: iso(deliverBetween[1]) }
}
