import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { transferNamed } from './transfer.ts'
import { transferShown } from './transfer-shown.ts'

export const holdTransfer = defineVerb<{ transfer: string }>({
  name: 'hold_transfer',
  decide: (world, input) => {
    const transfer = transferNamed(world, input.transfer)
    if (!['upcoming', 'picking', 'on_hold'].includes(transfer.state)) throw new Refused('stock_transfer_state_conflict')
    transfer.state = 'on_hold'
    return () => transferShown(transfer)
  },
  weight: 2,
  draw: (draw) => ({ transfer: drawDocument(draw, draw.world.transfers, ['upcoming', 'picking']) }),
})

export const releaseTransfer = defineVerb<{ transfer: string }>({
  name: 'release_transfer',
  decide: (world, input) => {
    const transfer = transferNamed(world, input.transfer)
    if (!['upcoming', 'picking', 'on_hold'].includes(transfer.state)) throw new Refused('stock_transfer_state_conflict')
    if (transfer.state === 'on_hold') transfer.state = 'upcoming'
    return () => transferShown(transfer)
  },
  weight: 1,
  draw: (draw) => ({ transfer: drawDocument(draw, draw.world.transfers, ['on_hold']) }),
})

export const pickTransfer = defineVerb<{ transfer: string }>({
  name: 'pick_transfer',
  decide: (world, input) => {
    const transfer = transferNamed(world, input.transfer)
    if (!['upcoming', 'picking'].includes(transfer.state)) throw new Refused('stock_transfer_state_conflict')
    transfer.state = 'picking'
    return () => transferShown(transfer)
  },
  weight: 1,
  draw: (draw) => ({ transfer: drawDocument(draw, draw.world.transfers, ['upcoming']) }),
})
