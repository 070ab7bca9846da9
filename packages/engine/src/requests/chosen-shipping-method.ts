/** How an order is to go to its customer. */
import type { Configuration, ShippingMethod } from '../domain/configuration/configuration.ts'
import type { Order, ShipTo } from '../domain/orders/order.ts'
import { methodOfOrder, unofferedShipments } from '../domain/shipping/unoffered-shipments.ts'
import type { Plan } from '../domain/sourcing/vocabulary.ts'
import { type Rejection, reject, rejectAt } from '../errors.ts'

type Chosen = { shipping_method?: string; pickup_location?: string }

/** What is picked up goes with nobody. */
export function readChosenMethod(
  { shipping_method: reference, pickup_location }: Chosen,
  configuration: Configuration,
): { ok: true; method: ShippingMethod | null } | Rejection {
  if (reference === undefined) return { ok: true, method: null }
  if (pickup_location !== undefined) return rejectAt('/shipping_method', 'conflicting_constraints')
  const method = configuration.shippingMethods.named(reference)
  return method ? { ok: true, method } : rejectAt('/shipping_method', 'unknown_shipping_method', { value: reference })
}

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
