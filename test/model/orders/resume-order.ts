/** A cancelled order is sourced anew, as it was ordered, and comes last where it has to wait. */

import { isLive } from '../archiving.ts'
import { itemOf } from '../items/item.ts'
import type { Model } from '../models/model.ts'
import { inUnits, tenThousandths } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { gathering } from '../reservations/make-promises.ts'
import { shipmentsOf } from '../shipments/shipment.ts'
import { methodOfOrder, refuseUnoffered } from '../shipping-methods/offered.ts'
import { naivePlan, type Want } from '../sourcing/planner.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { type Order, orderNamed } from './order.ts'
import { reservationOf, reservationsOf } from './order-promises.ts'
import { orderShown } from './order-shown.ts'
import { coordinates } from './place-order.ts'
import { drawDocument } from './random-orders.ts'
import { recordPlan } from './record-plan.ts'

export const resumeOrder = defineVerb<{ order: string; reason?: string }>({
  name: 'resume_order',
  decide: (world, input) => {
    const order = orderNamed(world, input.order)
    if (!order) throw new Refused('order_not_found')
    if (order.state !== 'cancelled') return () => orderShown(world, order)
    const wants = order.lines.flatMap(({ line }) => wantsAsOrdered(world, order, line))
    refuseLacking(world, order, wants)
    const isPickup = order.pickupLocation !== null
    const model = isPickup ? gathering(modelWith(world, order)) : modelWith(world, order)
    const pinned = order.shipFrom ?? order.pickupLocation
    const shipTo = coordinates({ ship_to: order.shipTo ?? {} })
    const plan = naivePlan(world, wants, { model, pinned, isPickup, shipTo, partial: false, holds: [] })
    const short = plan.shortages.map(({ lines, sku, requested, available }): Detail => {
      const amounts = { sku, requested: inUnits(requested), available: inUnits(available) }
      return { pointer: '/order', code: 'insufficient_stock', ...amounts, lines }
    })
    if (short.length > 0) throw new Refused('insufficient_stock', short)
    refuseUnoffered(methodOfOrder(world, order), { plan, shipTo: order.shipTo })
    for (const shipment of shipmentsOf(world, order)) shipment.superseded = true
    for (const held of reservationsOf(world, order.number))
      Object.assign(held, { state: 'pending', revision: held.revision + 1 })
    const fulfilment = plan.shipments.length === 0 ? 'not_required' : 'unfulfilled'
    const resumed = { resumedAt: world.now, approvedAt: null, cancelledAt: null }
    Object.assign(order, { state: 'placed', fulfilment, ...resumed })
    recordPlan(world, order, reservationOf(world, order.number), plan)
    return () => orderShown(world, order)
  },
  weight: 3,
  draw: (draw) => ({
    order: drawDocument(draw, draw.world.orders, ['cancelled']),
    ...draw.optional('reason', 0.3, () => 'changed their mind'),
  }),
})

/** Each part of a line, less what was given up of it. */
function wantsAsOrdered(world: World, order: Order, line: number): Want[] {
  const kept = reservationOf(world, order.number).lines[line]!
  const isKit = kept.components.length > 0
  const parts = isKit ? kept.components : [{ item: kept.item, quantity: 10_000 }]
  return parts.flatMap(({ item, quantity: perKit }) => {
    const all = Math.ceil((tenThousandths(order.lines[line]!.quantity) * perKit) / 10_000)
    const less = order.givenUp.filter((one) => one.line === line && one.item === item)
    const quantity = less.reduce((left, one) => left - one.quantity, all)
    const shipped = order.lines[line]!.shipped.some((one) => one.item === item)
    const kit = order.lines[line]!.together && { kit: itemOf(world, kept.item) }
    const want = { line, item: itemOf(world, item), quantity, shipped, ...(isKit && { perKit }), ...kit }
    return quantity <= 0 ? [] : [want]
  })
}

function modelWith(world: World, { placedWith }: Order): Model {
  return world.models.find(({ id }) => id === placedWith.model)!
}

function refuseLacking(world: World, order: Order, wants: readonly Want[]): void {
  const { placedWith } = order
  const model = modelWith(world, order)
  const pinned = world.locations.find(({ id }) => id === placedWith.location)
  const channel = world.channels.find(({ id }) => id === placedWith.channel)!
  const lines = wants.map(({ line }) => itemOf(world, reservationOf(world, order.number).lines[line]!.item))
  const items = [...lines, ...wants.map(({ item }) => item)]
  const named = [channel, model, ...items, ...(pinned ? [pinned] : [])]
  if (!named.every(isLive)) throw new Refused('names_archived')
  if (!pinned) return
  const at = (code: 'location_inactive' | 'location_not_in_model') =>
    new Refused(code, [{ pointer: '/order', code } as Detail])
  if (!pinned.active) throw at('location_inactive')
  if (!model.locations.some((entry) => entry.location === pinned.code)) throw at('location_not_in_model')
}
