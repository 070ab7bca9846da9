import { allocate } from '../allocate.ts'
import { reachOf } from '../reach.ts'
import { splitIntoShipments } from '../split.ts'
import { splitShipments } from './split-shipments.ts'
import type { OrderToSource, SourcedOrder } from './strategy.ts'

/** A shipment of its own for every line and location. A kit has no line of its own to ship, because its components are
 * what is picked, so that an order with a kit is split by shipping category as a whole. */
export function splitByLineItems(order: OrderToSource): SourcedOrder {
  if (order.demands.some((demand) => demand.perKit !== undefined)) return splitShipments(order)
  const reach = reachOf('split_by_line_items', order.locations.length)
  const judgements = allocate(order, reach)
  const split = splitIntoShipments(judgements, order.locations, {
    hub: reach.hub,
    together: 'line',
    backorderedApart: true,
  })
  return { ...split, judgements, reach, passedOver: () => null }
}
