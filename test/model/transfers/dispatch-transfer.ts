import { onHandAccount } from '../levels/ledger.ts'
import { madeLevel } from '../levels/level.ts'
import { move } from '../levels/record-movement.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { transferNamed } from './transfer.ts'
import { transferShown } from './transfer-shown.ts'

export const dispatchTransfer = defineVerb<{ transfer: string }>({
  name: 'dispatch_transfer',
  decide: (world, input) => {
    const transfer = transferNamed(world, input.transfer)
    if (transfer.state === 'in_transit' || transfer.state === 'completed') return () => transferShown(transfer)
    if (transfer.state !== 'upcoming') throw new Refused('stock_transfer_state_conflict')
    const promises = world.promises.filter(
      ({ owner }) => owner?.kind === 'transfer' && owner.number === transfer.number,
    )
    if (promises.some((promise) => promise.backordered > 0)) throw new Refused('stock_transfer_not_covered')
    for (const promise of promises) promise.reserved = 0
    // What is not counted any more ships without being sent.
    const uncounted = ({ line, item }: { line: number; item: string }) =>
      promises.filter((one) => one.line === line && one.item === item).reduce((sum, one) => sum + one.uncounted, 0)
    transfer.lines = transfer.lines
      .map((line) => ({ ...line, quantity: line.quantity - uncounted(line) }))
      .filter(({ quantity }) => quantity > 0)
    for (const { item, quantity } of transfer.lines) {
      const [from, to] = [onHandAccount(transfer.from), `in_transit@${transfer.number}`]
      const reference = `stock_transfer ${transfer.number}`
      move(world, { item, quantity, from, to, reason: 'transferred', reference })
      madeLevel(world, item, transfer.to)
    }
    transfer.lines = transfer.lines.map((line) => ({ ...line, inTransit: line.quantity }))
    transfer.state = 'in_transit'
    transfer.dispatchedAt = world.now
    return () => transferShown(transfer)
  },
  weight: 5,
  draw: (draw) => ({ transfer: drawDocument(draw, draw.world.transfers, ['upcoming']) }),
})
