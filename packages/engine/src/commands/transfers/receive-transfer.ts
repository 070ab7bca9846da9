import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { whole } from '../../domain/footprint.ts'
import { refreshHold } from '../../domain/orders/shipment-hold.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import { announceArrivedGoods } from '../../domain/transfers/announce-arrived-goods.ts'
import { hasArrived, landingsOfArrival, receiveGoods } from '../../domain/transfers/receive-goods.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { readArrivedGoods } from '../../requests/arrived-goods.ts'
import { ArrivedParts } from '../../shapes/arrivals.ts'
import { Sku, TransferNumber } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { accept, defineCommand } from '../define-command.ts'

const Lines = ArrivedParts({ sku: Optional({ ...Sku, description: 'Where a line has several items: SKU or id' }) })

/**
 * Part of the goods has arrived: accepted on the shelf, damaged, rejected (back at the origin, in quarantine), or short (lost on the
 * way). What was sent for a shipment and is accepted is reserved for it; for the rest the shipment waits. With the last of it
 * the transfer is completed.
 */
export const receiveTransfer = defineCommand({
  name: 'receive_transfer',
  summary: 'Receive part of the goods of a stock transfer, and tell what has become of them.',
  lane: 'stock',
  answer: TransferView,
  input: Shape({ transfer: TransferNumber, lines: Lines }),
  weight: (input) => input.lines.length,
  footprint: (input) => ({ documents: [whole('stock_transfer', input.transfer)] }),
  decide: (input, state) => {
    const step = judgeVerb(state, STOCK_TRANSFER, input.transfer, { verb: 'receive' })
    if (!step.ok) return step
    const transfer = step.document
    const read = readArrivedGoods(state, transfer, input.lines)
    if (!read.ok) return read
    const tooMuch = refuseLandings(state, landingsOfArrival(transfer, read.parts))
    if (tooMuch) return tooMuch
    // From here on the goods have arrived.
    receiveGoods(state, transfer, read.parts)
    announceArrivedGoods(state, transfer, read.parts)
    const isDone = hasArrived(state, transfer)
    const now = isDone ? become(state, STOCK_TRANSFER, transfer, 'completed', { completedAt: state.now }) : transfer
    const shipment = transfer.shipmentId === null ? undefined : state.shipments.get(transfer.shipmentId)
    if (shipment) refreshHold(state, shipment)
    return accept(() => transferView(state, now))
  },
})
