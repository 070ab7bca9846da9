/**
 * Which table each part of a working set is stored in, in the order in which they are written: what is referred to
 * comes before what refers to it. A part without a table does not compile.
 */
import type { Configuration } from '../../domain/configuration/configuration.ts'
import type { Written } from '../../domain/kernel/table.ts'
import type { WrittenParts } from '../../domain/working-set.ts'
import { backorderMoveTable } from './backorder-move.ts'
import { expectedReceiptTable } from './expected-receipt.ts'
import { expectedReceiptLineTable } from './expected-receipt-line.ts'
import { followUpTable } from './follow-up.ts'
import { inventoryItemTable } from './inventory-item.ts'
import { inventoryLevelTable } from './inventory-level.ts'
import { inventoryModelTable } from './inventory-model.ts'
import { movementTable } from './movement.ts'
import { orderTable } from './order.ts'
import { orderEditTable } from './order-edit.ts'
import { orderLineTable } from './order-line.ts'
import { outboxTable } from './outbox.ts'
import { reservationTable } from './reservation.ts'
import { reservationItemTable } from './reservation-item.ts'
import { returnTable } from './return.ts'
import { returnLineTable } from './return-line.ts'
import { salesChannelTable } from './sales-channel.ts'
import { shipmentTable } from './shipment.ts'
import { shipmentLineTable } from './shipment-line.ts'
import { shippingMethodTable } from './shipping-method.ts'
import { stockCountTable } from './stock-count.ts'
import { stockLocationTable } from './stock-location.ts'
import { stockSubscriptionTable } from './stock-subscription.ts'
import { stockTransferTable } from './stock-transfer.ts'
import { stockTransferLineTable } from './stock-transfer-line.ts'
import type { TableDescription } from './table-description.ts'

type TablesOf<Parts> = { [Name in keyof Parts]: TableDescription<Parts[Name]> }

export const WORKING_SET_TABLES = {
  levels: inventoryLevelTable,
  movements: movementTable,
  counts: stockCountTable,
  orders: orderTable,
  orderLines: orderLineTable,
  backorderMoves: backorderMoveTable,
  orderEdits: orderEditTable,
  shipments: shipmentTable,
  shipmentLines: shipmentLineTable,
  transfers: stockTransferTable,
  transferLines: stockTransferLineTable,
  expectedReceipts: expectedReceiptTable,
  expectedReceiptLines: expectedReceiptLineTable,
  returns: returnTable,
  returnLines: returnLineTable,
  subscriptions: stockSubscriptionTable,
  reservations: reservationTable,
  reservationItems: reservationItemTable,
  events: outboxTable,
  followUps: followUpTable,
} satisfies TablesOf<WrittenParts>

type ConfigurationParts = {
  [Name in 'items' | 'locations' | 'models' | 'channels' | 'shippingMethods']: Configuration[Name] extends Written<
    infer Row
  >
    ? Row
    : never
}

/** The global settings stand in the row of the configuration itself. */
export const CONFIGURATION_TABLES = {
  items: inventoryItemTable,
  locations: stockLocationTable,
  models: inventoryModelTable,
  channels: salesChannelTable,
  shippingMethods: shippingMethodTable,
} satisfies TablesOf<ConfigurationParts>
