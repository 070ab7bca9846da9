/** Shipments: what leaves one location for one order. */
import Type, { type Static } from 'typebox'
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits } from '../domain/kernel/quantity.ts'
import { isForPickup } from '../domain/orders/pickup.ts'
import type { Shipment } from '../domain/orders/shipment.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { Instant } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { PackageView } from '../shapes/packages.ts'
import { LineIndex, Units } from '../shapes/quantities.ts'
import { Nullable } from '../shapes/shape.ts'
import { HoldReason, ShipmentState } from '../shapes/states.ts'
import { DeliveryWindowView } from './delivery-options.ts'
import { View } from './view.ts'

export const ShipmentLineView = View('ShipmentLine', { line: LineIndex, sku: Text, quantity: Units })

/** What leaves one location for one order, in units. `shipped_at` is null until it has left; `hold_reasons` is empty
 * unless it is on hold. */
export const ShipmentView = View('Shipment', {
  id: Id,
  number: Text,
  order: Type.String({ description: 'Number of the order' }),
  state: ShipmentState,
  location: Text,
  shipping_category: Nullable(Text),
  shipping_method: Nullable(Type.String({ description: 'Its code' })),
  ship_by: Nullable({
    ...Instant,
    description: 'By when it has to leave, or to be ready for pickup; null: nobody can say',
  }),
  deliver_between: Nullable(DeliveryWindowView),
  hold_reasons: Type.Array(HoldReason),
  hold_note: Nullable(Type.String({ description: 'Why a person holds it' })),
  location_hold_lifted: Type.Boolean({ description: 'Released by a person, although its location is on hold' }),
  decremented: Type.Boolean({ description: 'Its stock has left the shelf already' }),
  lines: Type.Array(ShipmentLineView),
  packages: Type.Array(PackageView),
  without_stock: Nullable(Type.String({ description: 'Why nothing was taken from the shelf, where nothing was' })),
  created_at: Instant,
  shipped_at: Nullable(Instant),
  delivered_at: Nullable(Instant),
  for_pickup: Type.Boolean({ description: 'Who ordered it fetches it at its location' }),
  pickup_expires_at: Nullable({ ...Instant, description: 'Until when it is kept for who is to fetch it' }),
  picked_up_at: Nullable(Instant),
  superseded: Type.Boolean({
    description: 'Cancelled, and its order was resumed: what it had stands in other shipments',
  }),
})
export type ShipmentView = Static<typeof ShipmentView>

/** The state has its order and its lines. */
export function shipmentView(state: WorkingSet, shipment: Shipment): ShipmentView {
  return {
    id: shipment.id,
    number: shipment.number,
    order: state.orders.get(shipment.orderId)!.number,
    state: shipment.state,
    location: state.configuration.locations.get(shipment.locationId)!.code,
    shipping_category: shipment.shippingCategory,
    shipping_method: methodCode(state, shipment),
    ship_by: toIso(shipment.shipBy),
    deliver_between: windowView(shipment),
    hold_reasons: [...shipment.holdReasons],
    hold_note: shipment.holdNote,
    location_hold_lifted: shipment.locationHoldLifted,
    decremented: shipment.decremented,
    lines: state.shipmentLines
      .where('shipment', shipment.id)
      .sort(byLineAndSku)
      .map(({ line, sku, quantity }) => ({ line, sku, quantity: toUnits(quantity) })),
    packages: [...shipment.packages],
    without_stock: shipment.withoutStock,
    created_at: toIso(shipment.createdAt),
    shipped_at: toIso(shipment.shippedAt),
    delivered_at: toIso(shipment.deliveredAt),
    for_pickup: isForPickup(state, shipment),
    pickup_expires_at: toIso(shipment.pickupExpiresAt),
    picked_up_at: toIso(shipment.pickedUpAt),
    superseded: shipment.superseded,
  }
}

function methodCode({ configuration }: WorkingSet, { shippingMethodId }: Shipment): string | null {
  return shippingMethodId && configuration.shippingMethods.get(shippingMethodId)!.code
}

function windowView({ deliverFrom, deliverUntil }: Shipment): Static<typeof DeliveryWindowView> | null {
  return deliverFrom === null ? null : { from: toIso(deliverFrom), until: toIso(deliverUntil!) }
}

type Line = { line: number; sku: string }

/** The order in which the lines of shipments and transfers are shown. */
export function byLineAndSku(a: Line, b: Line): number {
  return a.line - b.line || (a.sku < b.sku ? -1 : 1)
}
