import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { whole } from '../../domain/footprint.ts'
import { toUnits } from '../../domain/kernel/quantity.ts'
import { refuseIncoming } from '../../domain/stock/shelf-limits.ts'
import { reserveForTransfer } from '../../domain/transfers/make-transfer.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { readTransferredLines } from '../../requests/transferred-lines.ts'
import { TransferNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { accept, defineCommand } from '../define-command.ts'

/** A draft is meant from here on: its goods are reserved at the origin, all of them, or it stays a draft. Asked a second time, it
 * does nothing. */
export const confirmTransfer = defineCommand({
  name: 'confirm_transfer',
  summary: 'Confirm a draft of a stock transfer: its goods are reserved.',
  lane: 'stock',
  answer: TransferView,
  input: Shape({ transfer: TransferNumber }),
  footprint: (input) => ({ documents: [whole('stock_transfer', input.transfer)] }),
  decide: (input, state) => {
    const done = ['upcoming', 'on_hold', 'picking', 'in_transit', 'completed'] as const
    const step = judgeVerb(state, STOCK_TRANSFER, input.transfer, { verb: 'confirm', done })
    if (!step.ok) return step
    const draft = step.document
    if (step.alreadyDone) return accept(() => transferView(state, draft))
    const { id, fromLocationId, toLocationId: locationId } = draft
    const lines = state.transferLines.where('transfer', id).sort((a, b) => a.line - b.line)
    const asked = lines.map(({ itemId: sku, quantity }) => ({ sku, quantity: toUnits(quantity) }))
    const read = readTransferredLines(state, asked, fromLocationId, () => '/transfer')
    if (!read.ok) return read
    const tooMuch = refuseIncoming(
      state,
      lines.map(({ itemId, quantity }) => ({ itemId, locationId, quantity })),
    )
    if (tooMuch) return tooMuch
    // From here on it is to be carried out.
    const transfer = become(state, STOCK_TRANSFER, draft, 'upcoming')
    reserveForTransfer(state, transfer, read.lines)
    return accept(() => transferView(state, transfer))
  },
})
