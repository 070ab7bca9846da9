/** What is wrong with a part of a request, in words with its numbers, where the engine gave a code and facts. */
import { ERRORS, type ErrorCode, type ErrorDetail } from 'holdfast'

type Facts = ErrorDetail

const WORDS: { [Code in ErrorCode]?: (facts: Facts) => string } = {
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
}

/** Facts of which one is missing make no sentence: then the code's own meaning stands there. */
export function withDetail(error: ErrorDetail): ErrorDetail {
  if (error.detail !== undefined || error.code === undefined) return error
  const words = WORDS[error.code]?.(error)
  return { ...error, detail: words === undefined || words.includes('undefined') ? ERRORS[error.code].meaning : words }
}
