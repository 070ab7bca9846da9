import { become } from '../../domain/documents/become.ts'
import { judgeStep } from '../../domain/documents/judge-step.ts'
import { whole } from '../../domain/footprint.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { TransferNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The goods are being picked at the origin. Asked a second time, it does nothing. */
export const pickTransfer = defineCommand({
  name: 'pick_transfer',
  summary: 'Begin to pick the goods of a stock transfer at its origin.',
  lane: 'stock',
  answer: TransferView,
  input: Shape({ transfer: TransferNumber }),
  footprint: (input) => ({ documents: [whole('stock_transfer', input.transfer)] }),
  decide: (input, state) => {
    const step = judgeStep(state, STOCK_TRANSFER, input.transfer, { to: 'picking' })
    if (!step.ok) return step
    const transfer = step.document
    if (step.alreadyDone) return accept(() => transferView(state, transfer))
    // One that is on hold is released first.
    if (transfer.state !== 'upcoming') return STOCK_TRANSFER.conflict(transfer)
    // From here on the goods are being picked.
    const picking = become(state, STOCK_TRANSFER, transfer, 'picking')
    return accept(() => transferView(state, picking))
  },
})
