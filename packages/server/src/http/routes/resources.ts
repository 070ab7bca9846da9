/** Every resource of the API, in the order in which it is documented. */
import type { Resource } from '../route.ts'
import { apiKeys } from './api-keys.ts'
import { availability } from './availability.ts'
import { backorders } from './backorders.ts'
import { events } from './events.ts'
import { expectedReceipts } from './expected-receipts.ts'
import { exportRoutes } from './exports.ts'
import { followUps } from './follow-ups.ts'
import { imports } from './imports.ts'
import { integrity } from './integrity.ts'
import { inventoryItems } from './inventory-items.ts'
import { inventoryLevels } from './inventory-levels.ts'
import { inventoryModels } from './inventory-models.ts'
import { lowStock } from './low-stock.ts'
import { movements } from './movements.ts'
import { orders } from './orders.ts'
import { pickupLocations } from './pickup-locations.ts'
import { policyReplays } from './policy-replays.ts'
import { reservations } from './reservations.ts'
import { returns } from './returns.ts'
import { salesChannels } from './sales-channels.ts'
import { settings } from './settings.ts'
import { shipments } from './shipments.ts'
import { shippingMethods } from './shipping-methods.ts'
import { sourcing } from './sourcing.ts'
import { stockLocations } from './stock-locations.ts'
import { stockSubscriptions } from './stock-subscriptions.ts'
import { stockTransfers } from './stock-transfers.ts'
import { webhookEndpoints } from './webhook-endpoints.ts'

export const RESOURCES: readonly Resource[] = [
  inventoryItems,
  stockLocations,
  inventoryModels,
  salesChannels,
  shippingMethods,
  settings,
  inventoryLevels,
  movements,
  availability,
  sourcing,
  pickupLocations,
  reservations,
  orders,
  shipments,
  backorders,
  lowStock,
  stockSubscriptions,
  stockTransfers,
  expectedReceipts,
  returns,
  events,
  followUps,
  integrity,
  webhookEndpoints,
  exportRoutes,
  imports,
  policyReplays,
  apiKeys,
]
