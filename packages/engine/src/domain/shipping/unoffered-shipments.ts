/** Which shipments of a plan could not go with a shipping method. */
import type { Configuration, ShippingMethod } from '../configuration/configuration.ts'
import { plus, sumOf, times, ZERO } from '../kernel/quantity.ts'
import type { Order } from '../orders/order.ts'
import type { Allocation, Plan } from '../sourcing/vocabulary.ts'
import { type Parcel, type WhyNotOffered, whyNotOffered } from './not-offered.ts'
import type { Destination } from './zone.ts'

export type Unoffered = { locationId: string; reason: WhyNotOffered }

/** In the order of the plan's shipments. */
export function unofferedShipments(
  configuration: Configuration,
  method: ShippingMethod,
  plan: Pick<Plan, 'shipments' | 'allocations'>,
  destination: Destination | null,
): Unoffered[] {
  return plan.shipments.flatMap(({ location: locationId }, index) => {
    const inIt = plan.allocations.filter(({ shipment }) => shipment === index)
    const reason = whyNotOffered(method, parcelOf(configuration, locationId, inIt), destination)
    return reason === null ? [] : [{ locationId, reason }]
  })
}

function parcelOf({ items }: Configuration, locationId: string, inIt: readonly Allocation[]): Parcel {
  const goods = inIt.map((one) => ({
    item: items.get(one.item)!,
    quantity: plus(plus(one.reserved, one.backordered), one.untracked),
  }))
  return {
    locationId,
    shippingCategories: [...new Set(goods.map(({ item }) => item.shippingCategory))],
    weightGrams: sumOf(goods.map(({ item, quantity }) => times(quantity, item.weightGrams ?? ZERO))),
  }
}

/** The method that an order was placed with: the order has it, also where it is switched off or archived by now. */
export function methodOfOrder({ shippingMethods }: Configuration, order: Pick<Order, 'shippingMethodId'>) {
  if (order.shippingMethodId === null) return null
  return { ...shippingMethods.get(order.shippingMethodId)!, active: true }
}
