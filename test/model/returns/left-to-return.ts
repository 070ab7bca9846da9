/** What was shipped, less what comes back. */
import type { Order } from '../orders/order.ts'
import { reservationOf } from '../orders/order-promises.ts'
import { type Shipment, shipmentsOf } from '../shipments/shipment.ts'
import type { World } from '../world.ts'
import type { ReturnLine } from './return.ts'

export type Left = { line: number; item: string; quantity: number }

/** Every item of every line of an order, also where nothing is left of it. */
export function leftToReturn(world: World, order: Order): Left[] {
  return reservationOf(world, order.number).lines.flatMap(({ item, components }, line) => {
    const items = components.length > 0 ? components.map((part) => part.item) : [item]
    return [...new Set(items)].map((one) => ({ line, item: one, quantity: leftOf(world, order, { line, item: one }) }))
  })
}

type Of = { line: number; item: string }

function leftOf(world: World, order: Order, of: Of): number {
  const back = comingBack(world, order, of).reduce((sum, { quantity, rejected }) => sum + quantity - rejected, 0)
  return shippedFrom(world, order, of).reduce((sum, one) => sum + one.quantity, 0) - back
}

/** The same by the location that shipped it, less what goes back there as to where it came from. */
export function leftByOrigin(world: World, order: Order, of: Of): Map<string, number> {
  const left = new Map<string, number>()
  for (const { location, quantity } of shippedFrom(world, order, of))
    left.set(location, (left.get(location) ?? 0) + quantity)
  for (const { location, quantity, rejected } of comingBack(world, order, of, true))
    left.set(location, (left.get(location) ?? 0) - quantity + rejected)
  return left
}

function shippedFrom(world: World, order: Order, of: Of): { location: string; quantity: number }[] {
  return shipmentsOf(world, order)
    .filter(({ state }) => state === 'shipped' || state === 'delivered' || state === 'picked_up')
    .flatMap(({ location, lines }) =>
      lines
        .filter(({ line, item }) => line === of.line && item === of.item)
        .map(({ quantity }) => ({ location, quantity })),
    )
}

function comingBack(world: World, order: Order, of: Of, toOrigin = false): ReturnLine[] {
  return world.returns
    .filter((one) => one.order === order.number && one.state !== 'cancelled' && (!toOrigin || one.location === null))
    .flatMap(({ lines }) => lines)
    .filter(({ orderLine, item }) => orderLine === of.line && item === of.item)
}

/** Some of a shipment comes back, so that it cannot be said never to have left. */
export function comesBack(world: World, order: Order, shipment: Shipment): boolean {
  if (!world.returns.some((one) => one.order === order.number)) return false
  return shipment.lines.some((of) => {
    const here = leftByOrigin(world, order, of).get(shipment.location) ?? 0
    return Math.min(here, leftOf(world, order, of)) < of.quantity
  })
}
