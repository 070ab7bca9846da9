/** Whether an order's method is offered for what a plan would ship with it. */
import { type Detail, Refused } from '../refused.ts'
import type { NaivePlan } from '../sourcing/planner.ts'
import type { World } from '../world.ts'
import type { Method } from './method.ts'

type Destination = { country?: string; postal_code?: string } | null

export function refuseUnoffered(
  method: Method | undefined,
  { plan, shipTo, pointer }: { plan: NaivePlan; shipTo: object | null; pointer?: string },
): void {
  if (!method) return
  const code = 'shipping_method_not_offered'
  const wrong = unoffered(method, plan, shipTo).map((): Detail => ({ ...(pointer && { pointer }), code }))
  if (wrong.length > 0) throw new Refused(code, wrong)
}

export function unoffered(method: Method, plan: NaivePlan, shipTo: object | null): string[] {
  return plan.shipments.flatMap(({ location }, index) => {
    const parts = plan.parts.filter(({ shipment }) => shipment === index)
    const categories = parts.map(({ item }) => item.shippingCategory)
    const grams = parts.reduce((sum, { item, reserved, backordered, untracked }) => {
      const units = reserved + backordered + untracked
      return sum + Math.ceil(units * (item.weightGrams ?? 0)) / 10_000
    }, 0)
    const isOffered =
      method.active &&
      (method.locations?.includes(location) ?? true) &&
      (method.shipping_category === null || categories.every((one) => one === method.shipping_category)) &&
      grams >= (method.weight_grams_min ?? 0) &&
      grams <= (method.weight_grams_max ?? Number.POSITIVE_INFINITY) &&
      goesTo(method, shipTo)
    return isOffered ? [] : [location]
  })
}

function goesTo({ zones }: Method, shipTo: Destination): boolean {
  const code = shipTo?.postal_code ?? ''
  const isIn = (pattern: string) => {
    const [low, high] = pattern.split('..')
    if (high !== undefined) return code.length >= high.length && low! <= code && code.slice(0, high.length) <= high
    return pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern
  }
  const reaches = (zone: Method['zones'][number]) =>
    zone.country === shipTo?.country && (zone.postal_codes.length === 0 || zone.postal_codes.some(isIn))
  return zones.length === 0 || zones.some(reaches)
}

/** What was chosen is kept, whatever became of it. */
export function methodOfOrder(world: World, order: { shippingMethod: string | null }): Method | undefined {
  const method = world.methods.find(({ id }) => id === order.shippingMethod)
  return method && { ...method, active: true }
}
