/**
 * Every command there is. What is registered here can be executed, is validated by its schema, has a route, stands in
 * OpenAPI, and must appear in the differential test.
 */
import { adjustStock } from './adjust-stock.ts'
import { approveOrder } from './approve-order.ts'
import { cancelOrder } from './cancel-order.ts'
import { completeTransfer } from './complete-transfer.ts'
import { createChannel } from './create-channel.ts'
import { createItem } from './create-item.ts'
import { createLevel } from './create-level.ts'
import { createLocation } from './create-location.ts'
import { createModel } from './create-model.ts'
import { decrementShipment } from './decrement-shipment.ts'
import { decrementUnshipped } from './decrement-unshipped.ts'
import type { Command } from './define-command.ts'
import { deleteLevel } from './delete-level.ts'
import { dispatchTransfer } from './dispatch-transfer.ts'
import { dropReservation } from './drop-reservation.ts'
import { expireReservations } from './expire-reservations.ts'
import { extendReservation } from './extend-reservation.ts'
import { moveStock } from './move-stock.ts'
import { placeOrder } from './place-order.ts'
import { receiveStock } from './receive-stock.ts'
import { refreshShipment } from './refresh-shipment.ts'
import { releaseReservation } from './release-reservation.ts'
import { reserveStock } from './reserve-stock.ts'
import { setStock } from './set-stock.ts'
import { shipShipment } from './ship-shipment.ts'
import { updateChannel } from './update-channel.ts'
import { updateItem } from './update-item.ts'
import { updateLevel } from './update-level.ts'
import { updateLocation } from './update-location.ts'
import { updateModel } from './update-model.ts'
import { updateSettings } from './update-settings.ts'

const COMMANDS = [
  createItem,
  updateItem,
  createLocation,
  updateLocation,
  createModel,
  updateModel,
  createChannel,
  updateChannel,
  updateSettings,
  createLevel,
  updateLevel,
  deleteLevel,
  receiveStock,
  adjustStock,
  setStock,
  moveStock,
  reserveStock,
  extendReservation,
  releaseReservation,
  expireReservations,
  dropReservation,
  placeOrder,
  approveOrder,
  shipShipment,
  decrementShipment,
  decrementUnshipped,
  refreshShipment,
  cancelOrder,
  dispatchTransfer,
  completeTransfer,
] as const

type Registered = (typeof COMMANDS)[number]
export type CommandName = Registered['name']
type Named<Name extends CommandName> = Extract<Registered, { name: Name }>
export type InputOf<Name extends CommandName> = Parameters<Named<Name>['decide']>[0]
type DecisionOf<Name extends CommandName> = ReturnType<Named<Name>['decide']>
export type ResultOf<Name extends CommandName> =
  Extract<DecisionOf<Name>, { ok: true }> extends { result: () => infer Result } ? Result : never

export const registry: ReadonlyMap<CommandName, Command> = new Map(
  COMMANDS.map((command) => [command.name, command as unknown as Command]),
)
