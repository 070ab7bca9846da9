import { allocate } from '../allocate.ts'
import { type Reach, reachOf } from '../reach.ts'
import { splitIntoShipments } from '../split.ts'
import type { OrderToSource, SourcedOrder } from './strategy.ts'

/** The primary ships everything; what it lacks is transferred to it from the others, in order. */
export function shipFromPrimary(order: OrderToSource): SourcedOrder {
  return shipFromHub(order, reachOf('ship_from_primary', order.locations.length))
}

/** One location ships everything that must be shipped, one shipment per shipping category. */
export function shipFromHub(order: OrderToSource, reach: Reach): SourcedOrder {
  const judgements = allocate(order, reach)
  const split = splitIntoShipments(judgements, order.locations, {
    hub: reach.hub,
    together: 'category',
    backorderedApart: false,
  })
  return { ...split, judgements, reach, passedOver: () => null }
}
