/**
 * All that the model takes from the engine: names, enumerations, and the shapes that commands take. Never a rule: what
 * these words mean, the model says for itself.
 */
export { type CommandName, registry } from '../../packages/engine/src/commands/registry.ts'
export { DOCUMENTS as ENGINE_DOCUMENTS } from '../../packages/engine/src/db/documents.ts'
export { STOCK_DECREMENTS } from '../../packages/engine/src/domain/configuration/configuration.ts'
export { BACKORDER_POLICIES } from '../../packages/engine/src/domain/configuration/settings.ts'
export { EXPECTED_RECEIPT_TRANSITIONS } from '../../packages/engine/src/domain/expected-receipts/expected-receipt.ts'
export { ORDER_TRANSITIONS } from '../../packages/engine/src/domain/orders/order.ts'
export { SHIPMENT_TRANSITIONS } from '../../packages/engine/src/domain/orders/shipment.ts'
export { RESERVATION_TRANSITIONS } from '../../packages/engine/src/domain/promises/reservation.ts'
export { RETURN_TRANSITIONS } from '../../packages/engine/src/domain/returns/return.ts'
export { LOCATION_ORDERS, SOURCING_STRATEGIES } from '../../packages/engine/src/domain/sourcing/vocabulary.ts'
export { STOCKTAKE_TRANSITIONS } from '../../packages/engine/src/domain/stocktakes/stocktake.ts'
export { STOCK_TRANSFER_TRANSITIONS } from '../../packages/engine/src/domain/transfers/stock-transfer.ts'
export { ERRORS, type ErrorCode, type ErrorDetail } from '../../packages/engine/src/errors.ts'
