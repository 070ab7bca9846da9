import { become } from '../../domain/documents/become.ts'
import { judgeStep } from '../../domain/documents/judge-step.ts'
import { whole } from '../../domain/footprint.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import { releaseOrigin } from '../../domain/transfers/make-transfer.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { goodsOnTheWay, returnToOrigin } from '../../domain/transfers/transfer-goods.ts'
import { reject } from '../../errors.ts'
import { TransferNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { accept, defineCommand } from '../define-command.ts'

/** A transfer that was made for no order ends: what is reserved for it is free again, and what is on its way comes back to
 * where it came from. What has arrived stays. One that brings goods to a shipment ends with it. Asked a second time, it does nothing. */
export const cancelTransfer = defineCommand({
  name: 'cancel_transfer',
  summary: 'Cancel a stock transfer; goods on their way go back.',
  lane: 'stock',
  answer: TransferView,
  input: Shape({ transfer: TransferNumber }),
  footprint: (input) => ({ documents: [whole('stock_transfer', input.transfer)] }),
  decide: (input, state) => {
    const step = judgeStep(state, STOCK_TRANSFER, input.transfer, { to: 'cancelled' })
    if (!step.ok) return step
    const transfer = step.document
    if (step.alreadyDone) return accept(() => transferView(state, transfer))
    if (transfer.orderId !== null) {
      const { number: order } = state.orders.get(transfer.orderId)!
      return reject('stock_transfer_for_order', { data: { order } })
    }
    const tooMuch = refuseLandings(state, goodsOnTheWay(state, transfer, transfer.fromLocationId))
    if (tooMuch) return tooMuch
    // From here on the transfer is cancelled.
    releaseOrigin(state, transfer)
    returnToOrigin(state, transfer)
    const cancelled = become(state, STOCK_TRANSFER, transfer, 'cancelled')
    return accept(() => transferView(state, cancelled))
  },
})
