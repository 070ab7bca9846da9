/** Where the units that an order waits for can be had now, by the steps and the strategy that source any order. */
import type { InventoryModel } from '../configuration/configuration.ts'
import { sumOf, ZERO } from '../kernel/quantity.ts'
import { planDemands } from '../promises/plan-promise.ts'
import { promisesOfOrder, shipmentIdOf } from '../promises/promises-of.ts'
import { isCountedThrough } from '../promises/release-from-waiting.ts'
import type { ReservationItem } from '../promises/reservation.ts'
import type { SourcingWishes } from '../promises/sourcing-policy.ts'
import { methodOfOrder, unofferedShipments } from '../shipping/unoffered-shipments.ts'
import { coordinatesOf } from '../sourcing/coordinates.ts'
import type { Demand, Plan } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import { partsTogether } from './kit-together.ts'
import type { Order } from './order.ts'

/** Promises of an order that wait for an item, line by line and the oldest first. What has left the house waits for nothing, and what
 * its model has stopped counting is about to be released from waiting where it is. */
export function waitingPromises(
  state: WorkingSet,
  order: Pick<Order, 'id' | 'modelId'>,
  itemId: string,
): ReservationItem[] {
  const model = state.configuration.models.get(order.modelId)!
  return promisesOfOrder(state, order.id)
    .filter((item) => item.itemId === itemId && item.backordered > 0 && !item.hasLeft)
    .filter((item) => isCountedThrough(state, item, model))
    .sort((a, b) => a.line - b.line || (a.id < b.id ? -1 : 1))
}

/** Null where nothing moves: the model does not want it, the order insists on its location, or is cancelled,
 * or there is nothing to be had. A kit that ships together waits where the rest of it is, unless the order moves as a whole. */
export function planBackorders(state: WorkingSet, order: Order, itemId: string): Plan | null {
  const { configuration } = state
  const model = configuration.models.get(order.modelId)!
  const isPinned = order.shipFromId !== null || order.pickupLocationId !== null
  if (!model.moveBackorders || isPinned || order.state === 'cancelled') return null
  const waiting = waitingPromises(state, order, itemId).filter(
    ({ line }) => model.strategy === 'no_split' || partsTogether(state, order, line).length === 0,
  )
  const wishes = wishesOf(state, order, model, waiting)
  if (waiting.length === 0 || wishes === null) return null
  const channel = configuration.channels.get(order.channelId)!
  const sourcing = { channel, model, pinned: null, shipTo: coordinatesOf(order.shipTo) }
  const plan = planDemands(state, { demands: demandsOf(state, waiting), own: new Map() }, sourcing, wishes)
  const method = methodOfOrder(configuration, order)
  // What its method is not offered for stays where it waits.
  const isOffered = method === null || unofferedShipments(configuration, method, plan, order.shipTo).length === 0
  return plan.allocations.length === 0 || !isOffered ? null : plan
}

/**
 * As the strategy packs an order, a part of it can be taken elsewhere or cannot: what ships in one parcel, whatever it is,
 * moves as a whole or stays; and of what ships from the first location that has everything, a part comes to the primary.
 */
function wishesOf(
  state: WorkingSet,
  order: Order,
  { strategy }: InventoryModel,
  waiting: readonly ReservationItem[],
): SourcingWishes | null {
  const isAll = promisesOfOrder(state, order.id).every(
    (item) => waiting.includes(item) && item.reserved === ZERO && item.fulfilled === ZERO && item.uncounted === ZERO,
  )
  if (strategy === 'no_split') return isAll ? { stockOnly: true } : null
  const partly = { partial: true, stockOnly: true }
  if (strategy === 'ship_from_first_available_or_primary' && !isAll) {
    return { ...partly, strategy: 'ship_from_primary' }
  }
  if (strategy === 'split_by_line_items' && hasKit(state, order)) return { ...partly, strategy: 'split_shipments' }
  return partly
}

function hasKit(state: WorkingSet, order: Order): boolean {
  return state.orderLines
    .where('order', order.id)
    .some(({ itemId, components }) => components.some((part) => part.itemId !== itemId))
}

/** One for each line, in the shipping category in which it waits. A part of a kit is wanted like anything else: together
 * with the others it could not be had. */
function demandsOf(state: WorkingSet, waiting: readonly ReservationItem[]): Demand[] {
  const categoryOf = (item: ReservationItem) =>
    state.shipments.get(shipmentIdOf(state, item) ?? '')?.shippingCategory ?? null
  const lines = Map.groupBy(waiting, (item) => `${item.line} ${categoryOf(item)}`)
  return [...lines.values()].map((same) => {
    const [first] = same as [ReservationItem]
    return {
      line: first.line,
      item: first.itemId,
      sku: state.configuration.items.get(first.itemId)!.sku,
      quantity: sumOf(same.map(({ backordered }) => backordered)),
      shippingCategory: categoryOf(first),
      requiresShipping: first.owner.kind !== 'order',
    }
  })
}
