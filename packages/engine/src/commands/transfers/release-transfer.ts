import { become } from '../../domain/documents/become.ts'
import { judgeStep } from '../../domain/documents/judge-step.ts'
import { whole } from '../../domain/footprint.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { TransferNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { accept, defineCommand } from '../define-command.ts'

/** A person lets a transfer go on that is on hold. Asked a second time, it does nothing. */
export const releaseTransfer = defineCommand({
  name: 'release_transfer',
  summary: 'Take a stock transfer off hold.',
  lane: 'stock',
  answer: TransferView,
  input: Shape({ transfer: TransferNumber }),
  footprint: (input) => ({ documents: [whole('stock_transfer', input.transfer)] }),
  decide: (input, state) => {
    const step = judgeStep(state, STOCK_TRANSFER, input.transfer, { to: 'upcoming', pastIt: ['picking'] })
    if (!step.ok) return step
    const transfer = step.document
    if (step.alreadyDone) return accept(() => transferView(state, transfer))
    if (transfer.state !== 'on_hold') return STOCK_TRANSFER.conflict(transfer)
    // From here on the transfer goes on.
    const released = become(state, STOCK_TRANSFER, transfer, 'upcoming')
    return accept(() => transferView(state, released))
  },
})
