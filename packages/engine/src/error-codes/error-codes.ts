/** Every code with which Holdfast says no, in one table. What a refusal looks like says ../errors.ts. */
import { ACCESS_CODES } from './access.ts'
import { ARCHIVING_ERRORS } from './archiving.ts'
import { DELIVERY_ERRORS } from './delivery.ts'
import { FEED_CODES } from './feed.ts'
import { INCOMING_ERRORS } from './incoming.ts'
import { KIT_ERRORS } from './kits.ts'
import { RESERVATION_ERRORS } from './reservations.ts'
import { RETURN_ERRORS } from './returns.ts'
import { SERVICE_CODES } from './service.ts'
import { STOCK_ERRORS } from './stock.ts'
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
    meaning: 'The request has more lines or changes than one may have.',
    remedy: 'Send it in several requests; data.limit says how many lines one may have.',
  },
  malformed_body: {
    kind: 'invalid',
    meaning: 'The body is not JSON.',
    remedy: 'Send valid JSON in UTF-8.',
  },
  malformed_path: {
    kind: 'invalid',
    meaning: 'The path, or the request line and headers around it, cannot be read.',
    remedy: 'Percent-encode what stands in the path as UTF-8, and keep each name under 255 characters.',
  },
  unsupported_media_type: {
    kind: 'invalid',
    meaning: 'The body has a content type that Holdfast does not read.',
    remedy: 'Send JSON with content-type: application/json; curl needs -H for that.',
  },
  body_too_large: {
    kind: 'too_large',
    meaning: 'The body is larger than one may be.',
    remedy: 'Send fewer lines in each request, or the file to POST /v1/imports.',
  },
  route_not_found: {
    kind: 'not_found',
    meaning: 'There is no such path.',
    remedy: 'Look at /docs, or at /openapi.json, for the paths that there are.',
  },
  method_not_allowed: {
    kind: 'invalid',
    meaning: 'The path does not take this method.',
    remedy: 'Use one of those that the header Allow names.',
  },
  idempotency_key_reused: {
    kind: 'mismatch',
    meaning: 'This idempotency key was used before with another request.',
    remedy: 'Use a new key for a new request; send the same request again under its own key.',
  },
  ...SERVICE_CODES,

  // Who follows events
  ...FEED_CODES,

  // Who may do what
  ...ACCESS_CODES,

  // Things that are named and do not exist
  unknown_sku: {
    kind: 'invalid',
    meaning: 'The request names a SKU that does not exist.',
    remedy: 'Create the inventory item first, or mend the SKU; SKUs are case-sensitive.',
  },
  unknown_location: {
    kind: 'invalid',
    meaning: 'The request names a stock location that does not exist.',
    remedy: 'Use the code or id of a stock location from /v1/stock-locations.',
  },
  unknown_channel: {
    kind: 'invalid',
    meaning: 'The request names a sales channel that does not exist.',
    remedy: 'Use the code or id of a sales channel from /v1/sales-channels.',
  },
  unknown_model: {
    kind: 'invalid',
    meaning: 'The request names an inventory model that does not exist.',
    remedy: 'Use the code or id of an inventory model from /v1/inventory-models.',
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
    meaning: 'The inventory item has no level at this stock location.',
    remedy: 'Create the level by POST /v1/inventory-levels, or receive stock there.',
  },
  reservation_not_found: {
    kind: 'not_found',
    meaning: 'There is no such reservation, or no open one for this reference.',
    remedy: 'List them at /v1/reservations; one that was released, has expired or was placed makes room for a new one.',
  },
  order_not_found: {
    kind: 'not_found',
    meaning: 'There is no such order.',
    remedy: 'List them at /v1/orders; an order has a number and an id.',
  },
  shipment_not_found: {
    kind: 'not_found',
    meaning: 'There is no such shipment.',
    remedy: 'List them at /v1/shipments; an order names its own.',
  },

  // Things that exist already, or are in use
  sku_taken: {
    kind: 'conflict',
    meaning: 'Another inventory item has this SKU.',
    remedy: 'Choose another SKU, or change the inventory item that has it.',
  },
  code_taken: {
    kind: 'conflict',
    meaning: 'Another record of this kind has this code.',
    remedy: 'Choose another code, or change the record that has it.',
  },
  order_number_taken: {
    kind: 'conflict',
    meaning: 'Another order has this number.',
    remedy:
      'Choose another number, or leave it out. If it was this request that has made it, send it again under its idempotency key.',
  },
  inventory_level_exists: {
    kind: 'conflict',
    meaning: 'The inventory item already has a level at this stock location.',
    remedy: 'Change it by PATCH, or its stock by receive, adjust and set.',
  },
  inventory_level_in_use: {
    kind: 'conflict',
    meaning: 'Stock at the level is promised, or on its way there: the level cannot be deleted.',
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

  // Quantities, and what stands on shelves
  ...STOCK_ERRORS,

  // Configuration
  setting_not_applicable: {
    kind: 'invalid',
    meaning: 'The setting means nothing in this layer, and would be shown without having any effect.',
    remedy: 'Set it in one of the layers that errors[].layers names.',
  },
  settings_contradict: {
    kind: 'invalid',
    meaning: 'Two settings exclude each other, so that nothing could be ordered.',
    remedy: 'Change one of the two that errors[].value names.',
  },
  invalid_kit: {
    kind: 'invalid',
    meaning: 'A kit consists of other items that are no kits, each once.',
    remedy: 'Mend the components that errors[] points at.',
  },
  duplicate_location: {
    kind: 'invalid',
    meaning: 'A stock location stands twice in one list.',
    remedy: 'Name each location once.',
  },
  model_in_use: {
    kind: 'conflict',
    meaning: 'Sales channels use the inventory model.',
    remedy: 'Give the channels that data.channels names another model first.',
  },

  // Reservations
  ...RESERVATION_ERRORS,

  // Orders and what follows
  location_inactive: {
    kind: 'conflict',
    meaning: 'The stock location that the request insists on is not active.',
    remedy: 'Choose another location, or set active of this one to true.',
  },
  location_not_in_model: {
    kind: 'invalid',
    meaning:
      "The stock location that the request insists on is not among the locations of the channel's inventory model.",
    remedy: 'Name another location or channel, or add the location to the model.',
  },
  conflicting_constraints: {
    kind: 'invalid',
    meaning: 'Two things that the request says exclude each other.',
    remedy: 'Leave out one of them; errors[] says which they are.',
  },
  order_state_conflict: {
    kind: 'conflict',
    meaning: 'The order is in a state that does not allow this.',
    remedy: 'Do one of data.open_steps first, or leave it: docs/states.md shows what leads from data.state to where.',
  },
  shipment_state_conflict: {
    kind: 'conflict',
    meaning: 'The shipment is in a state that does not allow this.',
    remedy: 'Do one of data.open_steps first, or leave it: docs/states.md shows what leads from data.state to where.',
  },
  shipment_on_hold: {
    kind: 'conflict',
    meaning: 'The shipment is on hold.',
    remedy:
      'Remove what data.hold_reasons names; release it where a person holds it. It leaves hold with its last reason.',
  },
  line_not_found: {
    kind: 'invalid',
    meaning: 'The line does not exist, or nothing of this SKU is in it.',
    remedy: 'Name a line as the document shows it, counted from 0; of a kit, one of its parts.',
  },
  exceeds_line: {
    kind: 'conflict',
    meaning: 'The line has less than was asked for.',
    remedy: 'Send at most errors[].available.',
  },
  other_shipment_needed: {
    kind: 'invalid',
    meaning: 'Units go into another shipment of the same order.',
    remedy: 'Name another shipment of the order, which lists them, than the one that the units are in.',
  },
  reason_required: {
    kind: 'invalid',
    meaning: 'This is done with a reason only: what was recorded is made another.',
    remedy: 'Send reason, in words.',
  },
  shipped_too_long_ago: {
    kind: 'conflict',
    meaning: 'The shipment has left more than a day ago, and is not taken back as a slip any more.',
    remedy: 'Record what comes back as a return: POST /v1/returns.',
  },
  decrement_not_manual: {
    kind: 'conflict',
    meaning: 'The stock of this order leaves the shelf by itself, and not by hand.',
    remedy:
      'Leave it: data.stock_decrement says when its stock leaves the shelf; by hand it does where the inventory model says manual.',
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
