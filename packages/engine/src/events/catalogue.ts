/**
 * Every event there is. What is not in this list cannot be announced: `WorkingSet.emit` is typed by it.
 *
 * A name, once published, keeps its meaning; a schema that its readers could misread gets the next version.
 */
import type { Static, TSchema } from 'typebox'
import { CONFIGURATION_EVENTS } from './configuration-events.ts'
import type { EventDefinition } from './define-event.ts'
import { EXPECTED_RECEIPT_EVENTS } from './expected-receipt-events.ts'
import { ORDER_EVENTS } from './order-events.ts'
import { RESERVATION_EVENTS } from './reservation-events.ts'
import { RETURN_EVENTS } from './return-events.ts'
import { SHIPMENT_EVENTS } from './shipment-events.ts'
import { STOCK_EVENTS } from './stock-events.ts'
import { STOCK_TRANSFER_EVENTS } from './stock-transfer-events.ts'
import { STOCKTAKE_EVENTS } from './stocktake-events.ts'
import { SUBSCRIPTION_EVENTS } from './subscription-events.ts'

const EVENTS = [
  ...CONFIGURATION_EVENTS,
  ...STOCK_EVENTS,
  ...RESERVATION_EVENTS,
  ...ORDER_EVENTS,
  ...SHIPMENT_EVENTS,
  ...STOCK_TRANSFER_EVENTS,
  ...EXPECTED_RECEIPT_EVENTS,
  ...RETURN_EVENTS,
  ...STOCKTAKE_EVENTS,
  ...SUBSCRIPTION_EVENTS,
] as const

type Listed = (typeof EVENTS)[number]
/** The names of all events, each in the past tense, such as `order_placed`. */
export type EventName = Listed['name']
/** What an event says: the `data` of its row in the outbox. */
export type EventData<Name extends EventName> =
  Extract<Listed, { name: Name }> extends EventDefinition<Name, infer Data extends TSchema> ? Static<Data> : never

/** All events by name. An event is a row of the outbox: it is written in the transaction of the change that it tells
 * of, and the events of one key stand in the order in which they became true (I11). */
export const eventCatalogue: ReadonlyMap<EventName, EventDefinition> = new Map(
  EVENTS.map((event) => [event.name, event as EventDefinition]),
)
