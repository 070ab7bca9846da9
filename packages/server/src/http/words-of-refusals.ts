/** What a request as a whole is refused for, by its code, with the names and numbers that the engine gave as `data`. */
import type { ErrorCode, Rejection } from 'holdfast'

type Facts = NonNullable<Rejection['data']>

/** `data` as it is; undefined where it has not what the words speak of. */
export function wordsOfRefusal({ code, data }: Pick<Rejection, 'code' | 'data'>): string | undefined {
  return data && WORDS[code]?.(data)
}

const WORDS: { [Code in ErrorCode]?: (facts: Facts) => string | undefined } = {
  order_state_conflict: stateOf('The order'),
  shipment_state_conflict: stateOf('The shipment'),
  stock_transfer_state_conflict: stateOf('The stock transfer'),
  expected_receipt_state_conflict: stateOf('The expected receipt'),
  return_state_conflict: stateOf('The return'),
  stocktake_state_conflict: stateOf('The stocktake'),
  import_state_conflict: stateOf('The import'),
  policy_replay_state_conflict: stateOf('The policy replay'),
  reservation_closed: stateOf('The reservation'),
  shipment_on_hold: ({ hold_reasons: reasons }) => `The shipment is on hold: ${listed(reasons)}.`,
  stock_transfer_for_order: ({ order }) => `The stock transfer brings goods to a shipment of the order ${order}.`,
  return_exchanged: ({ order }) => `The order ${order} was placed already in exchange for the return.`,
  nothing_to_return: ({ shipped, returning }) =>
    `Nothing of the order can come back: ${shipped} units were shipped, and ${returning} of those are coming back, or have.`,
  level_frozen: ({ sku, location, stocktake }) =>
    `${sku} at ${location} is being counted by the stocktake ${stocktake}, and nothing moves there meanwhile.`,
  decrement_not_manual: ({ stock_decrement: when }) =>
    `The stock of this order leaves the shelf by itself (${when}), and not by hand.`,
  too_many_lines: ({ lines, limit }) => `The request has ${lines} lines; there may be ${limit}.`,
  too_many_levels: ({ limit }) =>
    `More levels would end with the record than ${limit}, as many as one request may change.`,
  stocktake_too_large: ({ limit }) => `More would be counted than the ${limit} lines that one stocktake can hold.`,
  some_changes_refused: ({ refused }) => `${refused} changes of an atomic request were refused, so that none was made.`,
  sku_taken: ({ name }) => `Another inventory item has the SKU "${name}" by now.`,
  code_taken: ({ name }) => `Another record of this kind has the code "${name}" by now.`,
  names_archived: ({ names }) => `The record names others that are archived: ${listed(names)}.`,
  item_not_empty: inTheWay('Goods of the inventory item still stand on shelves'),
  location_not_empty: inTheWay('Goods still stand at the stock location'),
  inventory_level_not_empty: inTheWay('Goods still stand at the level'),
  item_in_use: inTheWay('The inventory item cannot be archived'),
  location_in_use: inTheWay('The stock location cannot be archived'),
  model_in_use: inTheWay('Sales channels use the inventory model'),
  channel_in_use: inTheWay('The sales channel cannot be archived'),
}

function stateOf(subject: string) {
  return ({ state, open_steps: steps }: Facts): string => {
    if (!Array.isArray(steps)) return `${subject} is ${state}.`
    return steps.length === 0
      ? `${subject} is ${state}, and nothing more is done with it.`
      : `${subject} is ${state}; what can be done with it now: ${listed(steps)}.`
  }
}

function inTheWay(what: string) {
  return (facts: Facts): string | undefined => {
    const counts = counted(facts)
    return counts && `${what}: ${counts}.`
  }
}

/** What there is of each, and nothing of what there is not. */
function counted(facts: Facts): string {
  return Object.entries(facts)
    .filter(([, fact]) => (Array.isArray(fact) ? fact.length > 0 : fact !== 0))
    .map(([name, fact]) => `${name.replaceAll('_', ' ')} ${listed(fact)}`)
    .join(', ')
}

const LISTED_MAX = 10

function listed(fact: Facts[string] | undefined): string {
  if (!Array.isArray(fact)) return String(fact)
  const rest = fact.length - LISTED_MAX
  return fact.slice(0, LISTED_MAX).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
