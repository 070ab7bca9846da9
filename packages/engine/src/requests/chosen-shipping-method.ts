/** How an order is to go to its customer. */
import type { Configuration, ShippingMethod } from '../domain/configuration/configuration.ts'
import { type Rejection, rejectAt } from '../errors.ts'

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
