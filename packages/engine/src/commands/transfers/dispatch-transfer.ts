import { become } from '../../domain/documents/become.ts'
import { judgeStep } from '../../domain/documents/judge-step.ts'
import { whole } from '../../domain/footprint.ts'
import { promisesOfTransfer } from '../../domain/promises/promises-of.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { sendGoods } from '../../domain/transfers/transfer-goods.ts'
import { reject } from '../../errors.ts'
import { TransferNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The goods leave the origin. Asked a second time, it does nothing. */
export const dispatchTransfer = defineCommand({
  name: 'dispatch_transfer',
  summary: 'Send the goods of a stock transfer on their way.',
  lane: 'stock',
  answer: TransferView,
  input: Shape({ transfer: TransferNumber }),
  footprint: (input) => ({ documents: [whole('stock_transfer', input.transfer)] }),
  decide: (input, state) => {
    const step = judgeStep(state, STOCK_TRANSFER, input.transfer, { to: 'in_transit', pastIt: ['completed'] })
    if (!step.ok) return step
    const transfer = step.document
    if (step.alreadyDone) return accept(() => transferView(state, transfer))
    const isCovered = promisesOfTransfer(state, transfer).every((item) => item.backordered === 0)
    if (!isCovered) return reject('stock_transfer_not_covered')
    // From here on the goods are on their way.
    sendGoods(state, transfer)
    const sent = become(state, STOCK_TRANSFER, transfer, 'in_transit', { dispatchedAt: state.now })
    return accept(() => transferView(state, sent))
  },
})
