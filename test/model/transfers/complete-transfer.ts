import { orderNamed } from '../orders/order.ts'
import { reservationOf } from '../orders/order-promises.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { type Transfer, type TransferLine, transferNamed } from './transfer.ts'
import { transferShown } from './transfer-shown.ts'
import { unload } from './unload.ts'

export const completeTransfer = defineVerb<{ transfer: string }>({
  name: 'complete_transfer',
  decide: (world, input) => {
    const transfer = transferNamed(world, input.transfer)
    if (transfer.state === 'completed') return () => transferShown(transfer)
    if (transfer.state !== 'in_transit') throw new Refused('stock_transfer_state_conflict')
    const arriving = transfer.lines
    unload(world, transfer, transfer.to)
    transfer.lines = arriving.map((line) => ({ ...line, inTransit: 0, received: line.received + line.inTransit }))
    for (const line of arriving) reserveForShipment(world, transfer, line)
    transfer.state = 'completed'
    transfer.completedAt = world.now
    return () => transferShown(transfer)
  },
  weight: 5,
  draw: (draw) => ({ transfer: drawDocument(draw, draw.world.transfers, ['in_transit']) }),
})

/** In the same breath, and as old as the order, wherever it stands now. */
function reserveForShipment(world: World, transfer: Transfer, { line, item, inTransit }: TransferLine): void {
  const { id: reservation, revision } = reservationOf(world, transfer.order)
  world.promises.push({
    reservation,
    revision,
    line,
    item,
    location: transfer.to,
    owner: { kind: 'shipment', number: transfer.shipment },
    reserved: inTransit,
    backordered: 0,
    fulfilled: 0,
    uncounted: 0,
    expiresAt: null,
    promisedAt: orderNamed(world, transfer.order)!.placedAt,
  })
}
