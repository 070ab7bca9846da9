/** A draft of a transfer: its lines are changed until it is confirmed. */
import { refuseTooMuchToCome } from '../expected-receipts/expected-lines.ts'
import { itemOf } from '../items/item.ts'
import { drawAmount, drawPlace } from '../levels/random-changes.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { inUnits } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { draftLines, refuseShort, reserve } from './create-transfer.ts'
import { transferNamed } from './transfer.ts'
import { transferShown } from './transfer-shown.ts'

export const updateTransfer = defineVerb<{ transfer: string; lines: { sku: string; quantity: number }[] }>({
  name: 'update_transfer',
  decide: (world, input) => {
    const transfer = transferNamed(world, input.transfer)
    if (transfer.state !== 'draft') throw new Refused('stock_transfer_state_conflict')
    transfer.lines = draftLines(world, input.lines)
    return () => transferShown(transfer)
  },
  weight: 2,
  draw: (draw) => ({
    transfer: drawDocument(draw, draw.world.transfers, ['draft']),
    lines: Array.from({ length: draw.random.whole(1, 2) }, () => {
      const { sku } = drawPlace(draw)
      return { sku, quantity: draw.random.chance(0.8) ? draw.random.whole(1, 2) : drawAmount(draw, sku, [1]) }
    }),
  }),
})

export const confirmTransfer = defineVerb<{ transfer: string }>({
  name: 'confirm_transfer',
  decide: (world, input) => {
    const transfer = transferNamed(world, input.transfer)
    if (transfer.state === 'cancelled') throw new Refused('stock_transfer_state_conflict')
    if (transfer.state !== 'draft') return () => transferShown(transfer)
    try {
      draftLines(
        world,
        transfer.lines.map(({ item, quantity }) => ({ sku: itemOf(world, item).id, quantity: inUnits(quantity) })),
      )
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused
      const at = (detail: Detail): Detail => ({ ...detail, pointer: '/transfer' })
      throw new Refused(refused.code, refused.details.map(at))
    }
    refuseShort(world, transfer.from, transfer.lines, '/transfer')
    refuseTooMuchToCome(world, transfer.to, [...transfer.lines])
    for (const line of transfer.lines) reserve(world, transfer, line)
    transfer.state = 'upcoming'
    return () => transferShown(transfer)
  },
  weight: 2,
  draw: (draw) => ({ transfer: drawDocument(draw, draw.world.transfers, ['draft']) }),
})
