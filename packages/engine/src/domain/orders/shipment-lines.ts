/** Lines of shipments and transfers become more and less with the units that are promised for them. */
import { minus, plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import { NOTHING_SENT, type StockTransferLine, transferLineKey } from '../transfers/stock-transfer.ts'
import type { WorkingSet } from '../working-set.ts'
import { type ShipmentLine, shipmentLineKey } from './shipment.ts'

/** The line of an order, with the item that is stocked for it. */
export type Goods = Pick<ShipmentLine, 'line' | 'itemId' | 'sku'>

export function putIntoShipment(state: WorkingSet, shipmentId: string, goods: Goods, quantity: Quantity): void {
  const { line, itemId, sku } = goods
  const key = shipmentLineKey({ shipmentId, line, itemId })
  const known = state.shipmentLines.get(key)
  const all = plus(known?.quantity ?? ZERO, quantity)
  state.shipmentLines.set(key, known ? { ...known, quantity: all } : { shipmentId, line, itemId, sku, quantity: all })
}

export function takeFromShipment(state: WorkingSet, shipmentId: string, goods: Goods, quantity: Quantity): void {
  const key = shipmentLineKey({ shipmentId, ...goods })
  const known = state.shipmentLines.get(key)!
  const left = minus(known.quantity, quantity)
  if (left === ZERO) state.shipmentLines.delete(key)
  else state.shipmentLines.set(key, { ...known, quantity: left })
}

export function putIntoTransfer(state: WorkingSet, transferId: string, goods: Goods, quantity: Quantity): void {
  const { line, itemId, sku } = goods
  const key = transferLineKey({ transferId, line, itemId })
  const known = state.transferLines.get(key)
  const blank: StockTransferLine = { transferId, line, itemId, sku, quantity: ZERO, ...NOTHING_SENT }
  const row = known ?? blank
  state.transferLines.set(key, { ...row, quantity: plus(row.quantity, quantity) })
}

export function takeFromTransfer(state: WorkingSet, transferId: string, goods: Goods, quantity: Quantity): void {
  const key = transferLineKey({ transferId, ...goods })
  const known = state.transferLines.get(key)!
  const left = minus(known.quantity, quantity)
  if (left === ZERO) state.transferLines.delete(key)
  else state.transferLines.set(key, { ...known, quantity: left })
}
