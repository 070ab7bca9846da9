/**
 * Every command there is. What is registered here can be executed, is validated by its schema, has a route, stands in
 * OpenAPI, and must appear in the differential test.
 */
import type { Static } from 'typebox'
import { archiveChannel } from './channels/archive-channel.ts'
import { createChannel } from './channels/create-channel.ts'
import { restoreChannel } from './channels/restore-channel.ts'
import { updateChannel } from './channels/update-channel.ts'
import type { Command } from './define-command.ts'
import { cancelExpectedReceipt } from './expected-receipts/cancel-expected-receipt.ts'
import { closeExpectedReceipt } from './expected-receipts/close-expected-receipt.ts'
import { createExpectedReceipt } from './expected-receipts/create-expected-receipt.ts'
import { receiveExpectedReceipt } from './expected-receipts/receive-expected-receipt.ts'
import { updateExpectedReceipt } from './expected-receipts/update-expected-receipt.ts'
import { archiveItem } from './items/archive-item.ts'
import { createItem } from './items/create-item.ts'
import { restoreItem } from './items/restore-item.ts'
import { updateItem } from './items/update-item.ts'
import { adjustStock } from './levels/adjust-stock.ts'
import { assignItems } from './levels/assign-items.ts'
import { createLevel } from './levels/create-level.ts'
import { deleteLevel } from './levels/delete-level.ts'
import { moveStock } from './levels/move-stock.ts'
import { receiveStock } from './levels/receive-stock.ts'
import { refreshLevel } from './levels/refresh-level.ts'
import { setStock } from './levels/set-stock.ts'
import { stockItem } from './levels/stock-item.ts'
import { unassignItems } from './levels/unassign-items.ts'
import { updateLevel } from './levels/update-level.ts'
import { archiveLocation } from './locations/archive-location.ts'
import { closeLocation } from './locations/close-location.ts'
import { createLocation } from './locations/create-location.ts'
import { relocateLevel } from './locations/relocate-level.ts'
import { relocatePromises } from './locations/relocate-promises.ts'
import { replaceLocation } from './locations/replace-location.ts'
import { restoreLocation } from './locations/restore-location.ts'
import { updateLocation } from './locations/update-location.ts'
import { archiveModel } from './models/archive-model.ts'
import { createModel } from './models/create-model.ts'
import { restoreModel } from './models/restore-model.ts'
import { updateModel } from './models/update-model.ts'
import { abandonOrderEdit } from './orders/abandon-order-edit.ts'
import { approveOrder } from './orders/approve-order.ts'
import { cancelOrder } from './orders/cancel-order.ts'
import { decrementOrderLines } from './orders/decrement-order-lines.ts'
import { decrementUnshipped } from './orders/decrement-unshipped.ts'
import { editOrder } from './orders/edit-order.ts'
import { giveUpOrderLines } from './orders/give-up-order-lines.ts'
import { moveBackorders } from './orders/move-backorders.ts'
import { placeOrder } from './orders/place-order.ts'
import { resumeOrder } from './orders/resume-order.ts'
import { startOrderEdit } from './orders/start-order-edit.ts'
import { stopOrderEdit } from './orders/stop-order-edit.ts'
import { updateOrder } from './orders/update-order.ts'
import { confirmReservation } from './reservations/confirm-reservation.ts'
import { dropReservation } from './reservations/drop-reservation.ts'
import { expireReservations } from './reservations/expire-reservations.ts'
import { extendReservation } from './reservations/extend-reservation.ts'
import { fulfilReservation } from './reservations/fulfil-reservation.ts'
import { moveReservation } from './reservations/move-reservation.ts'
import { releaseReservation } from './reservations/release-reservation.ts'
import { releaseWaiting } from './reservations/release-waiting.ts'
import { reserveStock } from './reservations/reserve-stock.ts'
import { approveReturn } from './returns/approve-return.ts'
import { cancelReturn } from './returns/cancel-return.ts'
import { exchangeReturn } from './returns/exchange-return.ts'
import { receiveReturn } from './returns/receive-return.ts'
import { rejectReturn } from './returns/reject-return.ts'
import { requestReturn } from './returns/request-return.ts'
import { restockReturn } from './returns/restock-return.ts'
import { shipReturn } from './returns/ship-return.ts'
import { updateReturn } from './returns/update-return.ts'
import { updateSettings } from './settings/update-settings.ts'
import { cancelShipment } from './shipments/cancel-shipment.ts'
import { completePickup } from './shipments/complete-pickup.ts'
import { decrementShipment } from './shipments/decrement-shipment.ts'
import { deliverShipment } from './shipments/deliver-shipment.ts'
import { expirePickups } from './shipments/expire-pickups.ts'
import { extendPickup } from './shipments/extend-pickup.ts'
import { holdShipment } from './shipments/hold-shipment.ts'
import { packShipment } from './shipments/pack-shipment.ts'
import { pickShipment } from './shipments/pick-shipment.ts'
import { readyPickup } from './shipments/ready-pickup.ts'
import { readyShipment } from './shipments/ready-shipment.ts'
import { refreshShipment } from './shipments/refresh-shipment.ts'
import { releaseShipment } from './shipments/release-shipment.ts'
import { rerouteShipment } from './shipments/reroute-shipment.ts'
import { shipShipment } from './shipments/ship-shipment.ts'
import { unshipShipment } from './shipments/unship-shipment.ts'
import { updateShipment } from './shipments/update-shipment.ts'
import { archiveShippingMethod } from './shipping-methods/archive-shipping-method.ts'
import { createShippingMethod } from './shipping-methods/create-shipping-method.ts'
import { restoreShippingMethod } from './shipping-methods/restore-shipping-method.ts'
import { updateShippingMethod } from './shipping-methods/update-shipping-method.ts'
import { cancelStocktake } from './stocktakes/cancel-stocktake.ts'
import { completeStocktake } from './stocktakes/complete-stocktake.ts'
import { createStocktake } from './stocktakes/create-stocktake.ts'
import { finishStocktake } from './stocktakes/finish-stocktake.ts'
import { recordStocktakeCounts } from './stocktakes/record-stocktake-counts.ts'
import { reviewStocktake } from './stocktakes/review-stocktake.ts'
import { settleStocktake } from './stocktakes/settle-stocktake.ts'
import { startStocktake } from './stocktakes/start-stocktake.ts'
import { updateStocktake } from './stocktakes/update-stocktake.ts'
import { noteChannelStock } from './subscriptions/note-channel-stock.ts'
import { subscribeStock } from './subscriptions/subscribe-stock.ts'
import { tellSubscribers } from './subscriptions/tell-subscribers.ts'
import { unsubscribeStock } from './subscriptions/unsubscribe-stock.ts'
import { cancelTransfer } from './transfers/cancel-transfer.ts'
import { completeTransfer } from './transfers/complete-transfer.ts'
import { confirmTransfer } from './transfers/confirm-transfer.ts'
import { createTransfer } from './transfers/create-transfer.ts'
import { dispatchTransfer } from './transfers/dispatch-transfer.ts'
import { holdTransfer } from './transfers/hold-transfer.ts'
import { pickTransfer } from './transfers/pick-transfer.ts'
import { receiveTransfer } from './transfers/receive-transfer.ts'
import { releaseTransfer } from './transfers/release-transfer.ts'
import { updateTransfer } from './transfers/update-transfer.ts'

