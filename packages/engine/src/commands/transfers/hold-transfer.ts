import { become } from '../../domain/documents/become.ts'
import { judgeStep } from '../../domain/documents/judge-step.ts'
import { whole } from '../../domain/footprint.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { TransferNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { accept, defineCommand } from '../define-command.ts'

/** A person stops a transfer that has not set out. Asked a second time, it does nothing. */
export const holdTransfer = defineCommand({
  name: 'hold_transfer',
  summary: 'Put a stock transfer on hold.',
  lane: 'stock',
  answer: TransferView,
  input: Shape({ transfer: TransferNumber }),
  footprint: (input) => ({ documents: [whole('stock_transfer', input.transfer)] }),
  decide: (input, state) => {
    const step = judgeStep(state, STOCK_TRANSFER, input.transfer, { to: 'on_hold' })
    if (!step.ok) return step
    const transfer = step.document
    if (step.alreadyDone) return accept(() => transferView(state, transfer))
    // From here on the transfer waits.
    const held = become(state, STOCK_TRANSFER, transfer, 'on_hold')
    return accept(() => transferView(state, held))
  },
})
