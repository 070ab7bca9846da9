import { refuseTooMuch } from '../levels/record-movement.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { transferNamed } from './transfer.ts'
import { transferShown } from './transfer-shown.ts'
import { unload } from './unload.ts'

export const cancelTransfer = defineVerb<{ transfer: string }>({
  name: 'cancel_transfer',
  decide: (world, input) => {
    const transfer = transferNamed(world, input.transfer)
    if (transfer.state === 'cancelled') return () => transferShown(transfer)
    if (transfer.state === 'completed') throw new Refused('stock_transfer_state_conflict')
    if (transfer.order !== null) throw new Refused('stock_transfer_for_order')
    for (const item of new Set(transfer.lines.map((line) => line.item))) {
      const back = transfer.lines.filter((line) => line.item === item).reduce((sum, line) => sum + line.inTransit, 0)
      refuseTooMuch(world, item, transfer.from, back)
    }
    for (const promise of world.promises)
      if (promise.owner?.kind === 'transfer' && promise.owner.number === transfer.number) {
        promise.reserved = 0
        promise.backordered = 0
      }
    unload(world, transfer, transfer.from)
    transfer.state = 'cancelled'
    return () => transferShown(transfer)
  },
  weight: 1,
  draw: (draw) => ({
    transfer: drawDocument(
      draw,
      draw.world.transfers.filter(({ order }) => order === null || draw.wrongly(0.1)),
      ['draft', 'upcoming', 'picking', 'on_hold', 'in_transit'],
    ),
  }),
})
