import { toUnits } from '../kernel/quantity.ts'
import { locationCode } from '../names.ts'
import type { WorkingSet } from '../working-set.ts'
import type { ArrivedGoods } from './receive-goods.ts'
import type { StockTransfer } from './stock-transfer.ts'

/** Tells what has arrived, line by line. */
export function announceArrivedGoods(state: WorkingSet, transfer: StockTransfer, parts: readonly ArrivedGoods[]): void {
  state.emit('transferred_goods_received', transfer.id, {
    number: transfer.number,
    from: locationCode(state, transfer.fromLocationId),
    to: locationCode(state, transfer.toLocationId),
    shipment_id: transfer.shipmentId,
    lines: parts.map(({ line, accepted, damaged, rejected, short, reason = null }) => ({
      line: line.line,
      sku: line.sku,
      accepted: toUnits(accepted),
      damaged: toUnits(damaged),
      rejected: toUnits(rejected),
      short: toUnits(short),
      reason,
    })),
  })
}
