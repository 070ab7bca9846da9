import { allocate } from '../allocate.ts'
import { reachOf } from '../reach.ts'
import { splitIntoShipments } from '../split.ts'
import type { OrderToSource, SourcedOrder } from './strategy.ts'

/** Every location ships what it has, one shipment per shipping category. */
export function splitShipments(order: OrderToSource): SourcedOrder {
  const reach = reachOf('split_shipments', order.locations.length)
  const judgements = allocate(order, reach)
  const split = splitIntoShipments(judgements, order.locations, {
    hub: reach.hub,
    together: 'category',
    backorderedApart: true,
  })
  return { ...split, judgements, reach, passedOver: () => null }
}
