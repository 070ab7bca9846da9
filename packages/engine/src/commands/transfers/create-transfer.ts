import Type from 'typebox'
import { become } from '../../domain/documents/become.ts'
import { refuseIncoming, refuseLandings } from '../../domain/stock/shelf-limits.ts'
import { announceDraft, putLines, reserveForTransfer } from '../../domain/transfers/make-transfer.ts'
import { everythingOnTheWay, receiveGoods } from '../../domain/transfers/receive-goods.ts'
import type { StockTransfer } from '../../domain/transfers/stock-transfer.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { sendGoods } from '../../domain/transfers/transfer-goods.ts'
import { rejectAt } from '../../errors.ts'
import { levelsNamed } from '../../requests/change-target.ts'
import { readDraftedLines, readTransferredLines } from '../../requests/transferred-lines.ts'
import { LocationCode, NewTransferNumber } from '../../shapes/names.ts'
import { StockedLines } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { accept, defineCommand } from '../define-command.ts'

const Draft = Type.Boolean({
  description: 'true: nothing is reserved, and its lines can be changed, until it is confirmed',
})
const AtOnce = Type.Boolean({ description: 'true: the goods have been moved; they are sent and received at once' })

/**
 * A person has goods moved, for no order: they are reserved at the origin until they set out, or, where they have been moved
 * already, leave it and arrive at once. Refused in this order: number, origin, destination, each line, stock, what the
 * destination cannot hold.
 */
export const createTransfer = defineCommand({
  name: 'create_transfer',
  summary: 'Move goods of any number of SKUs from one location to another, step by step or at once.',
  lane: 'stock',
  answer: TransferView,
  input: Shape({
    number: Optional(NewTransferNumber),
    from: LocationCode,
    to: LocationCode,
    lines: StockedLines,
    at_once: Optional(AtOnce),
    draft: Optional(Draft),
  }),
  weight: (input) => input.lines.length,
  items: (input) => input.lines.map((line) => line.sku),
  footprint: (input, configuration) => ({
    ...levelsNamed(
      input.lines.flatMap(({ sku }) => [input.from, input.to].map((location) => ({ sku, location }))),
      configuration,
    ),
    documents:
      input.number === undefined ? [] : [{ kind: 'stock_transfer', reference: input.number, promises: 'none' }],
  }),
  decide: (input, state) => {
    const { number } = input
    if (number !== undefined && state.transfers.where('number', number).length > 0)
      return rejectAt('/number', 'stock_transfer_number_taken', { number })
    const [from, to] = [input.from, input.to].map((name) => state.configuration.locations.named(name))
    if (!from) return rejectAt('/from', 'unknown_location', { location: input.from })
    if (!to) return rejectAt('/to', 'unknown_location', { location: input.to })
    if (from.id === to.id) return rejectAt('/to', 'conflicting_constraints', { location: to.code })
    if (input.draft && input.at_once) return rejectAt('/at_once', 'conflicting_constraints')
    const read = input.draft ? readDraftedLines(state, input.lines) : readTransferredLines(state, input.lines, from.id)
    if (!read.ok) return read
    const landings = read.lines.map(({ itemId, quantity }) => ({ itemId, locationId: to.id, quantity }))
    const tooMuch = input.at_once ? refuseLandings(state, landings) : refuseIncoming(state, landings)
    if (tooMuch && !input.draft) return tooMuch
    // From here on the transfer is made.
    const id = state.newId()
    const draft: StockTransfer & { state: 'draft' } = {
      id,
      number: number ?? id,
      orderId: null,
      shipmentId: null,
      fromLocationId: from.id,
      toLocationId: to.id,
      state: 'draft',
      createdAt: state.now,
      dispatchedAt: null,
      completedAt: null,
    }
    state.transfers.set(id, draft)
    putLines(state, draft, read.lines)
    if (input.draft) {
      announceDraft(state, draft)
      return accept(() => transferView(state, draft))
    }
    const transfer = become(state, STOCK_TRANSFER, draft, 'upcoming')
    reserveForTransfer(state, transfer, read.lines)
    if (!input.at_once) return accept(() => transferView(state, transfer))
    sendGoods(state, transfer)
    const sent = become(state, STOCK_TRANSFER, transfer, 'in_transit', { dispatchedAt: state.now })
    const arrived = everythingOnTheWay(state, sent)
    receiveGoods(state, sent, arrived)
    const completed = become(state, STOCK_TRANSFER, sent, 'completed', { completedAt: state.now })
    return accept(() => transferView(state, completed))
  },
})