const COMMANDS = [
  createItem,
  updateItem,
  archiveItem,
  restoreItem,
  createLocation,
  updateLocation,
  archiveLocation,
  restoreLocation,
  replaceLocation,
  closeLocation,
  relocatePromises,
  relocateLevel,
  createModel,
  updateModel,
  archiveModel,
  restoreModel,
  createChannel,
  updateChannel,
  archiveChannel,
  restoreChannel,
  createShippingMethod,
  updateShippingMethod,
  archiveShippingMethod,
  restoreShippingMethod,
  updateSettings,
  createLevel,
  updateLevel,
  deleteLevel,
  assignItems,
  unassignItems,
  receiveStock,
  adjustStock,
  setStock,
  moveStock,
  refreshLevel,
  stockItem,
  reserveStock,
  extendReservation,
  confirmReservation,
  fulfilReservation,
  moveReservation,
  releaseReservation,
  expireReservations,
  dropReservation,
  releaseWaiting,
  placeOrder,
  approveOrder,
  holdShipment,
  releaseShipment,
  pickShipment,
  packShipment,
  readyShipment,
  shipShipment,
  unshipShipment,
  deliverShipment,
  readyPickup,
  completePickup,
  extendPickup,
  expirePickups,
  updateShipment,
  rerouteShipment,
  cancelShipment,
  decrementShipment,
  decrementUnshipped,
  decrementOrderLines,
  moveBackorders,
  refreshShipment,
  updateOrder,
  editOrder,
  startOrderEdit,
  stopOrderEdit,
  abandonOrderEdit,
  giveUpOrderLines,
  cancelOrder,
  resumeOrder,
  holdTransfer,
  releaseTransfer,
  dispatchTransfer,
  completeTransfer,
  createTransfer,
  updateTransfer,
  confirmTransfer,
  pickTransfer,
  receiveTransfer,
  cancelTransfer,
  createExpectedReceipt,
  updateExpectedReceipt,
  receiveExpectedReceipt,
  closeExpectedReceipt,
  cancelExpectedReceipt,
  requestReturn,
  updateReturn,
  approveReturn,
  shipReturn,
  receiveReturn,
  restockReturn,
  rejectReturn,
  exchangeReturn,
  cancelReturn,
  createStocktake,
  updateStocktake,
  startStocktake,
  recordStocktakeCounts,
  finishStocktake,
  reviewStocktake,
  completeStocktake,
  settleStocktake,
  cancelStocktake,
  subscribeStock,
  unsubscribeStock,
  tellSubscribers,
  noteChannelStock,
] as const

type Registered = (typeof COMMANDS)[number]
/** The names of all commands, such as `place_order`. */
export type CommandName = Registered['name']
type Named<Name extends CommandName> = Extract<Registered, { name: Name }>
/** What a command takes: quantities are numbers in units with at most four decimals, instants are ISO 8601 texts, and
 * what may be absent is left out. */
export type InputOf<Name extends CommandName> = Parameters<Named<Name>['decide']>[0]
/** What a command answers when it is not refused: the view of what it has changed, as the query of the same thing shows
 * it. */
export type ResultOf<Name extends CommandName> = Static<Named<Name>['answer']>

/** All commands by name, each with the schema of its input, the lane in which it runs, one sentence about it, and the
 * view that it answers. */
export const registry: ReadonlyMap<CommandName, Command> = new Map(
  COMMANDS.map((command) => [command.name, command as unknown as Command]),
)
