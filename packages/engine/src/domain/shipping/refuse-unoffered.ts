/** Shipments that would go with a method that is not offered for them. */
import { type Rejection, reject } from '../../errors.ts'
import type { Configuration, ShippingMethod } from '../configuration/configuration.ts'
import type { Order, ShipTo } from '../orders/order.ts'
import type { Plan } from '../sourcing/vocabulary.ts'
import { methodOfOrder, unofferedShipments } from './unoffered-shipments.ts'

type ToShip = Pick<Plan, 'shipments' | 'allocations'>

/** Each shipment that cannot go with it, with the reason. */
export function refuseUnoffered(
  configuration: Configuration,
  { method, shipTo }: { method: ShippingMethod | null; shipTo: ShipTo | null },
  plan: ToShip,
): Rejection | null {
  if (method === null) return null
  const unoffered = unofferedShipments(configuration, method, plan, shipTo)
  if (unoffered.length === 0) return null
  const code = 'shipping_method_not_offered' as const
  const errors = unoffered.map(({ locationId, reason }) => ({
    pointer: '/shipping_method',
    code,
    value: method.code,
    location: configuration.locations.get(locationId)!.code,
    reason,
  }))
  return reject(code, { errors })
}

/** The same for units of an order that are planned anew. */
export function refuseUnofferedNow(configuration: Configuration, order: Order, plan: ToShip | null): Rejection | null {
  const method = methodOfOrder(configuration, order)
  if (plan === null || method === null) return null
  const refused = refuseUnoffered(configuration, { method, shipTo: order.shipTo }, plan)
  return refused && reject(refused.code, { errors: refused.errors!.map(({ pointer: _, ...error }) => error) })
}
