/** What an event is: a name in the past tense, the version of its schema, what it is ordered by, and what it says. */
import type { TSchema } from 'typebox'

/** Events of one key are published in the order in which they became true, because the key's row is locked for each of
 * them. The shipments of an order are guarded by the order's row, so what happens to them stands under its key. */
export type KeyKind =
  | 'inventory_level'
  | 'reservation'
  | 'order'
  | 'stock_transfer'
  | 'expected_receipt'
  | 'return'
  | 'stock_subscription'
  | 'inventory_item'
  | 'stock_location'
  | 'inventory_model'
  | 'sales_channel'
  | 'shipping_method'
  | 'settings'

/** One kind of event. `data` is the schema of what its rows in the outbox say: quantities are numbers in units,
 * instants are ISO 8601 texts in UTC, and what is absent is null. */
export type EventDefinition<Name extends string = string, Data extends TSchema = TSchema> = {
  name: Name
  /** Raised when a reader of the schema before could misread an event of the schema after. New members do not raise it. */
  version: number
  /** With an id behind it (`order:<id>`), the key of the event. A level's id is that of its item and that of its
   * location, joined by a colon. */
  key: KeyKind
  /** One sentence for people. */
  summary: string
  data: Data
}

export function defineEvent<const Name extends string, Data extends TSchema>(
  event: EventDefinition<Name, Data>,
): EventDefinition<Name, Data> {
  return event
}
