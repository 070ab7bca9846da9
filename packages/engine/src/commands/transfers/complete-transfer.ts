import { become } from '../../domain/documents/become.ts'
import { mayBecome } from '../../domain/kernel/transitions.ts'
import { refreshHold } from '../../domain/orders/shipment-hold.ts'
import { STOCK_TRANSFER_TRANSITIONS } from '../../domain/transfers/stock-transfer.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { landGoods } from '../../domain/transfers/transfer-goods.ts'
import { reject } from '../../errors.ts'
import { Name, Shape } from '../../requests/schemas.ts'
import { transferView } from '../../views/stock-views.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The goods have arrived, all of them. What was sent for a shipment is reserved for it in the same transaction, and
 * the shipment goes on. Asked a second time, it does nothing. */
export const completeTransfer = defineCommand({
  name: 'complete_transfer',
  summary: 'Receive the goods of a stock transfer at its destination.',
  lane: 'stock',
  input: Shape({ transfer: Name }),
  footprint: (input) => ({ transfers: [input.transfer] }),
  decide: (input, state) => {
    const transfer = state.transfer(input.transfer)
    if (!transfer) return reject('stock_transfer_not_found')
    if (transfer.state === 'completed') return accept(() => transferView(state, transfer))
    if (!mayBecome(STOCK_TRANSFER_TRANSITIONS, transfer.state, 'completed')) {
      return reject('stock_transfer_state_conflict', { data: { state: transfer.state } })
    }
    // From here on the goods have landed.
    landGoods(state, transfer)
    become(state, STOCK_TRANSFER, transfer, 'completed', { completedAt: state.now })
    const shipment = transfer.shipmentId === null ? undefined : state.shipments.get(transfer.shipmentId)
    if (shipment) refreshHold(state, shipment)
    return accept(() => transferView(state, state.transfers.get(transfer.id)!))
  },
})
