/** The states of documents. */
import { EXPECTED_RECEIPT_STATES } from '../domain/expected-receipts/expected-receipt.ts'
import { FULFILMENTS, ORDER_STATES } from '../domain/orders/order.ts'
import { HOLD_REASONS, SHIPMENT_STATES } from '../domain/orders/shipment.ts'
import { RESERVATION_STATES } from '../domain/promises/reservation.ts'
import { RETURN_CONDITIONS, RETURN_STATES } from '../domain/returns/return.ts'
import { STOCKTAKE_STATES } from '../domain/stocktakes/stocktake.ts'
import { STOCK_TRANSFER_STATES } from '../domain/transfers/stock-transfer.ts'
import { OneOf } from './shape.ts'

export const OrderState = OneOf(ORDER_STATES)
export const Fulfilment = OneOf(FULFILMENTS, 'How far its shipments have come')
export const ShipmentState = OneOf(SHIPMENT_STATES)
export const HoldReason = OneOf(HOLD_REASONS, 'Why it waits')
export const ReservationState = OneOf(RESERVATION_STATES)
export const StockTransferState = OneOf(STOCK_TRANSFER_STATES)
export const ExpectedReceiptState = OneOf(EXPECTED_RECEIPT_STATES)
export const ReturnState = OneOf(RETURN_STATES)
export const ReturnCondition = OneOf(
  RETURN_CONDITIONS,
  'Where units come to stand: on_hand, damaged or quarantined; scrap leaves the house',
)
export const StocktakeState = OneOf(STOCKTAKE_STATES)
