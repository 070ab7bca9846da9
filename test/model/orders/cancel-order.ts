import { onHandAccount } from '../levels/ledger.ts'
import { move } from '../levels/record-movement.ts'
import { Refused } from '../refused.ts'
import { release } from '../reservations/cover.ts'
import { shipmentsOf } from '../shipments/shipment.ts'
import { transfersOf } from '../transfers/transfer.ts'
import { unload } from '../transfers/unload.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { type Order, orderNamed } from './order.ts'
import { promisesOfOrder, reservationOf, reservationsOf } from './order-promises.ts'
import { orderShown } from './order-shown.ts'
import { drawDocument } from './random-orders.ts'

/** Gives back exactly once what was reserved or has been decremented, to where it came from. */
export const cancelOrder = defineVerb<{ order: string }>({
  name: 'cancel_order',
  decide: (world, input) => {
    const order = orderNamed(world, input.order)
    if (!order) throw new Refused('order_not_found')
    if (order.state === 'cancelled') return () => orderShown(world, order)
    if (order.state === 'editing') throw new Refused('order_state_conflict')
    if (shipmentsOf(world, order).some((shipment) => ['shipped', 'delivered', 'picked_up'].includes(shipment.state)))
      throw new Refused('order_state_conflict')
    for (const transfer of transfersOf(world, order)) {
      if (transfer.state === 'in_transit') unload(world, transfer, transfer.from)
      if (transfer.state !== 'completed') transfer.state = 'cancelled'
    }
    for (const shipment of shipmentsOf(world, order))
      Object.assign(shipment, { state: 'cancelled', holdReasons: [], holdNote: null })
    giveBack(world, order)
    order.state = 'cancelled'
    if (order.fulfilment === 'in_progress') order.fulfilment = 'unfulfilled'
    order.cancelledAt = world.now
    return () => orderShown(world, order)
  },
  weight: 5,
  draw: (draw) => {
    const { orders } = draw.world
    const lacking = orders.filter((order) => draw.lacksPolicy(`stock_decrement ${order.stockDecrement}: cancelled`))
    const some = lacking.length > 0 && draw.random.chance(0.5) ? lacking : orders
    return { order: drawDocument(draw, some, ['placed', 'approved']) }
  },
  shows: (world, input) => [`stock_decrement ${orderNamed(world, input.order)!.stockDecrement}: cancelled`],
})

function giveBack(world: World, order: Order): void {
  const held = reservationOf(world, order.number)
  release(world, held.id)
  for (const promise of promisesOfOrder(world, order.number).filter((one) => one.fulfilled > 0)) {
    const { item, fulfilled: quantity, location } = promise
    promise.fulfilled = 0
    const reference = `order ${order.number}`
    move(world, { item, quantity, from: 'customer', to: onHandAccount(location), reason: 'cancelled', reference })
  }
  for (const one of reservationsOf(world, order.number)) one.state = 'released'
}
