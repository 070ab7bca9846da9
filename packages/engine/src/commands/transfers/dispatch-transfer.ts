import { become } from '../../domain/documents/become.ts'
import { judgeStep } from '../../domain/documents/judge-step.ts'
import { whole } from '../../domain/footprint.ts'
import { promisesOfTransfer } from '../../domain/promises/promises-of.ts'
import { splitOffRest } from '../../domain/transfers/split-transfer.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { sendGoods } from '../../domain/transfers/transfer-goods.ts'
import { reject } from '../../errors.ts'
import { readSentParts } from '../../requests/sent-parts.ts'
import { TransferNumber } from '../../shapes/names.ts'
import { PartsOfLines } from '../../shapes/parts-of-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { accept, defineCommand } from '../define-command.ts'

const SentParts = PartsOfLines('What sets out now; left out: all of it')

/** The goods leave the origin, all of them or parts: then the rest is a transfer of its own, which is upcoming. Asked a second
 * time for all of them, it does nothing. */
export const dispatchTransfer = defineCommand({
  name: 'dispatch_transfer',
  summary: 'Send the goods of a stock transfer on their way.',
  lane: 'stock',
  answer: TransferView,
  input: Shape({ transfer: TransferNumber, lines: Optional(SentParts) }),
  weight: (input) => input.lines?.length ?? 1,
  footprint: (input) => ({ documents: [whole('stock_transfer', input.transfer)] }),
  decide: (input, state) => {
    const step = judgeStep(state, STOCK_TRANSFER, input.transfer, { to: 'in_transit', pastIt: ['completed'] })
    if (!step.ok) return step
    const transfer = step.document
    if (step.alreadyDone)
      return input.lines ? STOCK_TRANSFER.conflict(transfer) : accept(() => transferView(state, transfer))
    if (input.lines) {
      const read = readSentParts(state, transfer, input.lines)
      if (!read.ok) return read
      splitOffRest(state, transfer, read.parts)
    }
    const isCovered = promisesOfTransfer(state, transfer).every((item) => item.backordered === 0)
    if (!isCovered) return reject('stock_transfer_not_covered')
    // From here on the goods are on their way.
    sendGoods(state, transfer)
    const sent = become(state, STOCK_TRANSFER, transfer, 'in_transit', { dispatchedAt: state.now })
    return accept(() => transferView(state, sent))
  },
})
