/** Every code with which Holdfast says no, in one table. What a refusal looks like says ../errors.ts. */
import { ACCESS_CODES } from './access.ts'
import { ARCHIVING_ERRORS } from './archiving.ts'
import { DELIVERY_ERRORS } from './delivery.ts'
import { FEED_CODES } from './feed.ts'
import { INCOMING_ERRORS } from './incoming.ts'
import { KIT_ERRORS } from './kits.ts'
import { RETURN_ERRORS } from './returns.ts'
import { SERVICE_CODES } from './service.ts'
import { STOCKTAKE_ERRORS } from './stocktakes.ts'

export const ERROR_KINDS = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'precondition',
  'mismatch',
  'too_large',
  'unavailable',
  'internal',
] as const
/** What sort of failure a code is. All but `unavailable` and `internal` mean that the request was judged and refused.
 */
export type ErrorKind = (typeof ERROR_KINDS)[number]

type ErrorEntry = { kind: ErrorKind; meaning: string; remedy: string }

/** All codes, each with its kind, what it means, and what to do about it. A code that was published keeps its meaning.
 */
export const ERRORS = {
  // The request itself
  invalid_request: {
    kind: 'invalid',
    meaning: 'The request does not have the shape that this command takes.',
    remedy: 'Mend what errors[] points at; /openapi.json has every shape.',
  },
  invalid_cursor: {
    kind: 'invalid',
    meaning: 'The cursor is not one that this list has answered, with this order and these filters.',
    remedy: 'Send next_cursor with everything else as it was, or begin again without a cursor.',
  },
  too_many_lines: {
    kind: 'invalid',
    meaning: 'The request carries more lines or changes than the configured limit.',
    remedy: 'Send it in several requests; data.limit says how many lines one may carry.',
  },
  malformed_body: {
    kind: 'invalid',
    meaning: 'The body is not JSON.',
    remedy: 'Send valid JSON in UTF-8.',
  },
  malformed_path: {
    kind: 'invalid',
    meaning: 'The path, or the request line and headers around it, cannot be read.',
    remedy: 'Percent-encode path parameters as UTF-8 and keep them under 255 characters.',
  },
  unsupported_media_type: {
    kind: 'invalid',
    meaning: 'The body has a content type that Holdfast does not read.',
    remedy: 'Send JSON with content-type: application/json; curl needs -H for that.',
  },
  body_too_large: {
    kind: 'too_large',
    meaning: 'The body is larger than the configured limit.',
    remedy: 'Send fewer lines per request.',
  },
  route_not_found: {
    kind: 'not_found',
    meaning: 'There is no such path.',
    remedy: 'See /docs or /openapi.json.',
  },
  method_not_allowed: {
    kind: 'invalid',
    meaning: 'The path does not take this method.',
    remedy: 'Use one of those that the header Allow names.',
  },
  idempotency_key_reused: {
    kind: 'mismatch',
    meaning: 'This idempotency key was used before with another command or body.',
    remedy: 'Use a new key for a new request.',
  },
  ...SERVICE_CODES,

  // Who follows events
  ...FEED_CODES,

  // Who may do what
  ...ACCESS_CODES,

  // Things that are named and do not exist
  unknown_sku: {
    kind: 'invalid',
    meaning: 'A line names a SKU that does not exist.',
    remedy: 'Create the inventory item first, or mend the SKU; SKUs are case-sensitive.',
  },
  unknown_location: {
    kind: 'invalid',
    meaning: 'The request names a stock location that does not exist.',
    remedy: 'Use the code or id of a location from /v1/stock-locations.',
  },
  unknown_channel: {
    kind: 'invalid',
    meaning: 'The request names a sales channel that does not exist.',
    remedy: 'Use the code or id of a channel from /v1/sales-channels.',
  },
  unknown_model: {
    kind: 'invalid',
    meaning: 'The request names an inventory model that does not exist.',
    remedy: 'Use the code or id of a model from /v1/inventory-models.',
  },
  inventory_item_not_found: {
    kind: 'not_found',
    meaning: 'There is no such inventory item.',
    remedy: 'List them at /v1/inventory-items.',
  },
  stock_location_not_found: {
    kind: 'not_found',
    meaning: 'There is no such stock location.',
    remedy: 'List them at /v1/stock-locations.',
  },
  sales_channel_not_found: {
    kind: 'not_found',
    meaning: 'There is no such sales channel.',
    remedy: 'List them at /v1/sales-channels.',
  },
  inventory_model_not_found: {
    kind: 'not_found',
    meaning: 'There is no such inventory model.',
    remedy: 'List them at /v1/inventory-models.',
  },
  inventory_level_not_found: {
    kind: 'not_found',
    meaning: 'The item has no level at this location.',
    remedy: 'Create the level, or receive stock there.',
  },
  reservation_not_found: {
    kind: 'not_found',
    meaning: 'There is no such reservation, or no open one for this reference.',
    remedy: 'It may have been released or placed; make a new one.',
  },
  order_not_found: { kind: 'not_found', meaning: 'There is no such order.', remedy: 'Use its number or id.' },
  shipment_not_found: {
    kind: 'not_found',
    meaning: 'There is no such shipment.',
    remedy: 'The order names its shipments.',
  },

  // Things that exist already, or are in use
  sku_taken: {
    kind: 'conflict',
    meaning: 'Another inventory item has this SKU.',
    remedy: 'Choose another SKU or change the existing item.',
  },
  code_taken: {
    kind: 'conflict',
    meaning: 'Another record of this kind has this code.',
    remedy: 'Choose another code.',
  },
  order_number_taken: {
    kind: 'conflict',
    meaning: 'Another order has this number.',
    remedy: 'Order numbers are unique; to retry safely, send an idempotency key.',
  },
  inventory_level_exists: {
    kind: 'conflict',
    meaning: 'The item already has a level at this location.',
    remedy: 'Change the existing level.',
  },
  inventory_level_in_use: {
    kind: 'conflict',
    meaning: 'The level has open promises or incoming stock and cannot be deleted.',
    remedy: 'Release or ship what is promised first; to take stock off sale, set enabled to false.',
  },
  inventory_level_not_empty: {
    kind: 'conflict',
    meaning: 'Goods still stand at the level; deleting it would write them off.',
    remedy: 'Move or adjust them, or send force to have them written off; data says how much stands there.',
  },
  item_in_use: {
    kind: 'conflict',
    meaning:
      'The item cannot become a kit, for it has stock, promises or movements, or is part of one; or it cannot be archived, for it is promised, on its way, or part of a live kit.',
    remedy:
      'Create a new item for the kit. Before archiving, ship or release what data counts, and take it out of the kits that it names.',
  },

  ...ARCHIVING_ERRORS,

  // Goods on their way
  ...INCOMING_ERRORS,

  ...RETURN_ERRORS,
  ...STOCKTAKE_ERRORS,
  ...KIT_ERRORS,

  // How goods come to a customer
  ...DELIVERY_ERRORS,

  // Quantities
  quantity_not_positive: {
    kind: 'invalid',
    meaning: 'The quantity must be more than zero.',
    remedy: 'Send a positive quantity.',
  },
  fraction_not_allowed: {
    kind: 'invalid',
    meaning: 'The item is counted in whole units.',
    remedy: 'Send a whole number, or set fractional on the item.',
  },
  below_minimum_quantity: {
    kind: 'invalid',
    meaning: 'Less than the smallest quantity that may be ordered.',
    remedy: 'Order at least the minimum named.',
  },
  above_maximum_quantity: {
    kind: 'invalid',
    meaning: 'More than the largest quantity that may be ordered.',
    remedy: 'Order at most the maximum named.',
  },
  not_a_multiple_of_increment: {
    kind: 'invalid',
    meaning: 'Not a multiple of the increment in which the item is sold.',
    remedy: 'Order a multiple of the increment named.',
  },
  balance_out_of_range: {
    kind: 'invalid',
    meaning: 'The balance would exceed the largest quantity that can be kept.',
    remedy: 'Check the amount.',
  },

  // Stock
  insufficient_stock: {
    kind: 'conflict',
    meaning: 'There is not enough stock to promise what was asked.',
    remedy: 'errors[] names every failing SKU with what was available.',
  },
  insufficient_free_stock: {
    kind: 'conflict',
    meaning: 'The change would take stock that is promised or not there.',
    remedy: 'Take at most what is free; force takes promised stock too, and its promises become backorders.',
  },
  insufficient_stock_then: {
    kind: 'conflict',
    meaning: 'So much was not there when it happened, or what happened since would have been short of it.',
    remedy:
      'errors[] says how much was there, and at which instant; mend occurred_at, or record first what had come in.',
  },
  quantity_changed: {
    kind: 'precondition',
    meaning: 'The quantity is not what the request expected.',
    remedy: 'Read the level again and repeat with its quantity.',
  },
  revision_changed: {
    kind: 'precondition',
    meaning: 'The record has been changed since it was read.',
    remedy: 'Read it again and repeat the change with its revision.',
  },
  occurred_in_future: {
    kind: 'invalid',
    meaning: 'The instant lies in the future, by the clock of the database.',
    remedy: 'Leave it out for now, or mend the clock.',
  },
  reason_not_applicable: {
    kind: 'invalid',
    meaning: 'This reason does not fit the direction of the change.',
    remedy: 'Use a reason that the documentation lists for this direction.',
  },
  kit_has_no_stock: {
    kind: 'invalid',
    meaning: 'A kit has no stock of its own.',
    remedy: 'Change the stock of its components.',
  },
  some_changes_refused: {
    kind: 'invalid',
    meaning: 'At least one change of an atomic request was refused, so that none was applied.',
    remedy: 'errors[] names the changes; or send mode partial.',
  },

  // Configuration
  setting_not_applicable: {
    kind: 'invalid',
    meaning: 'The setting means nothing in this layer, and would be shown without any effect.',
    remedy: 'Set it in one of the layers that are named.',
  },
  settings_contradict: {
    kind: 'invalid',
    meaning: 'Two settings exclude each other, so that nothing could be ordered.',
    remedy: 'Change one of the two that are named.',
  },
  invalid_kit: {
    kind: 'invalid',
    meaning: 'A kit must consist of other items that are no kits, each once.',
    remedy: 'Mend the components named.',
  },
  duplicate_location: {
    kind: 'invalid',
    meaning: 'A location stands twice in one list.',
    remedy: 'Name each location once.',
  },
  model_in_use: {
    kind: 'conflict',
    meaning: 'Sales channels use this inventory model.',
    remedy: 'Give them another model first.',
  },

  // Reservations
  reference_taken: {
    kind: 'conflict',
    meaning: 'The reference is the id of another reservation.',
    remedy: 'Choose another reference; to change that reservation, send its own.',
  },
  reservation_closed: {
    kind: 'conflict',
    meaning: 'The reservation is no longer an open hold.',
    remedy: 'What an order has taken over is released by cancelling the order; it cannot be placed again.',
  },
  reservation_not_firm: { kind: 'conflict', meaning: 'The hold is a draft.', remedy: 'Confirm it first.' },
  reservation_partly_fulfilled: {
    kind: 'conflict',
    meaning: 'Some of the hold has left the shelf.',
    remedy: 'Fulfil or release the rest of it.',
  },
  reservation_line_not_found: { kind: 'conflict', meaning: 'There is no one such line.', remedy: 'Name it by index.' },
  more_than_held: { kind: 'conflict', meaning: 'The line holds less.', remedy: 'errors[] say how much that is.' },
  reservation_expired: { kind: 'conflict', meaning: 'The hold has expired.', remedy: 'Reserve again.' },

  // Orders and what follows
  location_inactive: {
    kind: 'conflict',
    meaning: 'The location that the request insists on is not active.',
    remedy: 'Choose another location.',
  },
  location_not_in_model: {
    kind: 'invalid',
    meaning: "The location that the request insists on is not among the locations of the channel's inventory model.",
    remedy: 'Name another location or channel, or add the location to the model.',
  },
  conflicting_constraints: {
    kind: 'invalid',
    meaning: 'Two members of the request exclude each other, such as pickup_location and ship_from.',
    remedy: 'Send one of them.',
  },
  order_state_conflict: {
    kind: 'conflict',
    meaning: 'The order is in a state that does not allow this.',
    remedy: 'data.state says which; see the transitions in the documentation.',
  },
  shipment_state_conflict: {
    kind: 'conflict',
    meaning: 'The shipment is in a state that does not allow this.',
    remedy: 'data.state says which; see the transitions in the documentation.',
  },
  shipment_on_hold: {
    kind: 'conflict',
    meaning: 'The shipment is on hold.',
    remedy: 'data.hold_reasons says why; it leaves hold when the last reason goes.',
  },
  line_not_found: {
    kind: 'invalid',
    meaning: 'The document has no such line, or nothing of this SKU in it.',
    remedy: 'Name a line as the document shows it, counted from 0; of a kit, one of its parts.',
  },
  exceeds_line: {
    kind: 'conflict',
    meaning: 'There is less of the line than was asked for.',
    remedy: 'errors[].available says how much there is.',
  },
  other_shipment_needed: {
    kind: 'invalid',
    meaning: 'Units go into another shipment of the same order.',
    remedy: 'Name one of the shipments of the order, but not the one that they are in.',
  },
  reason_required: {
    kind: 'invalid',
    meaning: 'This is done with a reason only: what was recorded is made another.',
    remedy: 'Send reason, in words.',
  },
  shipped_too_long_ago: {
    kind: 'conflict',
    meaning: 'The shipment has left more than a day ago: it does not come back as a correction.',
    remedy: 'What comes back later is a return.',
  },
  decrement_not_manual: {
    kind: 'conflict',
    meaning: 'The stock of this order leaves the shelf by itself, and not by hand.',
    remedy: 'data.stock_decrement says when it does; only orders of a model with manual are decremented by hand.',
  },
  line_ships: {
    kind: 'invalid',
    meaning: 'The line does not exist, or it needs shipping: its stock leaves the shelf with its shipments.',
    remedy:
      'Name lines that need no shipping, counted from 0, or none for all of them; decrement the shipments of the others.',
  },
} as const satisfies Record<string, ErrorEntry>

/** The code of a refusal or of a HoldfastError, such as `insufficient_stock`. */
export type ErrorCode = keyof typeof ERRORS
