import { onHandAccount } from '../levels/ledger.ts'
import { move } from '../levels/record-movement.ts'
import { orderNamed } from '../orders/order.ts'
import { reopenReservation } from '../orders/order-promises.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { refreshFulfilment } from '../orders/refresh-fulfilment.ts'
import { Refused } from '../refused.ts'
import { comesBack } from '../returns/left-to-return.ts'
import { defineVerb } from '../verb.ts'
import { allPromisesFor } from './hold-reasons.ts'
import { shipmentNamed } from './shipment.ts'
import { shipmentShown } from './shipment-shown.ts'

const DAY_MS = 86_400_000

export const unshipShipment = defineVerb<{ shipment: string; reason: string }>({
  name: 'unship_shipment',
  decide: (world, input) => {
    const shipment = shipmentNamed(world, input.shipment)
    if (shipment.state === 'on_hold') throw new Refused('shipment_on_hold')
    if (shipment.state !== 'shipped') throw new Refused('shipment_state_conflict')
    if (world.now > shipment.shippedAt! + DAY_MS) throw new Refused('shipped_too_long_ago')
    const order = orderNamed(world, shipment.order)!
    if (comesBack(world, order, shipment)) throw new Refused('units_returned')
    const isPutBack = order.stockDecrement === 'on_shipment'
    for (const promise of allPromisesFor(world, shipment)) {
      promise.hasLeft = false
      const { item, fulfilled: quantity, location } = promise
      if (!isPutBack || quantity === 0) continue
      const more = { reason: 'unshipped', note: input.reason, reference: `order ${order.number}` }
      move(world, { item, quantity, from: 'customer', to: onHandAccount(location), ...more })
      promise.reserved += quantity
      promise.fulfilled = 0
    }
    Object.assign(shipment, { state: 'ready_to_ship', shippedAt: null, withoutStock: null })
    if (isPutBack) shipment.decremented = false
    reopenReservation(world, order.number)
    refreshFulfilment(world, order)
    return () => shipmentShown(shipment)
  },
  weight: 2,
  draw: (draw) => ({ shipment: drawDocument(draw, draw.world.shipments, ['shipped']), reason: 'wrong parcel' }),
})
