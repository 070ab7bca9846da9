import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { takeIn } from './take-in.ts'
import { transferNamed } from './transfer.ts'
import { transferShown } from './transfer-shown.ts'

export const completeTransfer = defineVerb<{ transfer: string }>({
  name: 'complete_transfer',
  decide: (world, input) => {
    const transfer = transferNamed(world, input.transfer)
    if (transfer.state === 'completed') return () => transferShown(transfer)
    if (transfer.state !== 'in_transit') throw new Refused('stock_transfer_state_conflict')
    const parts = transfer.lines
      .filter((line) => line.inTransit > 0)
      .map((line) => ({
        line,
        came: { accepted: line.inTransit, damaged: 0, rejected: 0, short: 0 },
        reason: undefined,
      }))
    takeIn(world, transfer, parts)
    return () => transferShown(transfer)
  },
  weight: 4,
  draw: (draw) => ({ transfer: drawDocument(draw, draw.world.transfers, ['in_transit']) }),
})
