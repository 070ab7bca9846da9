/**
 * How far somebody reaches who may not see and touch everything: sales channels, locations, or both.
 *
 * What belongs to a channel and stands at locations must lie within both. A shelf belongs to no channel: who is limited to channels alone
 * sees and touches none, and is told what can be sold instead. A document lies within the locations when all of its places do, so that
 * what is shown of it tells nothing of another's.
 */
import type { DocumentFootprint } from './footprint.ts'
import { promisesOf, promisesOfOrder } from './promises/promises-of.ts'
import type { WorkingSet } from './working-set.ts'

/** By ids. Null: all of them. */
export type Reach = { channelIds: readonly string[] | null; locationIds: readonly string[] | null }

/** The reach of whoever is not limited. */
export const EVERYTHING: Reach = { channelIds: null, locationIds: null }

/** Whether there is anything that it does not reach. */
export function isLimited({ channelIds, locationIds }: Reach): boolean {
  return channelIds !== null || locationIds !== null
}

export function reachesChannel({ channelIds }: Reach, id: string): boolean {
  return channelIds === null || channelIds.includes(id)
}

export function reachesLocation({ locationIds }: Reach, id: string): boolean {
  return locationIds === null || locationIds.includes(id)
}

/** Whether shelves may be seen and touched at all. */
export function reachesShelves({ channelIds, locationIds }: Reach): boolean {
  return channelIds === null || locationIds !== null
}

/** Whether what a channel can sell in all may be known: a sum over locations is for nobody who is limited to some of them alone. */
export function reachesSums({ channelIds, locationIds }: Reach): boolean {
  return channelIds !== null || locationIds === null
}

type Named = Pick<DocumentFootprint, 'kind' | 'reference'>

/** Whether a document lies within the reach, as far as it is known here; one that is not there does. */
export function reachesDocument(state: WorkingSet, reach: Reach, document: Named): boolean {
  if (document.kind === 'stock_subscription' && !reachesSums(reach)) return false
  const belongs = belongingsOf(state, document)
  if (belongs === null) return true
  const { channelId, places } = belongs
  const isInChannels = channelId === null ? reachesShelves(reach) : reachesChannel(reach, channelId)
  return isInChannels && places.every((id) => reachesLocation(reach, id))
}

/** Where a document belongs. A transfer that no order has asked for belongs to no channel. */
type Belongings = { channelId: string | null; places: readonly string[] }

function belongingsOf(state: WorkingSet, { kind, reference }: Named): Belongings | null {
  if (kind === 'order') {
    const order = state.order(reference)
    return order ? { channelId: order.channelId, places: placesOfOrder(state, order.id) } : null
  }
  if (kind === 'shipment') {
    const shipment = state.shipment(reference)
    return shipment ? { channelId: channelOfOrder(state, shipment.orderId), places: [shipment.locationId] } : null
  }
  if (kind === 'stock_transfer') {
    const transfer = state.transfer(reference)
    if (!transfer) return null
    const channelId = transfer.orderId === null ? null : channelOfOrder(state, transfer.orderId)
    return { channelId, places: [transfer.fromLocationId, transfer.toLocationId] }
  }
  if (kind === 'expected_receipt') {
    const receipt = state.expectedReceipt(reference)
    return receipt ? { channelId: null, places: [receipt.locationId] } : null
  }
  // Holdfast alone looks at it.
  if (kind === 'channel_stock') return null
  if (kind === 'stocktake') {
    const stocktake = state.stocktake(reference)
    return stocktake ? { channelId: null, places: [stocktake.locationId] } : null
  }
  if (kind === 'return') {
    const one = state.return(reference)
    return one ? { channelId: one.channelId, places: placesOfReturn(state, one.id) } : null
  }
  if (kind === 'stock_subscription') {
    const one = state.subscription(reference)
    return one ? { channelId: one.channelId, places: [] } : null
  }
  const held = state.reservation(reference)
  if (!held) return null
  const pinned = held.locationId === null ? [] : [held.locationId]
  return { channelId: held.channelId, places: [...pinned, ...promisesOf(state, held).map((item) => item.locationId)] }
}

function channelOfOrder(state: WorkingSet, orderId: string): string {
  return state.orders.get(orderId)!.channelId
}

function placesOfOrder(state: WorkingSet, orderId: string): string[] {
  return [
    ...state.shipments.where('order', orderId).map((shipment) => shipment.locationId),
    ...state.transfers
      .where('order', orderId)
      .flatMap(({ fromLocationId, toLocationId }) => [fromLocationId, toLocationId]),
    ...promisesOfOrder(state, orderId).map((item) => item.locationId),
    ...state.returns.where('order', orderId).flatMap(({ id }) => placesOfReturn(state, id)),
  ]
}

export function placesOfReturn(state: WorkingSet, returnId: string): string[] {
  return state.returnLines.where('return', returnId).map((line) => line.locationId)
}
