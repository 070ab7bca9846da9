import { allocate } from '../allocate.ts'
import { reachOf } from '../reach.ts'
import { splitIntoShipments } from '../split.ts'
import type { OrderToSource, SourcedOrder } from './strategy.ts'

/** One parcel from the primary, whatever the shipping categories, or nothing. */
export function noSplit(order: OrderToSource): SourcedOrder {
  const reach = reachOf('no_split', order.locations.length)
  const judgements = allocate(order, reach)
  const split = splitIntoShipments(judgements, order.locations, {
    hub: reach.hub,
    together: 'order',
    backorderedApart: false,
  })
  return { ...split, judgements, reach, passedOver: (position) => (position === 0 ? null : 'not_the_primary') }
}
