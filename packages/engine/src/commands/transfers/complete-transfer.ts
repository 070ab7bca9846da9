import { mayBecome } from '../../domain/kernel/transitions.ts'
import { refreshHold } from '../../domain/orders/shipment-hold.ts'
import { STOCK_TRANSFER_TRANSITIONS } from '../../domain/transfers/stock-transfer.ts'
import { landGoods } from '../../domain/transfers/transfer-goods.ts'
import { reject } from '../../errors.ts'
import { TransferNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The goods have arrived, all of them. What was sent for a shipment is reserved for it in the same transaction, and
 * the shipment goes on. Asked a second time, it does nothing. */
export const completeTransfer = defineCommand({
  name: 'complete_transfer',
  summary: 'Receive the goods of a stock transfer at its destination.',
  lane: 'stock',
  answer: TransferView,
  input: Shape({ transfer: TransferNumber }),
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
    state.transfers.set(transfer.id, { ...transfer, state: 'completed', completedAt: state.now })
    const shipment = transfer.shipmentId === null ? undefined : state.shipments.get(transfer.shipmentId)
    if (shipment) refreshHold(state, shipment)
    state.emit(`stock_transfer:${transfer.id}`, 'stock_transfer_completed', { number: transfer.number })
    return accept(() => transferView(state, state.transfers.get(transfer.id)!))
  },
})
