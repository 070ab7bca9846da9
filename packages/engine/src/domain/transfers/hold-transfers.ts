import { become } from '../documents/become.ts'
import type { WorkingSet } from '../working-set.ts'
import { STOCK_TRANSFER } from './stock-transfer-kind.ts'

/** With the approval of their order, the transfers of a plan wait for a person to release them, where the model wants it.
 * One that has set out already is not called back. */
export function holdTransfers(state: WorkingSet, order: { id: string; modelId: string }): void {
  if (!state.configuration.models.get(order.modelId)!.putTransfersOnHold) return
  for (const transfer of state.transfers.where('order', order.id)) {
    if (transfer.state === 'upcoming') become(state, STOCK_TRANSFER, transfer, 'on_hold')
  }
}
