/**
 * Every query there is. What is registered here can be read through the engine, is validated by its schema, and stands
 * in OpenAPI where a route asks it.
 */
import type { Static } from 'typebox'
import { getAvailability } from './availability/get-availability.ts'
import { listBackorders } from './backorders/list-backorders.ts'
import { getChannel } from './channels/get-channel.ts'
import { listChannels } from './channels/list-channels.ts'
import type { Query } from './define-query.ts'
import { listEvents } from './events/list-events.ts'
import { getExpectedReceipt } from './expected-receipts/get-expected-receipt.ts'
import { listExpectedReceipts } from './expected-receipts/list-expected-receipts.ts'
import { listFollowUps } from './follow-ups/list-follow-ups.ts'
import { checkIntegrity } from './integrity/check-integrity.ts'
import { getIntegrityFinding } from './integrity/get-integrity-finding.ts'
import { getIntegrityRound } from './integrity/get-integrity-round.ts'
import { listIntegrityFindings } from './integrity/list-integrity-findings.ts'
import { getItem } from './items/get-item.ts'
import { getItemBalances } from './items/get-item-balances.ts'
import { listItems } from './items/list-items.ts'
import { getLevel } from './levels/get-level.ts'
import { listItemLevels } from './levels/list-item-levels.ts'
import { listLevels } from './levels/list-levels.ts'
import { getLocation } from './locations/get-location.ts'
import { getLocationStanding } from './locations/get-location-standing.ts'
import { listLocations } from './locations/list-locations.ts'
import { listLowStock } from './low-stock/list-low-stock.ts'
import { getModel } from './models/get-model.ts'
import { listModels } from './models/list-models.ts'
import { listMovements } from './movements/list-movements.ts'
import { getOrder } from './orders/get-order.ts'
import { getOrderExplanation } from './orders/get-order-explanation.ts'
import { listOrders } from './orders/list-orders.ts'
import { searchPickupLocations } from './pickup-locations/search-pickup-locations.ts'
import { getPolicyReplay } from './policy-replays/get-policy-replay.ts'
import { listPolicyReplays } from './policy-replays/list-policy-replays.ts'
import { checkReadiness } from './readiness/check-readiness.ts'
import { getReservation } from './reservations/get-reservation.ts'
import { listReservations } from './reservations/list-reservations.ts'
import { getReturn } from './returns/get-return.ts'
import { listReturns } from './returns/list-returns.ts'
import { getEffectiveSettings } from './settings/get-effective-settings.ts'
import { getSettings } from './settings/get-settings.ts'
import { getShipment } from './shipments/get-shipment.ts'
import { listShipments } from './shipments/list-shipments.ts'
import { getShippingMethod } from './shipping-methods/get-shipping-method.ts'
import { listShippingMethods } from './shipping-methods/list-shipping-methods.ts'
import { planSourcing } from './sourcing/plan-sourcing.ts'
import { getStocktake } from './stocktakes/get-stocktake.ts'
import { getStocktakeReport } from './stocktakes/get-stocktake-report.ts'
import { listStocktakes } from './stocktakes/list-stocktakes.ts'
import { listStockSubscriptions } from './subscriptions/list-stock-subscriptions.ts'
import { getTransfer } from './transfers/get-transfer.ts'
import { listTransfers } from './transfers/list-transfers.ts'

const QUERIES = [
  getItem,
  listItems,
  listItemLevels,
  getItemBalances,
  getLocation,
  getLocationStanding,
  listLocations,
  getModel,
  listModels,
  getChannel,
  listChannels,
  getShippingMethod,
  listShippingMethods,
  getSettings,
  getEffectiveSettings,
  getLevel,
  listLevels,
  listMovements,
  getAvailability,
  planSourcing,
  searchPickupLocations,
  getReservation,
  listReservations,
  getOrder,
  listOrders,
  getOrderExplanation,
  getShipment,
  listShipments,
  listBackorders,
  getTransfer,
  listTransfers,
  getExpectedReceipt,
  listExpectedReceipts,
  getStocktake,
  listStocktakes,
  getStocktakeReport,
  getReturn,
  listReturns,
  listLowStock,
  listPolicyReplays,
  getPolicyReplay,
  listStockSubscriptions,
  listEvents,
  listFollowUps,
  checkIntegrity,
  getIntegrityRound,
  listIntegrityFindings,
  getIntegrityFinding,
  checkReadiness,
] as const

type Registered = (typeof QUERIES)[number]
/** The names of all queries, such as `get_order`. */
export type QueryName = Registered['name']
type Named<Name extends QueryName> = Extract<Registered, { name: Name }>
/** What a query takes. What may be absent is left out; instants are ISO 8601 texts. */
export type QuestionOf<Name extends QueryName> = Static<ReturnType<Named<Name>['input']>>
/** What a query answers when what it asks for exists. What is absent is null. */
export type AnswerOf<Name extends QueryName> = Static<Named<Name>['answer']>

/** All queries by name, each with the schema of its question (which depends on the limits), one sentence about it, and
 * the view that it answers. */
export const registry: ReadonlyMap<QueryName, Query> = new Map(
  QUERIES.map((query) => [query.name, query as unknown as Query]),
)
