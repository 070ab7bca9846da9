import { become } from '../../domain/documents/become.ts'
import { judgeStep } from '../../domain/documents/judge-step.ts'
import { whole } from '../../domain/footprint.ts'
import { refreshHold } from '../../domain/orders/shipment-hold.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import { everythingOnTheWay, landingsOfArrival, receiveGoods } from '../../domain/transfers/receive-goods.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { TransferNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The goods have arrived, all that is on its way. What was sent for a shipment is reserved for it in the same transaction, and
 * the shipment goes on. Asked a second time, it does nothing. */
export const completeTransfer = defineCommand({
  name: 'complete_transfer',
  summary: 'Receive the goods of a stock transfer at its destination.',
  lane: 'stock',
  answer: TransferView,
  input: Shape({ transfer: TransferNumber }),
  footprint: (input) => ({ documents: [whole('stock_transfer', input.transfer)] }),
  decide: (input, state) => {
    const step = judgeStep(state, STOCK_TRANSFER, input.transfer, { to: 'completed' })
    if (!step.ok) return step
    const transfer = step.document
    if (step.alreadyDone) return accept(() => transferView(state, transfer))
    const arrived = everythingOnTheWay(state, transfer)
    const tooMuch = refuseLandings(state, landingsOfArrival(transfer, arrived))
    if (tooMuch) return tooMuch
    // From here on the goods have landed.
    receiveGoods(state, transfer, arrived)
    const completed = become(state, STOCK_TRANSFER, transfer, 'completed', { completedAt: state.now })
    const shipment = transfer.shipmentId === null ? undefined : state.shipments.get(transfer.shipmentId)
    if (shipment) refreshHold(state, shipment)
    return accept(() => transferView(state, completed))
  },
})
