import { become } from '../documents/become.ts'
import type { WorkingSet } from '../working-set.ts'
import type { StockTransfer } from './stock-transfer.ts'
import { STOCK_TRANSFER } from './stock-transfer-kind.ts'

type Owner = { id: string; modelId: string }

/** With the approval of their order, the transfers of a plan wait for a person to release them, where the model wants it.
 * One that has set out already is not called back. */
export function holdTransfers(state: WorkingSet, order: Owner): void {
  for (const transfer of state.transfers.where('order', order.id)) holdTransfer(state, order, transfer)
}

export function holdTransfer(state: WorkingSet, order: Owner, transfer: StockTransfer): void {
  const { putTransfersOnHold } = state.configuration.models.get(order.modelId)!
  if (putTransfersOnHold && transfer.state === 'upcoming') become(state, STOCK_TRANSFER, transfer, 'on_hold')
}
