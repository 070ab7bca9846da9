import { reject } from '../../errors.ts'
import type { EventName } from '../../events/catalogue.ts'
import type { SteppedKind } from '../documents/document-kind.ts'
import { standing } from '../documents/steps.ts'
import type { Entered } from '../kernel/transitions.ts'
import { locationCode } from '../names.ts'
import { STOCK_TRANSFER_STEPS, STOCK_TRANSFER_TRANSITIONS, type StockTransfer } from './stock-transfer.ts'

type EnteredState = Entered<typeof STOCK_TRANSFER_TRANSITIONS>

const EVENT_OF = {
  upcoming: 'stock_transfer_upcoming',
  picking: 'stock_transfer_picking',
  on_hold: 'stock_transfer_on_hold',
  in_transit: 'stock_transfer_dispatched',
  completed: 'stock_transfer_completed',
  cancelled: 'stock_transfer_cancelled',
} as const satisfies Record<EnteredState, EventName>

export const STOCK_TRANSFER: SteppedKind<StockTransfer, EnteredState> = {
  name: 'stock transfer',
  steps: STOCK_TRANSFER_STEPS,
  transitions: STOCK_TRANSFER_TRANSITIONS,
  table: (state) => state.transfers,
  find: (state, reference) => state.transfer(reference),
  notFound: () => reject('stock_transfer_not_found'),
  conflict: (transfer) =>
    reject('stock_transfer_state_conflict', { data: standing(STOCK_TRANSFER_STEPS, transfer.state) }),
  announce: (state, transfer) =>
    state.emit(EVENT_OF[transfer.state], transfer.id, {
      number: transfer.number,
      from: locationCode(state, transfer.fromLocationId),
      to: locationCode(state, transfer.toLocationId),
      shipment_id: transfer.shipmentId,
    }),
}
