import { onHandAccount } from '../levels/ledger.ts'
import { move } from '../levels/record-movement.ts'
import { orderNamed } from '../orders/order.ts'
import { closeReservation } from '../orders/order-promises.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { refreshFulfilment } from '../orders/refresh-fulfilment.ts'
import { Refused } from '../refused.ts'
import { unload } from '../transfers/unload.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { allPromisesFor } from './hold-reasons.ts'
import { UNDERWAY } from './hold-shipment.ts'
import { isUnderway, type Shipment, shipmentNamed } from './shipment.ts'
import { shipmentShown } from './shipment-shown.ts'

export const cancelShipment = defineVerb<{ shipment: string }>({
  name: 'cancel_shipment',
  decide: (world, input) => {
    const shipment = shipmentNamed(world, input.shipment)
    if (shipment.state === 'cancelled') return () => shipmentShown(shipment)
    if (!isUnderway(shipment)) throw new Refused('shipment_state_conflict')
    giveBack(world, shipment)
    return () => shipmentShown(shipment)
  },
  weight: 2,
  draw: (draw) => ({ shipment: drawDocument(draw, draw.world.shipments, UNDERWAY) }),
})

export function giveBack(world: World, shipment: Shipment): void {
  const promises = allPromisesFor(world, shipment)
  for (const transfer of world.transfers.filter((one) => one.shipment === shipment.number)) {
    if (transfer.state === 'in_transit') unload(world, transfer, transfer.from)
    if (transfer.state !== 'completed') transfer.state = 'cancelled'
  }
  for (const promise of promises) {
    const { item, fulfilled: quantity, location } = promise
    Object.assign(promise, { reserved: 0, backordered: 0, fulfilled: 0 })
    const reference = `order ${shipment.order}`
    const to = onHandAccount(location)
    if (quantity > 0) move(world, { item, quantity, from: 'customer', to, reason: 'cancelled', reference })
  }
  Object.assign(shipment, { state: 'cancelled', holdReasons: [], holdNote: null })
  refreshFulfilment(world, orderNamed(world, shipment.order)!)
  closeReservation(world, shipment.order)
}
