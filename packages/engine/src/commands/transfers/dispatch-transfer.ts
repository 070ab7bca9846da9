import { mayBecome } from '../../domain/kernel/transitions.ts'
import { STOCK_TRANSFER_TRANSITIONS } from '../../domain/transfers/stock-transfer.ts'
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
  footprint: (input) => ({ transfers: [input.transfer] }),
  decide: (input, state) => {
    const transfer = state.transfer(input.transfer)
    if (!transfer) return reject('stock_transfer_not_found')
    if (transfer.state === 'in_transit' || transfer.state === 'completed')
      return accept(() => transferView(state, transfer))
    if (!mayBecome(STOCK_TRANSFER_TRANSITIONS, transfer.state, 'in_transit')) {
      return reject('stock_transfer_state_conflict', { data: { state: transfer.state } })
    }
    const [reservation] = transfer.orderId === null ? [] : state.reservations.where('order', transfer.orderId)
    const promises = reservation ? state.reservationItems.where('reservation', reservation.id) : []
    if (promises.some((item) => item.transferId === transfer.id && item.backordered > 0))
      return reject('stock_transfer_not_covered')
    // From here on the goods are on their way.
    sendGoods(state, transfer)
    state.transfers.set(transfer.id, { ...transfer, state: 'in_transit', dispatchedAt: state.now })
    state.emit(`stock_transfer:${transfer.id}`, 'stock_transfer_dispatched', { number: transfer.number })
    return accept(() => transferView(state, state.transfers.get(transfer.id)!))
  },
})
