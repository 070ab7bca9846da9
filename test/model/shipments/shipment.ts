import { Refused } from '../refused.ts'

export type Shipment = {
  order: string
  number: string
  state: string
  location: string
  category: string | null
  /** Its id. */
  shippingMethod: string | null
  shipBy: number | null
  deliverBetween: readonly [number, number] | null
  holdReasons: string[]
  holdNote: string | null
  /** Released by a person, although its location is on hold. */
  isLifted: boolean
  decremented: boolean
  lines: readonly { line: number; item: string; sku: string; quantity: number }[]
  packages: readonly object[]
  withoutStock: string | null
  createdAt: number
  shippedAt: number | null
  deliveredAt: number | null
  pickupExpiresAt: number | null
  pickedUpAt: number | null
  superseded: boolean
}

/** What a shipment has when it is made. */
export const NEW_SHIPMENT = {
  shippingMethod: null,
  shipBy: null,
  deliverBetween: null,
  holdReasons: [],
  holdNote: null,
  isLifted: false,
  decremented: false,
  packages: [],
  withoutStock: null,
  shippedAt: null,
  deliveredAt: null,
  pickupExpiresAt: null,
  pickedUpAt: null,
  superseded: false,
}

/** What was promised of units stays promised when they go with another shipment. */
export function promisedOf({ shippingMethod, shipBy, deliverBetween }: Shipment) {
  return { shippingMethod, shipBy, deliverBetween }
}

export type ShipmentsPart = { shipments: Shipment[] }

export function noShipments(): ShipmentsPart {
  return { shipments: [] }
}

export function shipmentNamed(world: ShipmentsPart, number: string): Shipment {
  const shipment = world.shipments.find((one) => one.number === number)
  if (!shipment) throw new Refused('shipment_not_found')
  return shipment
}

export function shipmentsOf(world: ShipmentsPart, order: { number: string }): Shipment[] {
  return world.shipments.filter((shipment) => shipment.order === order.number)
}

export function isUnderway(shipment: Shipment): boolean {
  return !['shipped', 'delivered', 'picked_up', 'cancelled'].includes(shipment.state)
}
