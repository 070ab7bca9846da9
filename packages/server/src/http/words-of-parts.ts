/** What is wrong with one part of a request, by its code, with the numbers and names that the engine gave. */
import type { ErrorCode, ErrorDetail } from 'holdfast'

const taken =
  (noun: string) =>
  ({ number }: ErrorDetail) =>
    `another ${noun} has the number "${number}"`

export const WORDS_OF_PARTS: { [Code in ErrorCode]?: (facts: ErrorDetail) => string } = {
  insufficient_stock: ({ sku, requested, available }) => `${sku}: ${requested} requested, ${available} available`,
  insufficient_free_stock: ({ sku, requested, available }) => `${sku}: ${requested} requested, ${available} available`,
  insufficient_stock_then: ({ sku, requested, available, account, at }) =>
    `${sku}: ${requested} requested, ${available} ${account} at ${at}`,
  below_minimum_quantity: ({ sku, minimum, requested }) => `${sku}: send at least ${minimum}; ${requested} was sent`,
  above_maximum_quantity: ({ sku, maximum, requested }) => `${sku}: send at most ${maximum}; ${requested} was sent`,
  not_a_multiple_of_increment: ({ sku, increment, requested }) =>
    `${sku}: send a multiple of ${increment}; ${requested} was sent`,
  quantity_not_positive: ({ sku, quantity, delta }) => `${sku}: send more than 0; ${quantity ?? delta} was sent`,
  fraction_not_allowed: ({ sku, component, quantity }) =>
    component === undefined
      ? `${sku}: send a whole number; ${quantity} was sent`
      : `${sku}: it comes to ${quantity} of ${component}, of which there are whole units only`,
  quantity_changed: ({ sku, expected, actual }) => `${sku}: ${expected} expected, ${actual} on hand`,
  occurred_in_future: ({ occurred_at: at }) => `send an instant that is not in the future; ${at} was sent`,
  unknown_sku: ({ sku }) => `there is no inventory item "${sku}"`,
  unknown_location: ({ location }) => `there is no stock location "${location}"`,
  unknown_channel: ({ channel }) => `there is no sales channel "${channel}"`,
  unknown_model: ({ model }) => `there is no inventory model "${model}"`,
  location_inactive: ({ location }) => `the stock location "${location}" is not active`,
  duplicate_location: ({ location }) => `the stock location "${location}" stands twice in the list`,
  setting_not_applicable: ({ setting, layer, layers }) => `${setting} means nothing on a ${layer}; set it on ${layers}`,
  settings_contradict: ({ value }) => `${value} exclude each other`,
  sku_taken: ({ sku }) => `another inventory item has the SKU "${sku}"`,
  code_taken: ({ value }) => `another record of this kind has the code "${value}"`,
  order_number_taken: ({ number }) => `another order has the number "${number}"`,
  kit_has_no_stock: ({ sku }) => `${sku} is a kit, which has no stock of its own`,
  stock_transfer_number_taken: taken('stock transfer'),
  expected_receipt_number_taken: taken('expected receipt'),
  return_number_taken: taken('return'),
  stocktake_number_taken: taken('stocktake'),
  unknown_shipping_method: ({ value }) => `there is no shipping method "${value}"`,
  unknown_order: ({ value }) => `there is no order "${value}"`,
  no_return_location: ({ model }) => `the inventory model "${model}" has no location for returns`,
  exceeds_line: ({ sku, requested, available }) => `${sku}: ${requested} requested, the line has ${available}`,
  more_than_held: ({ sku, requested, available }) => `${sku}: ${requested} requested, the line holds ${available}`,
  line_not_found: ({ value }) => `there is no line "${value}", or nothing of it`,
  location_not_in_model: ({ location, model }) =>
    `the stock location "${location}" is not among those of the inventory model "${model}"`,
  reason_not_applicable: ({ reason, delta }) => `${reason} does not go with a change by ${delta}`,
  reservation_closed: ({ reservation }) => `the reservation "${reservation}" is not open any more`,
  reservation_partly_fulfilled: ({ reservation }) => `some of the reservation "${reservation}" has left the shelf`,
  balance_out_of_range: ({ sku }) => `${sku}: there would be more than 99,999,999,999 units`,
  conflicting_constraints: conflict,
}

/** By the member that is one too many. */
const CONFLICTS: Record<string, string> = {
  pickup_location: 'it stands beside ship_from; goods leave from where they are fetched',
  shipping_method: 'it stands beside pickup_location; who fetches goods needs no shipping method',
  ttl_seconds: 'a firm reservation has no end; leave out ttl_seconds',
  to: 'goods go from one location to another, and both are the same',
  at_once: 'it stands beside draft; a draft is not sent off',
  by: 'a location does not take its own place',
  replacement: 'a location does not take its own place',
  restock: 'it is false and a condition is given; what is not restocked has none',
  to_origin: 'it stands beside location; send one of them',
  order: 'an order is not given in exchange for a return of its own',
  channel: 'it stands beside order, which has a sales channel',
  reference: 'it stands beside order, by whose number the return is found',
  into: 'it and location say where units go; send one of them',
  location: 'another member beside it says where already; leave out one of them',
  reservations: 'it stands beside reservation; name all of them in reservations',
  line: 'the line stands twice; name it once, with all of it',
}

function conflict({ pointer = '', parameter, sku, component }: ErrorDetail): string {
  if (component !== undefined) return `${component} is chosen twice; choose it once, with its quantity`
  const member = parameter ?? pointer.split('/').at(-1)!
  const words = CONFLICTS[member] ?? 'it excludes another member, or stands twice; send one of them'
  return sku === undefined ? words : `${sku}: ${CONFLICTS[member] ?? 'it stands twice; name it once'}`
}
